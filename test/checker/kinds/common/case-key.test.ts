import { describe, expect, it } from 'vitest';
import type { ClaimKindId } from '../../../../src/checker/types.ts';
import { readsIn } from '../../run.ts';

describe('a number left of a colon', () => {
  it.each<[ClaimKindId, string]>([
    ['duration', 'Within 2 days: the berth is free.'],
    ['count', 'Six guests: the tent is free.'],
    ['count', 'If the tent has room for nine guests: pay the deposit.'],
    ['count', 'There are four kinds of kites: red, blue, green and white.'],
    ['money', 'The deposit is $40: pay it at the pier.'],
  ])('names the case of what is said behind it: a %s in "%s"', (kind, line) => {
    expect(readsIn(kind, line)).toEqual([]);
  });

  it.each<[ClaimKindId, string, string]>([
    ['count', 'The tent has room for nine guests: they sleep in two cabins.', 'nine guests'],
    ['count', 'The pier takes four punts: two of them have sails.', 'four punts'],
  ])('is what a whole statement says: a %s in "%s"', (kind, line, read) => {
    expect(readsIn(kind, line)).toEqual([read]);
  });
});
