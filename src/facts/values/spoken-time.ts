import { PARTS_OF_HOUR, PAST_HOUR, TO_HOUR } from '../words/clock.ts';
import { SMALL_NUMBERS } from '../words/numbers.ts';
import type { Digits } from './clock.ts';
import { readNumberWords } from './number-words.ts';
import { phraseTable } from './phrase.ts';
import { isInnerHyphen, type Token } from './token.ts';

const HOUR = 60;
const hours = new Map(Object.entries(SMALL_NUMBERS).filter(([, value]) => value >= 1 && value <= 12));
const parts = phraseTable<number>(PARTS_OF_HOUR);
const past = new Set<string>(PAST_HOUR);
const to = new Set<string>(TO_HOUR);

/** A time of day as people say it, at token `at`: "nine", "half past five", "a quarter to nine", "twenty minutes to eight". */
export function readSpokenTime(tokens: readonly Token[], at: number): Digits | undefined {
  return readAroundHour(tokens, at) ?? readHour(tokens, at);
}

function readHour(tokens: readonly Token[], at: number): Digits | undefined {
  const hour = hours.get(tokens[at]?.text ?? '');
  if (hour === undefined || isInnerHyphen(tokens, at + 1)) return undefined;
  return { minutes: hour * HOUR, end: at + 1, style: 'hour' };
}

/** "Five to six" may be a range: minutes in plain words need "past", or the word itself, to be minutes. */
function readAroundHour(tokens: readonly Token[], at: number): Digits | undefined {
  const part = parts.startingAt(tokens, at);
  const number = part ?? readNumberWords(tokens, at);
  if (number === undefined || number.value >= HOUR) return undefined;
  const isNamed = tokens[number.end]?.text === 'minutes';
  const joint = isNamed ? number.end + 1 : number.end;
  const isPast = past.has(tokens[joint]?.text ?? '');
  if (!isPast && !(to.has(tokens[joint]?.text ?? '') && (isNamed || part))) return undefined;
  const hour = readHour(tokens, joint + 1);
  if (hour === undefined) return undefined;
  const minutes = isPast ? hour.minutes + number.value : hour.minutes - number.value;
  return { minutes, end: hour.end, style: 'colon' };
}
