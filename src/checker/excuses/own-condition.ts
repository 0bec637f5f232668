import { letter } from '../../document/letters.ts';
import { matchesIn } from '../../document/matches.ts';
import type { Sentence } from '../../document/types.ts';
import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import { Terms } from '../text/terms.ts';
import type { Claim, ClaimKindId } from '../types.ts';
import {
  conditionWords,
  denyingConditions,
  earlyWords,
  lateWords,
  shortArticles,
  shortConditions,
  soonerWords,
} from '../words/conditions.ts';
import { negations } from '../words/negations.ts';
import type { Excuse } from './excuse.ts';

/** What clauses say of actions has its cases weighed by its kind. */
const weighedElsewhere: ReadonlySet<ClaimKindId> = new Set(['stance', 'audience', 'order']);

/**
 * "If you pay by card, the fee is $2" and "if you pay by invoice, the fee is $5" are two cases: each condition has a word of which the other line knows
 * nothing. So are "if the card is active" and "if the card is not active", "with a contract" and "without a contract".
 */
export const ownCondition: Excuse = {
  id: 'own-condition',
  title: 'Each line sets a condition of its own',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (weighedElsewhere.has(a.kind)) return '';
    const [left, right] = [conditionsOf(a), conditionsOf(b)];
    if (left.length === 0 || right.length === 0) return '';
    const [ofLeft, ofRight] = [left, right].map((conditions) => read(conditions, learnt)) as [Read, Read];
    if (areOpposite(ofLeft, ofRight)) return `"${left[0]!.text}" is the opposite of "${right[0]!.text}"`;
    const areOne = ofLeft.values.some((value) => ofRight.values.includes(value));
    const areApart = !areOne && isStrange(ofLeft, ofRight, b, learnt) && isStrange(ofRight, ofLeft, a, learnt);
    return areApart ? `one holds "${left[0]!.text}", the other "${right[0]!.text}"` : '';
  },
};

/** "If the card is lost" to the next comma, "without a contract" for a word or two, "before shipping" likewise. */
const condition = new RegExp(
  String.raw`${phraseSource(conditionWords)}[^,;:()|]*|${phraseSource(shortConditions)}\s+(?:${phraseSource(shortArticles)}\s+)?[${letter}]+(?:\sof\s\S+\s[${letter}]+|\s[${letter}]+)?`,
  'gi',
);

interface Condition {
  text: string;
  start: number;
  end: number;
  /** Values in it, as text. */
  values: readonly string[];
}

const conditionsIn = once((sentence: Sentence): Condition[] =>
  matchesIn(sentence.text, condition).map(({ 0: found, index: start }) => {
    const end = start + found.length;
    const inside = valuesIn(sentence).filter((value) => start <= value.start && value.end <= end);
    return { text: found.trim(), start, end, values: inside.map(({ text }) => text) };
  }),
);

/**
 * The conditions of the line of a claim. None where one of them holds the value itself ("if you spend |$50|"); what a period counts from is no
 * condition: "14 days |after delivery|".
 */
function conditionsOf({ sentence, start, end }: Claim): Condition[] {
  const conditions = conditionsIn(sentence);
  if (conditions.some((each) => start < each.end && each.start < end)) return [];
  return conditions.filter((each) => !(each.start === end + 1 && isAnchor.test(each.text)));
}

const isAnchor = new RegExp(`^${phraseSource([...earlyWords, ...lateWords])}`, 'i');

/** "If you take a lamp |instead of a kite|" denies nothing of the lamp. */
const inPlaceOf = /\b(?:instead\s+of|rather\s+than|and\s+not|not\s+just)\b.*$/gi;

interface Read {
  terms: ReadonlySet<string>;
  isDenied: boolean;
  /** It lasts up to a moment: "before shipping". */
  isEarly: boolean;
  values: readonly string[];
}

const early = phrasePattern(earlyWords);
const denial = phrasePattern([...negations, ...denyingConditions]);

function read(conditions: readonly Condition[], { terms }: Learnt): Read {
  const text = conditions.map((each) => each.text).join(' ');
  return {
    terms: new Set(terms.in(text)),
    isDenied: denial.test(text.replaceAll(inPlaceOf, ' ')),
    isEarly: early.test(text),
    values: conditions.flatMap((each) => each.values),
  };
}

/** The same condition but for a "not", "unless" or "without", or for "before" in place of "after". */
function areOpposite(a: Read, b: Read): boolean {
  if ((a.isDenied === b.isDenied) === (a.isEarly === b.isEarly)) return false;
  const [few, many] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  return few.size > 0 && [...few].every((term) => many.has(term));
}

/** "If you moor |sooner|" and "before the tide turns". */
const ofTime: ReadonlySet<string> = new Set(new Terms().in(soonerWords.join(' ')));

/** Whether a condition has a word that is nowhere on the other line or above it, be it one of a name: "with a Sky Kite". */
function isStrange(own: Read, other: Read, line: Claim, learnt: Learnt): boolean {
  const known = new Set([...allTerms(line), ...wordsOfLine(learnt)(line.sentence)]);
  return [...own.terms].some((term) => !other.terms.has(term) && !known.has(term) && !ofTime.has(term));
}

/** Terms of a sentence with those of the names in it, which tell whose claim it is elsewhere. */
const wordsOfLine = once(({ terms }: Learnt) => once(({ text }: Sentence): readonly string[] => terms.in(text)));
