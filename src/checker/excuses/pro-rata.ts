import type { Quantity } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import { pricingWords } from '../words/increments.ts';
import type { Excuse } from './excuse.ts';

/** "100 points are worth €0.90" and "1,000 points: €9": ten times as many are worth ten times as much. */
export const proRata: Excuse = {
  id: 'pro-rata',
  title: 'Each line names a number of things beside its price, and both come to one price for each',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'money' || b.kind !== 'money' || !('unit' in a.value) || !('unit' in b.value)) return '';
    const [left, right] = [a.value, b.value];
    const beside = countsOf(b);
    const one = countsOf(a).find((count) =>
      beside.some(
        (other) =>
          other.unit === count.unit &&
          other.high !== count.high &&
          Math.abs(left.high * other.high - right.high * count.high) <= tolerance * right.high * count.high,
      ),
    );
    return one === undefined ? '' : `"${a.written}" and "${b.written}" come to one price for each ${one.noun}`;
  },
};

/** Prices are rounded to what people pay. */
const tolerance = 0.01;

/** The numbers of things that a line prices with its value, or the head of its row: "100 points |are worth| €0.90". */
const countsOf = once(({ sentence, start }: Claim): readonly Quantity[] => {
  const ahead = valuesIn(sentence).filter(({ end }) => end <= start && prices.test(sentence.text.slice(end, start)));
  return [...ahead, ...findValues(sentence.row)].flatMap(({ value }) =>
    value.kind === 'count' && value.bound === 'exactly' && value.high > 0 && value.unit !== '' ? [value] : [],
  );
});

const prices = new RegExp(String.raw`^\s*(?:[^,;:.]*\s)?${phraseSource(pricingWords)}\s|^\s*[:=]`, 'i');
