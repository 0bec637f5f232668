import { stemmer } from 'stemmer';
import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { sizeOfUnit } from '../../../facts/values/physical.ts';
import { SMALL_NUMBERS } from '../../../facts/words/numbers.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { askedBehind, askingWords, givingWords, holdingWords, tellingNouns } from '../../words/counted.ts';
import {
  definingWords,
  leadingWords,
  limitWords as limits,
  partWords,
  pricingWords,
  rateVerbs,
  rowWords,
  sizeNouns as sizes,
  untilWords,
} from '../../words/limits.ts';
import { isPermitted } from '../common/permitted.ts';
import { isSharedOut } from './shared-out.ts';

const limitWords = phrasePattern(limits);
/** What two words name, "two |security questions|", is counted as a rule; a larger number may be one figure of many. */
const mostNamed = 20;
const sizeNouns = new Set(sizes.map((noun) => stemmer(noun)));
const telling = new Set(tellingNouns.map((noun) => stemmer(noun)));
/** "The last 4 digits" are a part, and no size. */
const partBefore = new RegExp(String.raw`${phraseSource(partWords)}\s+$`, 'i');
/** "8 |of the| 10 sessions" are a whole of which something is asked. */
const wholeBefore = new RegExp(
  String.raw`(?:\d|\b(?:${Object.keys(SMALL_NUMBERS).join('|')}))\s+(?:out\s+)?of\s+(?:the\s+|your\s+|our\s+|their\s+|its\s+|all\s+)?$`,
  'i',
);
/** "The course |has| five lessons", "blocked |after| three missed payments". */
const defining = new RegExp(String.raw`${phraseSource(definingWords)}\s+$`, 'i');
/** "Two missed payments |lead to| a block". */
const leading = new RegExp(String.raw`^(?:\s+[a-z-]+){0,2}\s+${phraseSource(leadingWords)}`, 'i');
const priced = new RegExp(String.raw`${phraseSource(pricingWords)}\s+$`, 'i');
const row = new RegExp(String.raw`^\s+${phraseSource(rowWords)}`, 'i');
const awaited = new RegExp(String.raw`${phraseSource(untilWords)}\s+[^.,;:()]{0,40}$`, 'i');
/** "1 GB |uses 2| credits": what one comes to, and no number of gigabytes. */
const comesTo = new RegExp(String.raw`^\s+${phraseSource(rateVerbs)}\s+(?:about\s+|only\s+)?(?:[$£€]\s?)?\d`, 'i');
const able = /^\s+(?:can|may)\s+be\s/i;
const dealt = new RegExp(
  String.raw`${phraseSource([...givingWords, ...askingWords, ...holdingWords])}\s+(?:the\s+|just\s+|only\s+)?$`,
  'i',
);
const asked = new RegExp(String.raw`^\s+(?:is|are)\s+${phraseSource(askedBehind)}`, 'i');

/**
 * Whether a count says something. Bare counts are mostly noise: it needs a bound, no end, an anchor, a label, a word of limits, a measure, a size, a verb that
 * defines, gives, asks or holds, leave that is given, things of which each has so many, or a name of two words for a few of them.
 */
export function isNamed({ value, start, end }: FoundValue, { role, text }: Sentence): boolean {
  if (value.kind !== 'count') return false;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const isSize = sizeNouns.has(value.unit);
  if ((isSize && partBefore.test(before)) || wholeBefore.test(before)) return false;
  if (value.bound === 'exactly' && value.high === 1 && comesTo.test(behind)) return false;
  const isLabelled = role === 'cell' || /:\s*$/.test(before);
  return (
    value.bound !== 'exactly' ||
    value.high === Number.POSITIVE_INFINITY ||
    (value.anchor !== '' && value.unit !== '') ||
    isLabelled ||
    isSize ||
    sizeOfUnit(value.unit) !== undefined ||
    limitWords.test(text) ||
    defining.test(before) ||
    (leading.test(behind) && before.trim() === '') ||
    (value.high > 1 && value.high <= mostNamed && value.unit.includes(' ') && !partBefore.test(before)) ||
    (value.high > 1 && value.unit !== '' && isRuled(before, behind)) ||
    (value.unit !== '' && (isPermitted(before, behind) || isSharedOut(behind) || isDealt(value.unit, before, behind)))
  );
}

/** "A night |costs| 9,000 points", "nine payments |in a row|", "|once| you have paid nine", "five codes |can be| issued". */
function isRuled(before: string, behind: string): boolean {
  const opens = /^\W*$/.test(before);
  return priced.test(before) || row.test(behind) || awaited.test(before) || (opens && able.test(behind));
}

/** "Every member |gets| two passes", "a claim |needs| two photos", "two photos |are enough|", "packs |of| ten"; not "you get two options". */
function isDealt(unit: string, before: string, behind: string): boolean {
  return !telling.has(unit.split(' ').at(-1)!) && (dealt.test(before) || asked.test(behind));
}
