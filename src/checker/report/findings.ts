import type { Document } from '../../document/types.ts';
import { listed } from '../../facts/phrasing.ts';
import type { Knowledge, Taxonomy } from '../../facts/types.ts';
import { questionsOf } from '../extract/leads.ts';
import type { Learnt } from '../learn/index.ts';
import type { Finding, Fix, Position, Severity, Statement } from '../report-types.ts';
import { firstColon } from '../text/colon.ts';
import { countWords, wordsOf } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import type { Cluster, Side } from './cluster.ts';
import { authorityOf } from './cluster.ts';
import { fingerprintOf, foldText } from './fingerprint.ts';
import { toldBoth } from './told.ts';

/** What a conflict between places needs beyond the places: the rule it falls under and how sure it is. */
export interface ConflictSettings {
  rule: string;
  severity: Severity;
  /** The names of the corpus, and its terms. */
  learnt: Pick<Learnt, 'names' | 'terms'>;
  knowledge: Knowledge;
  asOf: string;
}

const authorityNames = [
  'the declared fact',
  'the policy',
  'the product page',
  'the playbook',
  'the track',
  'the article',
];
const longestAttribute = 6;

/** Turns a disagreement into a finding: every value, every place, witness, likely fix, and how to silence it. */
export function conflictFinding(cluster: Cluster, settings: ConflictSettings): Finding {
  const [first, second] = [cluster.sides[0]!, cluster.sides[1]!];
  const attribute = attributeOf(cluster, settings.learnt.terms);
  const subject = subjectOf(cluster, settings.learnt.names.names, attribute);
  const positions = cluster.sides.map((side) => positionOf(side, settings.knowledge));
  const about = [subject, attribute].filter(Boolean).join(', ');
  const places = positions.map(
    ({ value, statements }) => `${value} (${placeOf(statements[0]!)}${more(statements.length)})`,
  );
  return {
    rule: settings.rule,
    severity: settings.severity,
    message: `${about || 'One thing'}: ${listed(places)}`,
    subject,
    attribute,
    positions,
    witness: toldBoth(first.claims[0]!, second.claims[0]!, settings.knowledge, settings.asOf),
    because: becauseOf(first.claims[0]!, second.claims[0]!, about, settings.knowledge.taxonomy),
    fix: fixOf(first, second, positions),
    silence: silenceOf(positions),
    fingerprint: fingerprintOf([settings.rule, ...fingerprintParts(cluster)]),
  };
}

/** A statement of one claim, quoting its sentence, or the whole row of a table. */
function statementOf(claim: Claim, knowledge: Knowledge): Statement {
  return {
    place: claim.place,
    quote: quoteOf(claim),
    context: contextOf(claim.document, claim.sentence.section),
    owner: ownerOf(claim.document, knowledge),
    factId: claim.factId,
  };
}

/** "Returns › Refunds › Gift cards". */
export function contextOf(document: Document, section: number): string {
  return [document.title, ...(document.sections[section]?.trail ?? [])].filter(Boolean).join(' › ');
}

/** The team's name where teams are declared, else what the page says; '' where nobody owns it. */
export function ownerOf(document: Document, knowledge: Knowledge): string {
  const { owner } = document.frontmatter;
  return knowledge.teams.find((team) => team.id === owner)?.name ?? owner ?? '';
}

function quoteOf(claim: Claim): string {
  const { sentence, document } = claim;
  if (claim.factId) return sentence.text;
  if (sentence.role !== 'cell') return sentence.text;
  return (document.lines[sentence.place.line - 1] ?? sentence.text).trim();
}

function positionOf(side: Side, knowledge: Knowledge): Position {
  const claims = [...side.claims].sort(
    (a, b) => authorityOf({ value: '', claims: [a] }) - authorityOf({ value: '', claims: [b] }) || a.index - b.index,
  );
  const statements: Statement[] = [];
  for (const claim of claims) {
    const statement = statementOf(claim, knowledge);
    if (
      !statements.some((each) => each.place.path === statement.place.path && each.place.line === statement.place.line)
    )
      statements.push(statement);
  }
  return { value: side.value, statements };
}

function subjectOf(cluster: Cluster, names: readonly string[], attribute: string): string {
  const [a, b] = [cluster.sides[0]!.claims[0]!, cluster.sides[1]!.claims[0]!];
  if (a.value.kind === 'named' || a.value.kind === 'literal') return '';
  const shared = a.mentions.flat().find((name) => b.mentions.some((mention) => mention.includes(name)));
  if (shared !== undefined) return names[shared] ?? '';
  return a.document === b.document ? a.document.title : sharedHead(a, b, attribute);
}

