import { matchesIn } from '../../../document/matches.ts';
import type { Comparison, FoundValue, Quantity } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { foldPhrase, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { roughSieve } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { behindFrequency, frequencyWords, unitsInYear, vagueFrequency } from '../../words/frequencies.ts';
import { isPermitted } from '../common/permitted.ts';
import type { FoundClaim } from '../kind.ts';

/** Unit of a count of times a year. */
const unit = 'yearly';

const anyWord = phrasePattern(Object.keys(frequencyWords), 'gi');
const mayTell = roughSieve(Object.keys(frequencyWords));
const behind = new RegExp(String.raw`^\s*(?:$|[.,;:!?)]|${phraseSource(behindFrequency)})`, 'i');
const vague = new RegExp(String.raw`${phraseSource(vagueFrequency)}\s+$`, 'i');
const lead = /^(?:per|every|each|an?|in an?|in each|in every)\s+/;
const everyBefore = /\bevery\s+$/i;
const spelled = /^every\s+(?!other\b|second\b)\S+\s+\S/i;

/**
 * How often a thing is done, as times a year: "every two weeks" is 26, "once a month" 12. What may be done so often is a limit and no
 * frequency; neither is "$5 monthly", where the word belongs to an amount.
 */
export function frequenciesIn(text: string, values: readonly FoundValue[]): FoundClaim[] {
  const told = [...values.flatMap((found) => ofValue(found, text)), ...inWords(text, values)];
  return (told.length > 1 && offers.test(text)) || severalTimes.test(text)
    ? []
    : told.filter(({ start }) => !vague.test(text.slice(0, start)) && !isPermitted(text.slice(0, start)));
}

/** "It leaves |at 9:30 and 15:45|, every day": more than once on each of them. */
const severalTimes = /\d[:.]\d\d(?:\s?[ap]\.?m\b\.?)?\s*(?:,|and|&)\s*(?:at\s+)?\d{1,2}[:.]\d\d/i;

/** "Weekly, every two weeks |or| monthly": what a reader chooses from. */
const offers = /\sor\s/i;

/** Whether a count is told as a frequency, and not as a number of times. */
export function isFrequency({ value }: FoundValue | Claim): boolean {
  return value.kind === 'count' && value.unit === unit;
}

/** "Twice a month" is near enough to "every two weeks"; two stretches of time are compared as such. */
export function compareFrequencies(a: Claim, b: Claim): Comparison {
  if (isFrequency(a) !== isFrequency(b)) return 'incomparable';
  if (spelled.test(a.written) && spelled.test(b.written)) return 'incomparable';
  const [left, right] = [a.value as Quantity, b.value as Quantity];
  const isNear = left.low <= right.high * tolerance && right.low <= left.high * tolerance;
  return isNear ? 'equal' : 'clash';
}

const tolerance = 1.1;

function ofValue({ value, start, end }: FoundValue, text: string): FoundClaim[] {
  if (value.kind === 'duration') {
    const every = everyBefore.exec(text.slice(0, start));
    if (value.anchor !== 'every' || value.bound !== 'exactly' || !every) return [];
    return found(unitsInYear[value.unit]! / value.high, every.index, end, text);
  }
  if (value.kind !== 'count' || value.unit !== 'time' || value.bound === 'at-most' || value.bound === 'at-least')
    return [];
  const inYear = periodsInYear(value.anchor);
  const behindValue = text.slice(end).toLowerCase().indexOf(value.anchor);
  if (inYear === undefined || behindValue < 0) return [];
  return found(value.high * inYear, start, end + behindValue + value.anchor.length, text, value.low * inYear);
}

/** "Per week" and "a week" are 52, "every two weeks" 26; undefined for "per order". */
function periodsInYear(anchor: string): number | undefined {
  if (anchor in frequencyWords) return frequencyWords[anchor];
  const rest = anchor.replace(lead, '');
  const [only] = rest === anchor ? [] : [...findValues(`for ${rest}`), ...findValues(`for a ${rest}`)];
  if (only?.value.kind !== 'duration' || !rest.endsWith(only.text.replace(/^(?:for\s+)?an?\s+/, ''))) return undefined;
  return unitsInYear[only.value.unit]! / only.value.high;
}

/** "The letter comes weekly": where nothing is counted in the sentence, and no noun follows. */
function inWords(text: string, values: readonly FoundValue[]): FoundClaim[] {
  if (!mayTell.test(text)) return [];
  if (values.some(({ value }) => value.kind === 'money' || value.kind === 'percent' || value.kind === 'count'))
    return [];
  return matchesIn(text, anyWord).flatMap((match) => {
    const end = match.index + match[0].length;
    const isTaken = values.some((value) => value.start < end && match.index < value.end);
    if (isTaken || !behind.test(text.slice(end)) || text.slice(0, match.index).trim() === '') return [];
    return found(frequencyWords[foldPhrase(match[0])]!, match.index, end, text);
  });
}

function found(high: number, start: number, end: number, text: string, low = high): FoundClaim[] {
  const value: Quantity = {
    kind: 'count',
    bound: low === high ? 'exactly' : 'between',
    low,
    high,
    unit,
    inclusive: true,
    approximate: false,
    anchor: '',
    noun: '',
  };
  const clause = `${text.slice(0, start)} ${text.slice(end)}`;
  return [{ value, start, end, text: text.slice(start, end), clause }];
}
