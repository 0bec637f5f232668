import type { Mention } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Trail Card: $5" and "Summit Card: $8" are about two products. */
export const otherName: Excuse = {
  id: 'other-name',
  title: 'The lines are about different products, plans or teams',
  reason: (a, b, { names }) => {
    const onlyA = a.mentions.filter((mention) => !b.mentions.some((other) => overlap(mention, other)));
    const onlyB = b.mentions.filter((mention) => !a.mentions.some((other) => overlap(mention, other)));
    if (onlyA.length === 0 || onlyB.length === 0) return '';
    return `one is about ${names.names[onlyA[0]![0]!]}, the other about ${names.names[onlyB[0]![0]!]}`;
  },
};

function overlap(a: Mention, b: Mention): boolean {
  return a.some((name) => b.includes(name));
}
