import { describe, expect, it } from 'vitest';
import { isNoThing } from '../../../../../src/checker/kinds/list/rosters/items.ts';

describe('what stands in a row and is no thing that a list names', () => {
  it.each([
    ['3 on the small boat', true],
    ['yes', true],
    ['nobody else', true],
    ['3 oars', false],
    ['the yes-lamp', false],
    ['a lamp that nobody owns', false],
  ])('"%s": %s', (item, expected) => {
    expect(isNoThing(item)).toBe(expected);
  });
});
