import { describe, expect, it } from 'vitest';
import { compareFactValues } from '../../src/facts/order.ts';
import type { FactValue } from '../../src/facts/types.ts';
import { windowFact } from './sample.ts';

const [value] = windowFact([['30 days', { segment: ['gold'], region: ['eu'] }]]).values as [FactValue];
const at = (path: string, line: number, column: number): FactValue => ({
  ...value,
  place: { ...value.place, path, line, column },
});

describe('compareFactValues', () => {
  it('goes by path, line and column, whatever the language of the machine', () => {
    const inOrder = [at('B.md', 9, 9), at('a.md', 2, 5), at('a.md', 2, 11), at('a.md', 10, 1), at('ä.md', 1, 1)];
    expect([...inOrder].reverse().sort(compareFactValues)).toEqual(inOrder);
  });

  it('goes by content at one place', () => {
    const different = [
      { ...value, written: '14 days' },
      value,
      { ...value, overrides: 'returns.window' },
      { ...value, validity: { from: '2026-03-01', until: '' } },
      { ...value, scope: { leaves: { region: ['us'] } } },
    ];
    for (const one of different) {
      for (const other of different) expect(compareFactValues(one, other) === 0).toBe(one === other);
    }
  });

  it('does not mind the order in which a scope names its dimensions', () => {
    const leaves = Object.fromEntries(Object.entries(value.scope.leaves).reverse());
    expect(Object.keys(leaves)).not.toEqual(Object.keys(value.scope.leaves));
    expect(compareFactValues(value, { ...value, scope: { leaves } })).toBe(0);
  });
});
