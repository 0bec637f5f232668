import { expect, it } from 'vitest';
import { capOf } from '../../../src/search/index/english-cap.ts';
import { termOf } from '../../../src/search/terms.ts';
import { commonEnglish } from '../../../src/search/words/common-english.ts';

const cap = (word: string): number => capOf(termOf(word));

it('limits a common word the more, the more common it is', () => {
  expect(cap('want')).toBeGreaterThan(0);
  expect(cap('want')).toBeLessThan(cap('stuff'));
  expect(cap('stuff')).toBeLessThan(cap('machine'));
});

it('limits all forms of a word alike', () => {
  expect(cap('machines')).toBe(cap('machine'));
});

it('does not limit a word that is not common', () => {
  expect([cap('overdraft'), cap('chargeback'), cap('14')]).toEqual([0, 0, 0]);
});

it('fits in a byte', () => {
  for (const word of commonEnglish) {
    expect(cap(word)).toBeGreaterThan(0);
    expect(cap(word)).toBeLessThan(256);
  }
});
