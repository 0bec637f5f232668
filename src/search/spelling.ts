import Fuse from 'fuse.js';
import type { SearchIndex } from './index/types.ts';

interface Entry {
  word: string;
  /** How often its term occurs, to choose between words that are equally near. */
  frequency: number;
}

/** Words of three letters have too many neighbours. */
const minLength = 4;

const options = {
  keys: ['word'],
  includeScore: true,
  // A slip in every third letter at most: what did best of the thresholds tried on misspelt support queries.
  threshold: 0.34,
  distance: 10,
  ignoreFieldNorm: true,
};

/**
 * Corrects words that the corpus does not know: "paymnet" -> payment. Two letters swapped are tried first; then Fuse.js
 * searches the known words that begin with the same letter, since slips in the first letter are rare. A common English
 * word is not a slip just because nobody here uses it.
 */
export class Speller {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  readonly #english: ReadonlySet<string>;
  readonly #frequencyOf: (word: number) => number;
  readonly #byLetter = new Map<string, Fuse<Entry>>();

  constructor({ words, english }: Pick<SearchIndex, 'words' | 'english'>, frequencyOf: (word: number) => number) {
    this.#words = words;
    this.#known = new Set(words);
    this.#english = new Set(english);
    this.#frequencyOf = frequencyOf;
  }

  /** The nearest known word; undefined where none is near. Short words and numbers are not guessed at. */
  correct(word: string): string | undefined {
    if (word.length < minLength || !/^[a-z']+$/.test(word) || this.#isEnglish(word)) return undefined;
    return this.#swapped(word) ?? this.#nearest(word);
  }

  #isEnglish(word: string): boolean {
    const stems = [
      word,
      ...['s', 'es', 'd', 'ed', 'r', 'er', 'ly', 'ing'].map((end) => cut(word, end)),
      `${cut(word, 'ing')}e`,
    ];
    return stems.some((stem) => this.#english.has(stem));
  }

  #swapped(word: string): string | undefined {
    for (let i = 1; i < word.length; i++) {
      const candidate = `${word.slice(0, i - 1)}${word[i]}${word[i - 1]}${word.slice(i + 1)}`;
      if (this.#known.has(candidate)) return candidate;
    }
    return undefined;
  }

  #nearest(word: string): string | undefined {
    let best: Entry | undefined;
    let bestScore = Number.POSITIVE_INFINITY;
    for (const { item, score = 1 } of this.#fuseFor(word[0]!).search(word)) {
      const difference = Math.abs(item.word.length - word.length);
      if (difference > 2) continue;
      // Fuse finds the word anywhere in a longer one; letters left over, beyond one forgotten, are slips too.
      const total = score + Math.max(0, difference - 1) / word.length;
      const same = Math.abs(total - bestScore) < 1e-6;
      if (total < bestScore - 1e-6 || (same && item.frequency > (best?.frequency ?? 0)))
        [best, bestScore] = [item, total];
    }
    return best?.word;
  }

  #fuseFor(letter: string): Fuse<Entry> {
    const known = this.#byLetter.get(letter);
    if (known !== undefined) return known;
    const entries: Entry[] = [];
    this.#words.forEach((word, number) => {
      if (word.startsWith(letter) && word.length >= minLength - 1)
        entries.push({ word, frequency: this.#frequencyOf(number) });
    });
    const fuse = new Fuse(entries, options);
    this.#byLetter.set(letter, fuse);
    return fuse;
  }
}

function cut(word: string, end: string): string {
  return word.endsWith(end) ? word.slice(0, -end.length) : word;
}
