import { expect, it } from 'vitest';
import { areTwoOfOneSort } from '../../../../../src/checker/kinds/list/rosters/two-sorts.ts';
import { Terms } from '../../../../../src/checker/text/terms.ts';

const terms = new Terms();

it.each([
  [true, 'monthly pass', 'yearly pass'],
  [true, 'debit card', 'credit card'],
  [false, 'monthly pass', 'monthly pass'],
  [false, 'full pass number', 'whole pass number'],
  [false, 'monthly pass', 'yearly ticket'],
  [false, 'harbour pass', 'pier pass'],
])('%s: "%s" and "%s"', (expected, left, right) => {
  expect(areTwoOfOneSort(terms.in(left), terms.in(right))).toBe(expected);
  expect(areTwoOfOneSort(terms.in(right), terms.in(left))).toBe(expected);
});
