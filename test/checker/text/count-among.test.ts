import { describe, expect, it } from 'vitest';
import { countAmong, countCommon } from '../../../src/checker/text/count-among.ts';

describe.each([
  [['lamp', 'oak'], ['oak', 'rug'], 1],
  [['lamp', 'oak'], ['oak', 'lamp'], 2],
  [['lamp', 'lamp'], ['lamp'], 2],
  [['lamp'], [], 0],
  [[], ['lamp'], 0],
])('of %j among %j', (terms, others, count) => {
  it(`are ${count} in a set`, () => {
    expect(countAmong(terms, new Set(others))).toBe(count);
  });

  it(`are ${count} in a list`, () => {
    expect(countCommon(terms, others)).toBe(count);
  });
});
