import { stemmer } from 'stemmer';
import type { Document, Sentence } from '../document/types.ts';
import { boxOf } from '../facts/scope.ts';
import type { Extent, Fact, FactValue, FoundValue, Knowledge } from '../facts/types.ts';
import { validityOf } from '../facts/validity.ts';
import { DAY_GROUPS, WEEKDAYS } from '../facts/words/weekdays.ts';
import { type CaseHead, findCaseHeads } from './extract/case-heads.ts';
import { contactDeskOf } from './extract/contact-desk.ts';
import { type ContactTerms, contactTermsOf } from './extract/contact-terms.ts';
import { caseKeysOf, labelOf } from './extract/labels.ts';
import { partsOfPrecedent } from './extract/leads.ts';
import { withoutLoneFrames } from './extract/lone-frames.ts';
import { anchorOf, goingOn, nearText, withoutLabel } from './extract/near-text.ts';
import { PageContext } from './extract/page-context.ts';
import { type ReadingCache, readPages } from './extract/readings.ts';
import { asLong } from './kinds/common/case.ts';
import { isTyped } from './kinds/common/typed.ts';
import { kinds } from './kinds/index.ts';
import type { FoundClaim } from './kinds/kind.ts';
import type { Learnt } from './learn/index.ts';
import { phrasePattern } from './text/phrases.ts';
import { phraseTest } from './text/sieve.ts';
import type { Claim, ClaimKindId, ClaimValue, Fields, Weights } from './types.ts';
import { conditionWords, exceptionWords } from './words/conditions.ts';
import { contactWords } from './words/contact-words.ts';

const condition = phraseTest(conditionWords);
const exception = phrasePattern(exceptionWords);
const noWeights: Weights = { terms: new Int32Array(), weights: new Float32Array() };
const dayNames = [...WEEKDAYS, ...DAY_GROUPS.map(([, names]) => names)].flat().join(' ');

const ofAnyContact = contactWords.join(' ');

/** Every claim of the pages that may take part in a comparison, in the order of path and line. */
export function extractClaims(knowledge: Knowledge, learnt: Learnt, cache?: ReadingCache): Claim[] {
  const claims: Claim[] = [];
  for (const { page, document, values, readings } of withoutLoneFrames(
    readPages(knowledge.documents, learnt.terms, cache),
  )) {
    const context = new PageContext(document, learnt);
    const extent = extentOf(document, knowledge);
    const caseHeads = findCaseHeads(document, values);
    for (const { sentence: at, kind, found } of readings) {
      const sentence = document.sentences[at]!;
      const caseHead = caseHeads.get(sentence.index) ?? '';
      const contact = kind === 'hours' ? contactTermsOf(document, sentence, values) : undefined;
      const said: Said = { sentence, values: values[sentence.index]!, caseHead, contact };
      claims.push(claimOf(extent, context, said, found, kind, page, claims.length));
    }
  }
  return claims;
}

/** The declared values of all facts as claims, so that prose is compared with them by the same gates. */
export function declaredClaims(knowledge: Knowledge, learnt: Learnt, from: number): Claim[] {
  const declaring = new Set(knowledge.facts.flatMap(({ values }) => values.map(({ place }) => place.path)));
  const pages = new Map(
    knowledge.documents.flatMap((document, page) =>
      declaring.has(document.path)
        ? [[document.path, { page, context: new PageContext(document, learnt) }] as const]
        : [],
    ),
  );
  const claims: Claim[] = [];
  for (const fact of knowledge.facts) {
    for (const declared of fact.values) {
      const kind = kinds.find(({ id }) => id === declared.value.kind);
      const at = pages.get(declared.place.path);
      if (!kind || !at) continue;
      const sentence = sentenceOf(fact, declared);
      const found: FoundValue = {
        value: declared.value,
        start: fact.label.length + 2,
        end: sentence.text.length,
        text: declared.written,
      };
      const said: Said = { sentence, values: [found], caseHead: '', contact: undefined };
      const claim = claimOf(declared, at.context, said, found, kind.id, at.page, from + claims.length);
      claims.push({
        ...claim,
        factId: fact.id,
        conditional: false,
        exception: false,
      });
    }
  }
  return claims;
}

/** "Return window: 30 days after delivery", standing at the line of the value in frontmatter. */
function sentenceOf(fact: Fact, { written, place }: FactValue): Sentence {
  return {
    index: -1,
    role: 'prose',
    text: `${fact.label}: ${written}`,
    place,
    force: 'assert',
    forceReason: '',
    section: 0,
    parents: [],
    group: '',
    item: -1,
    ordered: false,
    row: '',
    column: '',
    columnIndex: -1,
    block: -1,
    channel: '',
    within: [],
    label: fact.label,
    toPlace: () => place,
  };
}

/** For whom and when a page speaks. */
function extentOf({ frontmatter }: Document, { taxonomy }: Knowledge): Extent {
  return { scope: boxOf(frontmatter.scope, taxonomy).scope, validity: validityOf(frontmatter.effective) };
}

/** The words of a sentence itself. */
type OwnFields = Pick<Fields, 'clause' | 'sentence' | 'label' | 'case'>;

