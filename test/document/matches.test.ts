import { describe, expect, it } from 'vitest';
import { matchesIn } from '../../src/document/matches.ts';

const number = /(\d+) days?/g;

describe('matchesIn', () => {
  it.each(['Returns within 30 days, exchanges within 1 day', '14 days 14 days', 'No time is set', ''])(
    'finds in "%s" what matchAll finds',
    (text) => {
      expect(matchesIn(text, number)).toEqual([...text.matchAll(number)]);
    },
  );

  it('goes on behind a match that is empty, and never looks inside of a character', () => {
    const before = /(?=\p{L}|$)/gu;
    for (const text of ['a 😀 b', '😀', ''])
      expect(matchesIn(text, before).map(({ index }) => index)).toEqual(
        [...text.matchAll(before)].map(({ index }) => index),
      );
  });

  it('begins at the start of the text, wherever the pattern was left', () => {
    number.lastIndex = 12;
    expect(matchesIn('30 days and 14 days', number).map(({ index }) => index)).toEqual([0, 12]);
    expect(number.lastIndex).toBe(0);
  });

  it('lets the same pattern look at another text while its matches are gone through', () => {
    const found = matchesIn('30 days and 14 days', number).map(([written]) => matchesIn(written, number).length);
    expect(found).toEqual([1, 1]);
  });
});
