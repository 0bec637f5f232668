import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "| Cotton | 8 kg |" in one table and "| Wool | 2 kg |" in another are two rows of a table that nobody wrote. */
export const otherRow: Excuse = {
  id: 'other-row',
  title: 'The heads of the two rows name two things',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page || a.sentence.role !== 'cell' || b.sentence.role !== 'cell') return '';
    const [left, right] = [rowTerms(learnt)(a), rowTerms(learnt)(b)];
    if (left.length === 0 || right.length === 0) return '';
    const isApart =
      left.every((term) => !right.includes(term)) &&
      left.some((term) => !allTerms(b).has(term) && !columnTerms(learnt)(b).includes(term)) &&
      right.some((term) => !allTerms(a).has(term) && !columnTerms(learnt)(a).includes(term));
    return isApart ? `one row is on "${a.sentence.row}", the other on "${b.sentence.row}"` : '';
  },
};

/** Rows of one table may be the columns of the other. */
const columnTerms = once(({ terms }: Learnt) =>
  once(({ sentence }: Claim): readonly string[] => terms.in(sentence.column)),
);

const rowTerms = once(({ terms }: Learnt) =>
  once(({ sentence }: Claim): readonly string[] => (sentence.columnIndex > 0 ? terms.in(sentence.row) : [])),
);
