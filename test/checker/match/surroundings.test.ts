import { describe, expect, it } from 'vitest';
import type { ClaimKindId } from '../../../src/checker/types.ts';
import { outcomeOf } from '../pages.ts';

describe('a cell of a table', () => {
  it.each([
    ['duration', ['Device | Time', 'Phone | 2 days', 'Laptop | 5 days'], 'A laptop takes eight days.'],
    ['duration', ['Item | Loan period', 'Book | 4 weeks', 'Film | 1 week'], 'Films can be kept for two weeks.'],
    ['money', ['Service | Price', 'Polish | $3', 'Engraving | $12'], 'Engraving costs $15.'],
    ['money', ['Who signs | Limit', 'Adviser | $90', 'Team leader | $300'], 'A team leader can go to $500.'],
    ['count', ['Plan | Storage', 'Basic | 50 GB', 'Pro | 200 GB'], 'With Pro you get 100 GB.'],
    ['percent', ['Group | Discount', 'Pupils | 20 %', 'Teachers | 10 %'], 'Teachers get 15 % off.'],
    ['hours', ['What | Time', 'Breakfast | 8:00', 'Dinner | 19:00'], 'Dinner is from 18:30.'],
  ] as const)('is about what its row names: %s', (kind: ClaimKindId, rows, line) => {
    const [head, ...body] = rows.map((row) => `| ${row} |`);
    expect(outcomeOf(kind, [head, '| --- | --- |', ...body].join('\n'), line, 'Repairs')).toBe('clash');
  });
});
