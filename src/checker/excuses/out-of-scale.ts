import { magnitudeOf } from '../match/magnitude.ts';
import type { Excuse } from './excuse.ts';

/** A slip of the pen is rarely a hundredfold: "$2.50 a withdrawal" and "$750 a day" measure two things. */
const farApart = 100;

export const outOfScale: Excuse = {
  id: 'out-of-scale',
  title: 'Values a hundred times apart measure different things',
  reason: (a, b) => {
    const [x, y] = [magnitudeOf(a.value), magnitudeOf(b.value)];
    if (x === undefined || y === undefined) return '';
    return Math.max(x, y) >= farApart * Math.min(x, y) ? `one value is more than ${farApart} times the other` : '';
  },
};
