import { strayNames } from '../match/names.ts';
import type { Excuse } from './excuse.ts';

/** "Trail Card: $5" and "Summit Card: $8" are about two products. */
export const otherName: Excuse = {
  id: 'other-name',
  title: 'The lines are about different products, plans or teams',
  reason: (a, b, { names }) => {
    if (a.mentions.length === 0 || b.mentions.length === 0) return '';
    const { onlyA, onlyB } = strayNames(a, b);
    for (const [left] of onlyA) {
      const relative = onlyB.find(([right]) => names.areRelatives(left!, right!));
      if (relative) return `one is about ${names.names[left!]}, the other about ${names.names[relative[0]!]}`;
    }
    return '';
  },
};