/** A sentence with its values, the part of its label that is a case, and whose opening hours it tells. */
interface Said {
  sentence: Sentence;
  values: readonly FoundValue[];
  caseHead: CaseHead;
  contact: ContactTerms | undefined;
}

function claimOf(
  { scope, validity }: Extent,
  context: PageContext,
  { sentence, values, caseHead, contact }: Said,
  found: FoundClaim,
  kind: ClaimKindId,
  page: number,
  index: number,
): Claim {
  const { document } = context;
  const above = context.above(sentence);
  const { label, case: caseText, name } = labelOf(sentence, found, caseHead);
  const text = nearText(sentence, values, found, context.others(sentence));
  const precedent = context.precedent(sentence);
  const { near: told, above: toldBefore } = isTyped(found.value)
    ? { near: precedent, above: '' }
    : partsOfPrecedent(sentence.text, precedent);
  const near = goingOn(text, told);
  const own = context.fieldsOf(caseText ? withoutLabel(near, caseText) : near, name, caseText);
  return {
    index,
    page,
    document,
    sentence,
    factId: '',
    kind,
    value: inOwnWords(found.value, context.learnt),
    written: found.text,
    start: found.start,
    end: found.end,
    place: sentence.toPlace(found.start, found.end),
    fields: {
      ...above.fields,
      ...(toldBefore ? { parents: [...above.fields.parents, ...context.termsOf(toldBefore)] } : {}),
      ...(kind === 'hours'
        ? fieldsOfHours(own, found.value, contact, context.learnt)
        : withDesk(
            withEnds(own, found.value, values),
            kind === 'contact' ? contactDeskOf(document, sentence, found.start) : undefined,
          )),
    },
    mentions: context.mentionsOf(sentence, near, label),
    contrasts: context.nearestMembers([`${near.clause} ${anchorOf(found)} ${label}`], above.contrasts),
    scope,
    validity,
    conditional: condition.test(sentence.text.replace(asLong, ' ')),
    exception: exception.test(sentence.text),
    caseKeys: caseKeysOf(sentence, found, label),
    weights: noWeights,
  };
}

/** "Ring the |Mooring Desk| on 0800 …": the name of those who are reached is what a contact is of, though names say nothing of what other lines are about. */
function withDesk({ sentence, ...others }: OwnFields, desk: string | undefined): OwnFields {
  return { ...others, sentence: desk === undefined ? sentence : [...sentence, desk] };
}

/**
 * The days of opening hours stand in their value; whose hours they are is told by the number to call, beside which "the line is open" says
 * nothing, unless that is all there is ("Phone: 9 to 5").
 */
function fieldsOfHours(
  own: OwnFields,
  value: ClaimValue,
  contact: ContactTerms | undefined,
  { terms }: Learnt,
): OwnFields {
  const days = new Set(terms.in(dayNames));
  const ofContact = new Set(contact?.isOnLine ? terms.in(ofAnyContact) : []);
  const isNamed = Object.values(own).some((words) => words.some((word) => !days.has(word) && !ofContact.has(word)));
  const kept = (words: readonly string[]): string[] =>
    words.filter((word) => !days.has(word) && !(isNamed && ofContact.has(word)));
  return {
    clause: [...(contact?.terms ?? []), ...kept(own.clause), ...spansIn(value)],
    sentence: kept(own.sentence),
    label: kept(own.label),
    case: kept(own.case),
  };
}

/**
 * "Weekdays 7 to 19, Sunday 8 to 13", "weekdays 7 to 19, Sunday 8 to 15": two that have one of several times in common are likely to be of one
 * place, the more so the rarer the time.
 */
function spansIn(value: ClaimValue): string[] {
  if (value.kind !== 'hours') return [];
  const daysAt = new Map<string, number[]>();
  for (const [from, to] of value.spans) {
    const time = `${from % minutesOfDay}-${to % minutesOfDay}`;
    daysAt.set(time, [...(daysAt.get(time) ?? []), Math.floor(from / minutesOfDay)]);
  }
  return daysAt.size < 2 ? [] : [...daysAt].map(([time, days]) => `${time} on ${days.join('')}`);
}

const minutesOfDay = 24 * 60;

/**
 * "From 1 May to 9 June", "from 1 May to 30 June": two stretches that begin or end on one day are likely to be one, the more so the rarer the day, and so
 * are two days that are told with one stretch.
 */
function withEnds({ clause, ...others }: OwnFields, value: ClaimValue, values: readonly FoundValue[]): OwnFields {
  if (value.kind !== 'date') return { clause, ...others };
  const stretches = values.flatMap((found) =>
    found.value.kind === 'date' && found.value.bound === 'between' ? [found.value] : [],
  );
  return {
    ...others,
    clause,
    sentence: [...others.sentence, ...stretches.flatMap(({ from, to }) => [`from ${from}`, `to ${to}`])],
  };
}

/** A counted noun in the terms of the corpus, so that "travellers" and "passengers" count the same. */
function inOwnWords(value: ClaimValue, { terms }: Learnt): ClaimValue {
  if (value.kind !== 'count' || value.unit === '' || value.unit !== value.noun.split(' ').map(stemmer).join(' '))
    return value;
  return { ...value, unit: terms.in(value.noun).join(' ') || value.unit };
}
