import { ALL_HOURS, MIDNIGHT, NOON } from '../words/clock.ts';
import { AS_MANY, NO_LIMIT, UNLIMITED } from '../words/counting.ts';
import { NOTE_NAMES } from '../words/currencies.ts';
import { DURATION_UNITS, FIXED_DURATIONS, WHOLE_TIMES } from '../words/durations.ts';
import { DENIALS, FREE_PHRASES } from '../words/free.ts';
import {
  AT_MONTHS_END,
  BEFORE_MONTHS,
  IN_MONTH,
  MONTHS,
  NAMED_DAYS,
  NAMED_TIMES,
  OF_EVERY_MONTH,
  RELATIVE_TO_NAMED_DAY,
} from '../words/months.ts';
import { DECADES, GROUPS, ORDINALS, SCALES, SMALL_NUMBERS, TENS } from '../words/numbers.ts';
import { PARTS, SHARES } from '../words/percents.ts';
import { TIMES } from '../words/times.ts';

/** Everything that can begin a value and holds no digit. */
const PHRASES = [
  ...[SMALL_NUMBERS, TENS, SCALES, GROUPS, TIMES].flatMap((list) => Object.keys(list)),
  ...[FREE_PHRASES, UNLIMITED, NO_LIMIT, [AS_MANY, 'a single'], DENIALS, NOON, MIDNIGHT, ALL_HOURS].flat(),
  ...[...FIXED_DURATIONS.map(([, , words]) => words), ...SHARES.map(([, words]) => words)].flat(),
  ...PARTS.map(([, part]) => `a ${part}`),
  'an eighth',
  ...[...NAMED_TIMES, ...NAMED_DAYS].flatMap(([, , names]) => names),
  ...MONTHS.flatMap(([month]) =>
    ['of', 'early', 'late', 'mid', ...BEFORE_MONTHS, ...IN_MONTH, ...RELATIVE_TO_NAMED_DAY].map(
      (before) => `${before} ${month}`,
    ),
  ),
  ...Object.keys(DECADES),
  ...Object.keys(ORDINALS).map((ordinal) => `${ordinal} birthday`),
  ...DURATION_UNITS.flatMap(([, , words]) => words).flatMap((word) => [`a ${word}`, `an ${word}`]),
  ...['minute', 'hour', 'day', 'week', 'month', 'year'].map((unit) => `first ${unit}`),
  ...WHOLE_TIMES.map((whole) => `an? ${whole}`),
  'day before',
  ...OF_EVERY_MONTH,
  ...AT_MONTHS_END,
  'half',
  'penny',
  ...NOTE_NAMES.map(([, , name]) => name),
].filter((phrase) => /^[a-z][a-z'? -]*$/.test(phrase));

const WORTH_READING = new RegExp(
  `[\\d½¼¾⅓⅔@]|\\bmid-|\\w\\.\\w|\\b(?:${[...new Set(PHRASES)].sort().join('|')})\\b`,
  'i',
);

/** A cheap look before the real reading: without a digit or a word that begins a value there is no value. */
export function mayHoldValue(text: string): boolean {
  return WORTH_READING.test(text);
}
