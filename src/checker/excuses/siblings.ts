import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Gold: 3 bags" and "Silver: 2 bags" in one list are cases of one rule. */
export const siblings: Excuse = {
  id: 'siblings',
  title: 'Items of one list, rows of one table and sentences of one paragraph are cases of one rule',
  ofDifference: true,
  reason: (a, b) => {
    if (a.document !== b.document) return '';
    if (a.sentence.block === b.sentence.block) return 'both stand in one paragraph';
    if (a.sentence.group && a.sentence.group === b.sentence.group) return 'both stand in one list or table';
    if (isBelow(a, b) || isBelow(b, a)) return 'one is a case of the other, which stands above it';
    return '';
  },
};

function isBelow(a: Claim, b: Claim): boolean {
  return a.sentence.parents.includes(b.sentence.text);
}
