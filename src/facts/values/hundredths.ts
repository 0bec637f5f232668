import { AFTER_HUNDREDTHS, HUNDREDTHS } from '../words/currencies.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';

const names = new Set<string>(HUNDREDTHS);
const after = new Set<string>(AFTER_HUNDREDTHS);

/**
 * The rest of an amount behind the name of its currency at token `at`: "one euro |fifty|", "5 dollars |and 50 cents|". A number with a noun of
 * its own is another value: "30 euros 14 days later".
 */
export function readHundredths(line: Line, at: number): { value: number; end: number } | undefined {
  const { tokens } = line;
  const joined = tokens[at]?.text === 'and' ? 1 : 0;
  const number = line.numbers.get(at + joined);
  if (number === undefined || !isHundredths(number)) return undefined;
  const next = tokens[number.end];
  if (names.has(next?.text ?? '')) return { value: number.value / 100, end: number.end + 1 };
  const ends = next === undefined || next.kind === 'sign' || after.has(next.text);
  return joined === 0 && ends ? { value: number.value / 100, end: number.end } : undefined;
}

/** "Five" is no number of cents without their name; "fifty" is. */
function isHundredths({ value, half }: NumberSpan): boolean {
  return !half && Number.isInteger(value) && value >= 10 && value < 100;
}
