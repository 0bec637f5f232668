import { expect, it } from 'vitest';
import { countAmong } from '../../src/checker/count-among.ts';

it.each([
  [['lamp', 'oak'], ['oak', 'rug'], 1],
  [['lamp', 'oak'], ['oak', 'lamp'], 2],
  [['lamp', 'lamp'], ['lamp'], 2],
  [['lamp'], [], 0],
  [[], ['lamp'], 0],
])('of %j among %j: %d', (terms, others, count) => {
  expect(countAmong(terms, new Set(others))).toBe(count);
});
