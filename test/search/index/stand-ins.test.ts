import { describe, expect, it } from 'vitest';
import { Said } from '../../../src/search/index/said.ts';
import { relatedPairs, standInsOf } from '../../../src/search/index/stand-ins.ts';
import { termOf } from '../../../src/search/terms.ts';
import { thesaurus } from '../../../src/search/words/thesaurus/index.ts';

/** Stand-ins for a word in a corpus that is one text, as terms. */
function standIns(word: string, corpus: string): string[] {
  const terms = corpus.split(' ').map(termOf);
  const numberOf = new Map(terms.map((term, number) => [term, number]));
  const said = new Said(relatedPairs);
  said.read(corpus.split(' '));
  return standInsOf(word, numberOf, said).map((numbers) => numbers.map((number) => terms[number]).join(' '));
}

describe('a word that a corpus does not have', () => {
  it.each([
    ['hamster', 'animal card', ['anim']],
    ['revive', 'card reopen', ['reopen']],
    ['easter', 'a public holiday', ['public holidai', 'holidai']],
  ])('is asked for by what it has: %s in "%s"', (word, corpus, expected) => {
    expect(standIns(word, corpus)).toEqual(expected);
  });

  it.each([
    ['by nothing where the corpus has none of its class', 'revive', 'card lamp'],
    ['not by another member of its kind', 'hamster', 'parrot card'],
    ['not by words of a phrase that stand apart', 'easter', 'public card day bank'],
    ['not by itself, which the corpus has in another form', 'hamster', 'hamsters animal'],
  ])('is asked for %s', (_, word, corpus) => {
    expect(standIns(word, corpus)).toEqual([]);
  });

  it('is asked for by two of one meaning, three of all', () => {
    expect(standIns('charge', 'invoice debit bill cost surcharge fee')).toEqual(['fee', 'cost', 'bill']);
  });
});

describe('the thesaurus', () => {
  it('has lines of two words or more, each once', () => {
    for (const { words, kind = [] } of thesaurus) {
      const all = [...kind, ...words];
      expect(all.length, all.join(' ')).toBeGreaterThan(1);
      expect(new Set(all).size, all.join(' ')).toBe(all.length);
    }
  });

  it('has every line once', () => {
    const lines = thesaurus.map(({ words, kind = [] }) => `${kind.join(' ')}: ${words.join(' ')}`);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});
