import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOfPhrases, phrasePattern, roughPattern } from '../../../src/checker/text/phrases.ts';

describe('the pattern of a list of phrases', () => {
  const pattern = phrasePattern(['free', 'free of charge', 'on', 'only', 'opt-in', 'in a (small) way', 'on hold']);

  it.each([
    ['Delivery is free of charge.', 'free of charge'],
    ['Delivery is FREE.', 'FREE'],
    ['Free  of\ncharge, then', 'Free  of\ncharge'],
    ['The order is on hold.', 'on hold'],
    ['Only on Monday', 'Only'],
    ['In a (small) way', 'In a (small) way'],
  ])('in %j finds the longest, %j', (text, found) => {
    expect(pattern.exec(text)?.[0]).toBe(found);
  });

  it.each(['Freedom', 'a smoke-free hall', 'once', 'the onset', 'opt-in-ish'])(
    'finds no part of a word in %j',
    (text) => {
      expect(pattern.exec(text)).toBeNull();
    },
  );

  const phrase = fc
    .array(fc.constantFrom('on', 'only', 'one', 'a', 'an', 'and', 'On', 'e-mail', 'e'), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(' '));

  it('finds what the phrases find one by one, the longest first', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 8 }), fc.array(phrase), (phrases, text) => {
        const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        const oneByOne = new RegExp(`(?<![\\w-])(?:${longestFirst.join('|')})(?![\\w-])`, 'gi');
        const written = text.join(' ');
        expect(written.match(phrasePattern(phrases, 'gi'))).toEqual(written.match(oneByOne));
      }),
    );
  });
});

describe('the rough test', () => {
  it.each([
    ['It is at no charge for them', true],
    ['NO  charge', true],
    ['Freely given', true],
    ['A carefree day', false],
    ['A duty-free day', true],
    ['You recharge it', false],
    ['It costs $5', false],
  ])('of "no charge" and "free" lets %j pass: %s', (text, passes) => {
    expect(roughPattern(['freely', 'no charge', 'free']).test(text)).toBe(passes);
  });
});

describe('the key of each phrase of some lists', () => {
  it('is the one under which it stands', () => {
    expect([...keysOfPhrases({ book: ['book', 'reserve'], pay: ['pay'], ship: [] })]).toEqual([
      ['book', 'book'],
      ['reserve', 'book'],
      ['pay', 'pay'],
    ]);
  });
});
