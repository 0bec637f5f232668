import { describe, expect, it } from 'vitest';
import { knownSynonyms } from '../../../src/search/index/known-synonyms.ts';
import { termOf } from '../../../src/search/terms.ts';
import { thesaurus } from '../../../src/search/words/thesaurus/index.ts';

/** The replacements of a word in a corpus of the given words. */
function standInsOf(word: string, corpus: string): string[] {
  const known = new Set(corpus.split(' ').map(termOf));
  const rule = `${word} => `;
  return knownSynonyms([], known).flatMap((line) => (line.startsWith(rule) ? line.slice(rule.length).split(', ') : []));
}

describe('a word that a corpus does not have', () => {
  it.each([
    ['revive', 'reopen card', ['reopen']],
    ['sprain', 'injury card', ['injury']],
  ])('is asked for by one that it has: %s in "%s"', (word, corpus, expected) => {
    expect(standInsOf(word, corpus)).toEqual(expected);
  });

  it('has no replacement where the corpus has none of its class', () => {
    expect(standInsOf('revive', 'card lamp')).toEqual([]);
  });

  it('is not asked for by another member of its kind', () => {
    expect(standInsOf('sprain', 'fracture card')).toEqual([]);
  });
});

it('a word that a corpus has stands for itself', () => {
  expect(standInsOf('revive', 'revive reopen')).toEqual([]);
});

it('a line of the thesaurus holds two words or more, each once', () => {
  for (const { words, kind = [] } of thesaurus) {
    const all = [...kind, ...words];
    expect(all.length, all.join(' ')).toBeGreaterThan(1);
    expect(new Set(all).size, all.join(' ')).toBe(all.length);
  }
});
