import { expect, it } from 'vitest';
import { areSameTerms } from '../../../src/checker/text/same-terms.ts';

it.each([
  [['run', 'check'], ['check', 'run'], true],
  [['run', 'check'], ['check', 'close'], false],
  [['run'], ['run', 'check'], false],
  [['run', 'check'], ['run'], false],
  [[], [], false],
  [undefined, ['run'], false],
] as const)('%j and %j: %s', (a, b, expected) => {
  expect(areSameTerms(a, b)).toBe(expected);
  expect(areSameTerms(b, a)).toBe(expected);
});
