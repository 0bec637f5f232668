import Fuse from 'fuse.js';
import type { SearchIndex } from './index/types.ts';
import { plainForms } from './plain-forms.ts';

interface Entry {
  word: string;
  /** How often its term occurs, to choose between words that are equally near. */
  frequency: number;
}

/** Words of three letters have too many neighbours. */
const minLength = 4;
/** Two slips in six letters make another word of it: "norway" is not "normal". */
const mostEdits = ({ length }: string) => (length > 6 ? 2 : 1);

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
  /** "shiping" and "shipping" are one word but for a letter that is doubled. */
  readonly #bySingleLetters: ReadonlyMap<string, string>;

  constructor({ words, english }: Pick<SearchIndex, 'words' | 'english'>, frequencyOf: (word: number) => number) {
    this.#words = words;
    this.#known = new Set(words);
    this.#english = new Set(english);
    this.#frequencyOf = frequencyOf;
    this.#bySingleLetters = new Map(words.map((word) => [singleLetters(word), word]));
  }

  /** The nearest known word; undefined where none is near. Short words and numbers are not guessed at. */
  correct(word: string): string | undefined {
    if (word.length < minLength || !/^[a-z']+$/.test(word)) return undefined;
    const doubled = this.#bySingleLetters.get(singleLetters(word));
    if (doubled !== undefined && !this.#english.has(word)) return doubled;
    return this.#isEnglish(word) ? undefined : (this.#swapped(word) ?? this.#nearest(word));
  }

  #isEnglish(word: string): boolean {
    const stems = [...plainForms(word), ...['r', 'er', 'ly'].map((end) => cut(word, end))];
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
      if (difference > 2 || editsBetween(word, item.word) > mostEdits(word)) continue;
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

/** "shipping" without its doubled letters: "shiping". */
function singleLetters(word: string): string {
  return word.replace(/([a-z])\1+/g, '$1');
}

/** Letters to add, drop, exchange or swap with the next one: optimal string alignment. */
function editsBetween(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        last![column]! + 1,
        current[column - 1]! + 1,
        last![column - 1]! + (isSame ? 0 : 1),
        isSwapped ? before![column - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, current];
  }
  return last![b.length]!;
}
