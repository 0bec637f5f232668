import { strayNames } from '../match/names.ts';
import type { Excuse } from './excuse.ts';

/** "Trail Card: $5" and "Summit Card: $8" are about two products. */
export const otherName: Excuse = {
  id: 'other-name',
  title: 'The lines are about different products, plans or teams',
  reason: (a, b, { names }) => {
    if (a.mentions.length === 0 || b.mentions.length === 0) return '';
    const { onlyA, onlyB } = strayNames(a, b);
    if (onlyA.length === 0 || onlyB.length === 0) return '';
    return `one is about ${names.names[onlyA[0]![0]!]}, the other about ${names.names[onlyB[0]![0]!]}`;
  },
};
