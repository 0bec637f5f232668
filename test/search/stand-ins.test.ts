import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/index/build.ts';
import { Searcher } from '../../src/search/query.ts';
import { buildRecords } from '../../src/search/records.ts';
import type { SearchOutcome } from '../../src/search/types.ts';
import { searchIn, titlesOf } from './pages.ts';
import { plantShop } from './shop.ts';

const pages = [
  { title: 'What we do not send', text: 'Animals, and alcohol of any kind.' },
  { title: 'Parrots of the jungle', text: 'A book about parrots, and about a bottle of rum.' },
  { title: 'Opening hours', text: 'Closed on every public holiday.' },
];

describe('a word that no page knows', () => {
  it.each([
    ['hamster', 'What we do not send', 'animals'],
    ['hamsters', 'What we do not send', 'animals'],
    ['send whisky', 'What we do not send', 'alcohol'],
    ['easter', 'Opening hours', 'public holiday'],
  ])('%s: %s, by way of %s', (query, title, word) => {
    const outcome = searchIn(pages, query);
    expect(titlesOf(outcome)[0]).toBe(title);
    expect(outcome.instead).toEqual([{ word: query.split(' ').at(-1), words: expect.arrayContaining([word]) }]);
  });

  it('is named all the same', () => {
    expect(searchIn(pages, 'hamster for sale').dropped).toEqual(['hamster', 'sale']);
  });

  it('is not corrected to another', () => {
    expect(searchIn([{ title: 'Hampers', text: 'A hamper.' }], 'hamper')).toMatchObject({ dropped: [] });
    expect(searchIn([{ title: 'Hampers', text: 'A hamper.' }], 'hamster')).toMatchObject({
      corrected: [],
      results: [],
    });
  });

  it('marks what stands in for it', () => {
    const [first] = searchIn(pages, 'hamster').results;
    expect(first?.marks.map(([start, end]) => first.snippet.slice(start, end))).toEqual(['Animals']);
  });

  it('needs nothing instead inside a phrase that was understood', () => {
    const bills = [
      { title: 'Payment', text: 'How to pay.' },
      { title: 'Pans', text: 'Cookware.' },
    ];
    expect(searchIn(bills, 'fork')).toMatchObject({ instead: [{ word: 'fork', words: ['cookware'] }] });
    expect(searchIn(bills, 'must I fork out')).toMatchObject({ instead: [] });
  });
});

describe('a word that stands in', () => {
  it('comes after one that was asked for', () => {
    const both = [
      { title: 'Animals', text: 'Animals.' },
      { title: 'Bottles', text: 'Bottles.' },
    ];
    expect(titlesOf(searchIn(both, 'hamster bottles'))).toEqual(['Bottles', 'Animals']);
  });

  it('does not take the place of a word that a page has', () => {
    expect(titlesOf(searchIn(pages, 'parrot'))).toEqual(['Parrots of the jungle']);
  });
});

describe('the facts of a folder', () => {
  const knowledge = plantShop();
  const records = buildRecords(knowledge, {});
  const searcher = new Searcher(buildIndex(records, knowledge.settings.synonyms));
  const search = (query: string): SearchOutcome =>
    searcher.present(searcher.rank(query), (record) => records.records[record] ?? { text: '' });
  const factsOf = ({ results }: SearchOutcome) =>
    results.flatMap(({ factId, score }) => (factId ? [{ factId, score }] : []));

  it.each(['window bungalow', 'delivery cost hubby', 'return window hoodie granny'])(
    'score as if such a word had not been said: %s',
    (query) => {
      const known = query
        .split(' ')
        .filter((word) => !search(query).dropped.includes(word))
        .join(' ');
      expect(known).not.toBe(query);
      const plain = new Map(factsOf(search(known)).map(({ factId, score }) => [factId, score]));
      for (const { factId, score } of factsOf(search(query))) expect(score, factId).toBe(plain.get(factId));
    },
  );

  it('are not found by such a word alone', () => {
    for (const query of ['bungalow', 'hubby', 'hoodie', 'lorry', 'fiver', 'crook']) {
      expect(factsOf(search(query)), query).toEqual([]);
    }
  });
});
