import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/index/build.ts';
import { Lexicon } from '../../src/search/lexicon.ts';
import { recordsOf } from './pages.ts';

const many = Array.from(
  { length: 40 },
  (_, number) => `plant${'abcdefghij'[number % 10]}${'klmn'[Math.floor(number / 10)]}`,
);
const index = buildIndex(
  recordsOf([
    { title: 'Names', text: many.join(' ') },
    { title: 'Zinnias', text: 'plantzz gift cards' },
    { title: 'Zinnias', text: 'plantzz refunded refund after noons' },
  ]),
);
const lexicon = new Lexicon(index);
const wordsFor = (terms: readonly number[]): string[] => terms.map((term) => lexicon.wordFor(term));

describe('completions', () => {
  it('are the words that begin as typed, the frequent ones first', () => {
    expect(wordsFor(lexicon.completions('zin'))).toEqual(['zinnias']);
    expect(wordsFor(lexicon.completions('plantz'))).toEqual(['plantzz']);
    expect(wordsFor(lexicon.completions('plant'))[0]).toBe('plantzz');
    expect(lexicon.completions('zo')).toEqual([]);
  });

  it('are not more than a keystroke can bear', () => {
    expect(lexicon.completions('plant')).toHaveLength(30);
  });
});

describe('two words written together', () => {
  it.each([
    ['giftcards', ['gift', 'cards']],
    ['giftplants', undefined],
    ['refundcards', undefined],
    ['gift', undefined],
    ['afternoons', undefined],
  ])('%s: %j', (word, parts) => {
    expect(lexicon.partsOf(word)).toEqual(parts);
  });
});

it('shows a term by its shortest word', () => {
  const term = lexicon.termNumber('refund');
  expect(term === undefined ? undefined : lexicon.wordFor(term)).toBe('refund');
});
