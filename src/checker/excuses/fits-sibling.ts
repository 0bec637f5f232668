import { matchesIn } from '../../document/matches.ts';
import type { Document, Sentence } from '../../document/types.ts';
import type { Value } from '../../facts/types.ts';
import { labelIn } from '../extract/labels.ts';
import { roleOf } from '../kinds/common/limit-role.ts';
import type { Learnt } from '../learn/index.ts';
import { once, oncePerText } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** Rows of a longer table, as of a list of many countries, are not held against each other. */
const mostSiblings = 60;

/** "56 days for package tours, 28 days for city breaks": what a page on city breaks says goes with the 28 days. */
export const fitsSibling: Excuse = {
  id: 'fits-sibling',
  title: 'Another value beside the one is for what the other line is about',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.document === b.document) return '';
    const words = wordsOfSibling(a, b, learnt) || wordsOfSibling(b, a, learnt);
    return words ? `the line that is about "${words}" stands beside another value` : '';
  },
};

/** What tells a value that stands beside that of a claim from it, where the other claim is about that and not about this; '' for none. */
function wordsOfSibling(claim: Claim, other: Claim, learnt: Learnt): string {
  const siblings = siblingsIn(learnt)(claim);
  if (siblings.length === 0) return '';
  const about = aboutIn(learnt)(other);
  const differing = siblings.find(
    ({ theirs, own }) => theirs.every((term) => about.has(term)) && !own.some((term) => about.has(term)),
  );
  return differing?.theirs.join(' ') ?? '';
}

const aboutIn = once(({ names, terms }: Learnt) =>
  once(({ fields, mentions }: Claim): ReadonlySet<string> => {
    const { clause, label, case: head, parents, heading, title } = fields;
    const named = mentions.filter(({ length }) => length === 1).flatMap(([name]) => terms.in(names.names[name!]!));
    return new Set([...clause, ...label, ...head, ...parents, ...heading, ...title, ...named]);
  }),
);

/** Terms by which a value and one that stands beside it differ; neither list is empty. */
interface Difference {
  own: readonly string[];
  theirs: readonly string[];
}

const siblingsIn = once(({ terms }: Learnt) => {
  const termsOf = oncePerText((text: string): readonly string[] => terms.in(text));
  return once((claim: Claim): Difference[] => {
    if (!('unit' in claim.value) && claim.kind !== 'hours' && claim.kind !== 'date') return [];
    return pairsOf(claim).flatMap(([mine, theirs]) => {
      const [left, right] = [termsOf(mine), termsOf(theirs)];
      const difference = {
        own: left.filter((term) => !right.includes(term)),
        theirs: right.filter((term) => !left.includes(term)),
      };
      return difference.own.length > 0 && difference.theirs.length > 0 ? [difference] : [];
    });
  });
});

/** The words of a value and of each that stands beside it in its sentence, its list or its table. */
function pairsOf(claim: Claim): [string, string][] {
  const { sentence, document, start, kind } = claim;
  // "Spend £40 and delivery is free": what is had from an amount on is no other amount.
  const isThreshold = kind === 'money' && roleOf(claim) === 'floor';
  const clauses = clausesOf(sentence).filter((clause) => clause.kind === kind && !(isThreshold && clause.isFree));
  const own = clauses.find((clause) => clause.start === start);
  const pairs = own ? clauses.filter((each) => each !== own).map((each) => parallel(own, each)) : [];
  const head = headOf(sentence, document);
  if (!head) return pairs;
  const group = groupsOf(document).get(groupOf(sentence)) ?? [];
  for (const other of group.slice(0, mostSiblings)) {
    if (other !== sentence && headOf(other, document) && clausesOf(other).some((clause) => clause.kind === kind))
      pairs.push([head, headOf(other, document)]);
  }
  return pairs;
}

function headOf(sentence: Sentence, document: Document): string {
  const { role, row, column, columnIndex } = sentence;
  if (role !== 'cell') return labelIn(sentence) || linkAt(sentence, document);
  return columnIndex > 0 ? `${row} ${column}` : '';
}

/** "[Fell cabin](fell.md), 6 beds": the link that opens a line, where a comma or a dash sets it off; '' for none. */
function linkAt({ text, place }: Sentence, document: Document): string {
  const links = linksOf(document).get(place.line) ?? [];
  return links.find((link) => text.startsWith(link.text) && setOff.test(text.slice(link.text.length)))?.text ?? '';
}

const setOff = /^\s*(?:[,(]|[–—-]\s)/;
const linksOf = once(({ links }: Document) => Map.groupBy(links, ({ place }) => place.line));

const groupsOf = once(({ sentences }: Document) => Map.groupBy(sentences, groupOf));

/** Items and rows that stand together, or the lines of one paragraph. */
function groupOf({ group, block }: Sentence): string {
  return group || `block ${block}`;
}

interface Clause {
  kind: string;
  isFree: boolean;
  start: number;
  /** What stands before the value and behind it, without what it counts from. */
  before: string;
  behind: string;
}

/** What two clauses set against each other: of "the balance is due 56 days ahead for tours, 28 days for breaks" what stands behind the days. */
function parallel(own: Clause, other: Clause): [string, string] {
  if (!hasWord.test(other.before)) return [own.behind, other.behind];
  if (!hasWord.test(other.behind)) return [own.before, other.before];
  return [`${own.before} ${own.behind}`, `${other.before} ${other.behind}`];
}

const clauseBreak = /[,;()—–|](?=\s|$)|\s(?=\()|\b(?:and|or|but|then|while)\b/gi;
const hasWord = /\p{L}{4}/u;

/** "56 days before departure for package tours" is for package tours. */
function withoutAnchor(behind: string, value: Value): string {
  const anchor = 'anchor' in value ? value.anchor : '';
  const at = anchor === '' ? -1 : behind.toLowerCase().indexOf(anchor.toLowerCase());
  return at < 0 ? behind : `${behind.slice(0, at)} ${behind.slice(at + anchor.length)}`;
}

/** The clauses of a sentence that hold one value each; none where two share one. */
const clausesOf = once((sentence: Sentence): Clause[] => {
  const { text } = sentence;
  const values = valuesIn(sentence);
  const cuts = matchesIn(text, clauseBreak).map(({ index }) => index);
  const clauses = values.map(({ value, start, end }) => {
    const from = Math.max(0, ...cuts.filter((cut) => cut < start));
    const to = Math.min(text.length, ...cuts.filter((cut) => cut >= end));
    const behind = text.slice(end, to);
    const isFree = value.kind === 'money' && value.high === 0;
    return {
      kind: value.kind,
      isFree,
      start,
      from,
      before: text.slice(from, start),
      behind: withoutAnchor(behind, value),
    };
  });
  return clauses.filter(({ from }) => clauses.filter((each) => each.from === from).length === 1);
});
