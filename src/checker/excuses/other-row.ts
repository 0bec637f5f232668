import type { Quantity, Value } from '../../facts/types.ts';
import { compareValues, parseValue } from '../../facts/values/read.ts';
import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once, oncePerText } from '../once.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "| Cotton | 8 kg |" in one table and "| Wool | 2 kg |" in another are two rows of a table that nobody wrote. */
export const otherRow: Excuse = {
  id: 'other-row',
  title: 'The heads of the two rows name two things',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page || a.sentence.role !== 'cell' || b.sentence.role !== 'cell') return '';
    if (differInNumber(a, b)) return `one row is on "${a.sentence.row}", the other on "${b.sentence.row}"`;
    const [left, right] = [rowTerms(learnt)(a), rowTerms(learnt)(b)];
    if (left.length === 0 || right.length === 0) return '';
    const isApart =
      left.every((term) => !right.includes(term)) &&
      left.some((term) => !allTerms(b).has(term) && !columnTerms(learnt)(b).includes(term)) &&
      right.some((term) => !allTerms(a).has(term) && !columnTerms(learnt)(a).includes(term));
    return isApart ? `one row is on "${a.sentence.row}", the other on "${b.sentence.row}"` : '';
  },
};

const readRow = oncePerText(parseValue);

/** "| One lesson | £8 |" and "| Five lessons | £20 |". */
function differInNumber(a: Claim, b: Claim): boolean {
  if (a.sentence.columnIndex < 1 || b.sentence.columnIndex < 1) return false;
  const [left, right] = [readRow(a.sentence.row), readRow(b.sentence.row)];
  return isCount(left) && isCount(right) && compareValues(left, right) === 'clash';
}

/** A number of things, and no mere number, which may be any name. */
function isCount(value: Value): value is Quantity {
  return value.kind === 'count' && value.unit !== '';
}

/** Rows of one table may be the columns of the other. */
const columnTerms = once(({ terms }: Learnt) =>
  once(({ sentence }: Claim): readonly string[] => terms.in(sentence.column)),
);

const rowTerms = once(({ terms }: Learnt) =>
  once(({ sentence }: Claim): readonly string[] => (sentence.columnIndex > 0 ? terms.in(sentence.row) : [])),
);
