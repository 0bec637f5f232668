import type { Quantity } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { SMALL_NUMBERS, TENS } from '../../../facts/words/numbers.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { freeOfFirst } from '../../words/counted.ts';
import type { FoundClaim } from '../kind.ts';

const numbers: Readonly<Record<string, number>> = { ...SMALL_NUMBERS, ...TENS };
const firsts = sieved(
  ['first'],
  new RegExp(
    String.raw`\bfirst\s+(?<written>(?<number>\d{1,3}|${Object.keys(numbers).join('|')})(?<thing>(?:\s+[\p{L}-]+){0,4}?))\s+${phraseSource(freeOfFirst)}`,
    'giu',
  ),
);

/**
 * How many cost nothing before the others cost something: "the |first three lamps| are free", "the |first five| are free, each further one costs $4". Such a
 * number is a limit, though no word of the line says so.
 */
export function firstsIn(text: string): FoundClaim[] {
  return firsts.matchesIn(text).flatMap((match) => {
    const { written = '', number = '', thing = '' } = match.groups!;
    const start = match.index + match[0].indexOf(written);
    const [named] = findValues(written);
    const amount = numbers[number.toLowerCase()] ?? Number(number);
    const value = named?.value.kind === 'count' ? named.value : thing === '' ? bare(amount) : undefined;
    if (!value) return [];
    return [
      { value, start: match.index, end: start + written.length, text: text.slice(match.index, start + written.length) },
    ];
  });
}

/** "The first five": of what, the line before says. */
function bare(amount: number): Quantity {
  const value = { low: amount, high: amount, unit: '', inclusive: true, approximate: false, anchor: '', noun: '' };
  return { kind: 'count', bound: 'exactly', ...value };
}