/** "Maple" of two cells, over the one and before the other, where that is not what the lines are called by anyway; '' for none. */
function sharedHead(a: Claim, b: Claim, attribute: string): string {
  const heads = [b.sentence.row, b.sentence.column].map(foldText);
  const isShared = (head: string): boolean => head !== '' && heads.includes(foldText(head));
  const head = [a.sentence.row, a.sentence.column].find((each) => isShared(each) && foldText(each) !== attribute);
  return head !== undefined && countWords(head) <= longestAttribute ? head.replaceAll(/[*_`]/g, '').trim() : '';
}

/**
 * What the two lines are about, in words that stand on a page: a label of one of them ("Debit card daily limit"), else the words of the
 * first line, or of the question that it answers, that the second shares, in their order.
 */
function attributeOf(cluster: Cluster, terms: Learnt['terms']): string {
  const [clash] = cluster.verdicts;
  if (clash!.a.value.kind === 'named' || clash!.a.value.kind === 'literal') return withGap(clash!.a);
  const near = ({ fields }: Claim): readonly string[] => [
    ...fields.label,
    ...fields.case,
    ...fields.clause,
    ...fields.parents,
    ...fields.heading,
  ];
  const shared = new Set(near(clash!.a).filter((term) => near(clash!.b).includes(term)));
  const holds = (word: string): boolean => terms.in(word).some((term) => shared.has(term));
  const declared = cluster.sides.flatMap(({ claims }) => claims).find(({ factId }) => factId !== '');
  if (declared) return labelTextOf(declared).toLowerCase() || declared.factId;
  const labels = cluster.sides.flatMap(({ claims }) => claims.map(labelTextOf));
  const shortest = labels
    .filter((text) => wordsOf(text).some(({ word }) => holds(word)))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  if (shortest) return shortest.toLowerCase();
  const { sentence, document } = clash!.a;
  const { row, column, text, parents, label } = sentence;
  const common = (words: string): string => {
    const told = new Set<string>();
    return wordsOf(words)
      .map(({ word }) => word)
      .filter((word) => holds(word) && tellsMore(word, terms, told))
      .slice(0, longestAttribute)
      .join(' ');
  };
  return (
    common([row, column, text, ...parents].join(' ')) ||
    common(label) ||
    common(questionsOf(document)[sentence.index] ?? '') ||
    (document.sections[sentence.section]?.heading ?? '').toLowerCase() ||
    document.title
  );
}

/** Words before a name that are told, and how the clause behind it ends. */
const mostBefore = 9;
const clauseEnd = /[.!?:;,(–—].*$/s;

/** The clause around a name: "Log each complaint in … the same day". */
function withGap({ sentence: { text }, start, end }: Claim): string {
  const before = text.slice(0, start).trim().split(/\s+/).slice(-mostBefore);
  const behind = text.slice(end).replace(clauseEnd, '').trim().split(/\s+/).slice(0, longestAttribute);
  return [...before, '…', ...behind].join(' ').trim();
}

/** Whether a word says what none of those before it do, in whatever words: "delivery", and not "send" behind it. */
function tellsMore(word: string, terms: Learnt['terms'], told: Set<string>): boolean {
  const others = terms.in(word).filter((term) => !told.has(term));
  for (const term of others) told.add(term);
  return others.length > 0;
}

/** The text before a colon, a label in its sentence, or the head of a row: what the author calls the value; '' where it is long or there is none. */
function labelTextOf({ sentence, start }: Claim): string {
  const colon = firstColon(sentence.text);
  const own = sentence.text.startsWith(sentence.label) ? sentence.label : '';
  const text = sentence.row || (colon > 0 && colon < start ? sentence.text.slice(0, colon) : own);
  return countWords(text) > 1 && countWords(text) <= longestAttribute ? text.replaceAll(/[*_`]/g, '').trim() : '';
}

function becauseOf(a: Claim, b: Claim, about: string, taxonomy: Taxonomy): string {
  const isSaid = a.value.kind === 'literal' || (a.value.kind === 'named' && a.value.frame !== '');
  const said = isSaid ? `Both lines say "${about}"` : `Both lines speak of ${about || 'the same thing'}`;
  const restricted = taxonomy.dimensions.some(({ id }) => a.scope.leaves[id] || b.scope.leaves[id]);
  if (a.value.kind === 'audience') return `${said}, and do not let the same customers have it.`;
  const scope = restricted
    ? 'the scopes of the two pages share customers'
    : 'neither line is limited to other customers than the other';
  return `${said}, and ${scope}.`;
}

function fixOf(first: Side, second: Side, positions: readonly Position[]): Fix {
  const [strong, weak] = [authorityOf(first), authorityOf(second)];
  const [ruling, other] = [positions[0]!.statements[0]!, positions[1]!.statements[0]!];
  if (strong < weak) {
    const why = `${authorityNames[strong]} ${placeOf(ruling)} rules over ${authorityNames[weak]}`;
    return { side: 'that', text: `${changeTo(first.value, ruling, second.value, other)}: ${why}.` };
  }
  const [many, few] = [positions[0]!.statements.length, positions[1]!.statements.length];
  const counted =
    many > few ? ` ${many} places say ${first.value}, ${few} ${few === 1 ? 'says' : 'say'} ${second.value}.` : '';
  return { side: 'verify', text: `Verify both with their owners: neither page rules over the other.${counted}` };
}

/** What to write instead. A page with components names a declared fact, which may have more values than the one at hand. */
function changeTo(value: string, { factId }: Statement, written: string, other: Statement): string {
  return factId !== '' && other.factId === '' && other.place.path.endsWith('.mdx')
    ? `Write <Fact id="${factId}" /> in place of "${written}" in ${placeOf(other)}`
    : `Change ${placeOf(other)} to ${value}`;
}

function silenceOf(positions: readonly Position[]): string {
  const { place } = positions[1]!.statements[0]!;
  const comment = place.path.endsWith('.mdx')
    ? '{/* oneanswer: differs because … */}'
    : '<!-- oneanswer: differs because … -->';
  return `If both are right, put ${comment} above ${place.path}:${place.line} and say why.`;
}

function fingerprintParts(cluster: Cluster): string[] {
  const clash = [...cluster.verdicts].sort((x, y) => y.likeness - x.likeness || x.a.index - y.a.index)[0]!;
  return [clash.a, clash.b]
    .map(
      (claim) => `${claim.document.path}\u0001${claim.sentence.text}\u0001${claim.written}\u0001${claim.sentence.row}`,
    )
    .sort();
}

function placeOf(statement: Statement): string {
  return `${statement.place.path}:${statement.place.line}`;
}

function more(places: number): string {
  return places > 1 ? ` and ${places - 1} more` : '';
}
