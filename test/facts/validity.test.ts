import { describe, expect, it } from 'vitest';
import { always, covers, meet, validityOf } from '../../src/facts/validity.ts';

const spring = { from: '2026-03-01', until: '2026-06-01' };

describe('validity', () => {
  it('is a half-open interval: the first day counts, the last does not', () => {
    expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => covers(spring, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('without days holds always', () => {
    expect(validityOf({})).toEqual(always);
    expect(covers(always, '1999-12-31')).toBe(true);
  });

  it.each([
    ['overlapping', { from: '2026-05-01', until: '' }, { from: '2026-05-01', until: '2026-06-01' }],
    ['inside', { from: '2026-04-01', until: '2026-05-01' }, { from: '2026-04-01', until: '2026-05-01' }],
    ['around', always, spring],
    ['the next season', { from: '2026-06-01', until: '2026-09-01' }, undefined],
    ['the season before', { from: '', until: '2026-03-01' }, undefined],
  ])('meets one that is %s', (_, other, expected) => {
    expect(meet(spring, other)).toEqual(expected);
    expect(meet(other, spring)).toEqual(expected);
  });
});
