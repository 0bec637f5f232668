import type { Quantity } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { once } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
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

/** The numbers of things that a line or the head of its row names beside its value. */
const countsOf = once(({ sentence, value }: Claim): readonly Quantity[] =>
  [...valuesIn(sentence), ...findValues(sentence.row)].flatMap(({ value: other }) =>
    other !== value && other.kind === 'count' && other.bound === 'exactly' && other.high > 0 && other.unit !== ''
      ? [other]
      : [],
  ),
);
