import { NO_LIMIT, TIMES, UNLIMITED } from '../words/counting.ts';
import { INSTANT } from '../words/durations.ts';
import { FREE_PHRASES } from '../words/free.ts';
import { GROUPS, SCALES, SMALL_NUMBERS, TENS } from '../words/numbers.ts';

const words = new Set(
  [
    ...[SMALL_NUMBERS, TENS, SCALES, GROUPS, TIMES].flatMap((list) => Object.keys(list)),
    ...[FREE_PHRASES, INSTANT, UNLIMITED, NO_LIMIT].flat(),
    'half',
    'a minute|hour|day|week|month|year|quarter|fortnight',
    'an hour',
  ].map((phrase) => phrase.toLowerCase()),
);

const WORTH_READING = new RegExp(
  `[\\d½¼¾⅓⅔]|\\b(?:${[...words]
    .sort()
    .join('|')
    .replace(/a minute\|([^)]*?)fortnight/, 'a (?:minute|$1fortnight)')})\\b`,
  'i',
);

/** A cheap look before the real reading: no digit and no word that begins a value means no value. */
export function mayHoldValue(text: string): boolean {
  return WORTH_READING.test(text);
}
