import { stemmer } from 'stemmer';
import type { Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { sizeOfUnit } from '../../facts/values/physical.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import {
  definingWords,
  leadingWords,
  limitWords as limits,
  partWords,
  pricingWords,
  rowWords,
  sizeNouns as sizes,
  untilWords,
} from '../words/limits.ts';
import { isCaseKey } from './common/case-key.ts';
import { isPermitted } from './common/permitted.ts';
import { compareQuantities } from './common/quantity.ts';
import { compareFrequencies, frequenciesIn, isFrequency } from './count/frequencies.ts';
import { isSharedOut } from './count/shared-out.ts';
import type { ClaimKind } from './kind.ts';

/** "At most 3 returns a year" on one page, "up to 5" on another. */
export const count: ClaimKind = {
  id: 'count',
  title: 'Two pages give different numbers for the same thing',
  help: '"At most 3 replacements" on one page, "up to 5 replacements" on another: a customer is told the one or the other. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => {
    const frequencies = frequenciesIn(sentence.text, values);
    const counts = values.filter((found) => isNamed(found, sentence) && !isCaseKey(found, sentence));
    const others = counts.filter(({ start, end }) => !frequencies.some((each) => start < each.end && each.start < end));
    return [...others, ...frequencies];
  },
  compare: (a, b) => (isFrequency(a) || isFrequency(b) ? compareFrequencies(a, b) : compareQuantities(a, b)),
};

const limitWords = phrasePattern(limits);

/** Bare counts are mostly noise: a count needs a bound, an anchor, a label, a word of limits, a measure, a size, a verb that defines, leave that is given, or things of
 * which each has so many. */
function isNamed({ value, start, end }: FoundValue, { role, text }: Sentence): boolean {
  if (value.kind !== 'count') return false;
  const before = text.slice(0, start);
  const isSize = sizeNouns.has(value.unit);
  if (isSize && partBefore.test(before)) return false;
  const isLabelled = role === 'cell' || /:\s*$/.test(before);
  return (
    value.bound !== 'exactly' ||
    (value.anchor !== '' && value.unit !== '') ||
    isLabelled ||
    isSize ||
    sizeOfUnit(value.unit) !== undefined ||
    limitWords.test(text) ||
    defining.test(before) ||
    (leading.test(text.slice(end)) && before.trim() === '') ||
    (value.high > 1 && value.unit !== '' && isRuled(before, text.slice(end))) ||
    (value.unit !== '' && (isPermitted(before, text.slice(end)) || isSharedOut(text.slice(end))))
  );
}

/** "The course |has| five lessons", "blocked |after| three missed payments". */
const defining = new RegExp(String.raw`${phraseSource(definingWords)}\s+$`, 'i');
/** "Two missed payments |lead to| a block". */
const leading = new RegExp(String.raw`^(?:\s+[a-z-]+){0,2}\s+${phraseSource(leadingWords)}`, 'i');
const priced = new RegExp(String.raw`${phraseSource(pricingWords)}\s+$`, 'i');
const row = new RegExp(String.raw`^\s+${phraseSource(rowWords)}`, 'i');
const awaited = new RegExp(String.raw`${phraseSource(untilWords)}\s+[^.,;:()]{0,40}$`, 'i');
const able = /^\s+(?:can|may)\s+be\s/i;

/** "A night |costs| 9,000 points", "nine payments |in a row|", "|once| you have paid nine", "five codes |can be| issued". */
function isRuled(before: string, behind: string): boolean {
  const opens = /^\W*$/.test(before);
  return priced.test(before) || row.test(behind) || awaited.test(before) || (opens && able.test(behind));
}

const sizeNouns = new Set(sizes.map((noun) => stemmer(noun)));
/** "The last 4 digits" are a part, and no size. */
const partBefore = new RegExp(String.raw`${phraseSource(partWords)}\s+$`, 'i');
