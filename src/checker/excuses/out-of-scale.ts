import { isQuantity, magnitudeOf } from '../match/magnitude.ts';
import { countAmong } from '../text/count-among.ts';
import { wordsOf } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** A slip of the pen is rarely a hundredfold: "$2.50 a withdrawal" and "$750 a day" measure two things. */
const farApart = 100;

export const outOfScale: Excuse = {
  id: 'out-of-scale',
  title: 'Values a hundred times apart measure different things',
  reason: (a, b) => {
    const [x, y] = [magnitudeOf(a.value), magnitudeOf(b.value)];
    if (x === undefined || y === undefined || isSlipOfUnit(a, b)) return '';
    return Math.max(x, y) >= farApart * Math.min(x, y) ? `one value is more than ${farApart} times the other` : '';
  },
};

/** "Works within 30 minutes" and "works within 30 days": one number, written down with another unit beside the same words. */
function isSlipOfUnit(a: Claim, b: Claim): boolean {
  if (!isQuantity(a.value) || !isQuantity(b.value)) return false;
  if (a.value.high !== b.value.high || a.value.unit === b.value.unit) return false;
  const [left, right] = [wordsBeside(a), wordsBeside(b)];
  const most = Math.max(left.size, right.size);
  return most >= fewestWords && countAmong(left, right) >= sameWords * most;
}

const fewestWords = 3;
const sameWords = 0.75;

function wordsBeside({ sentence: { text }, start, end }: Claim): ReadonlySet<string> {
  return new Set(wordsOf(`${text.slice(0, start)} ${text.slice(end)}`).map(({ word }) => word));
}
