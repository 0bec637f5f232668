import { type SynonymRule, synonymRules } from './index/synonyms.ts';
import type { SearchIndex } from './index/types.ts';
import { plainForms } from './plain-forms.ts';
import { Speller } from './spelling.ts';
import { termOf } from './terms.ts';

/** At most so many completions of a half-typed word; the more frequent ones, so that a keystroke stays cheap. */
const maxCompletions = 30;

/** Looks words up in the vocabulary of an index: as they are, completed, taken apart, corrected, by synonym. */
export class Lexicon {
  readonly #index: SearchIndex;
  readonly #termNumbers: ReadonlyMap<string, number>;
  readonly #words: ReadonlySet<string>;
  readonly #shown: readonly string[];
  readonly #rules: ReadonlyMap<string, readonly SynonymRule[]>;
  /** Numbers of the English words that the corpus does not have. */
  readonly #english: ReadonlyMap<string, number>;
  readonly #speller: Speller;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#termNumbers = new Map(index.terms.map((term, number) => [term, number]));
    this.#words = new Set(index.words);
    this.#shown = shortestWords(index);
    this.#rules = Map.groupBy(synonymRules(index.synonyms, this.#termNumbers), (rule) => rule.from[0]!);
    this.#english = new Map(index.english.map((word, number) => [word, number]));
    this.#speller = new Speller(index, (word) => this.#frequency(index.termOfWord[word]!));
  }

  /** Number of a term; undefined where no page holds it. */
  termNumber(term: string): number | undefined {
    return this.#termNumbers.get(term);
  }

  /** The shortest word of the corpus for a term, for showing. */
  wordFor(term: number): string {
    return this.#shown[term]!;
  }

  /** Terms of the words that begin with `prefix`, the most frequent first. */
  completions(prefix: string): number[] {
    const { words, termOfWord } = this.#index;
    const terms = new Set<number>();
    for (let i = this.#firstFrom(prefix); words[i]?.startsWith(prefix); i++) terms.add(termOfWord[i]!);
    const byFrequency = [...terms].sort((a, b) => this.#frequency(b) - this.#frequency(a) || a - b);
    return byFrequency.slice(0, maxCompletions);
  }

  /**
   * Two known words of one text that were written together: "giftcard" is gift and card, "facebook" no face of a book, and
   * "afternoon" is a word of its own.
   */
  partsOf(word: string): readonly string[] | undefined {
    if (this.#isEnglish(word)) return undefined;
    for (let middle = 3; middle <= word.length - 3; middle++) {
      const [left, right] = [word.slice(0, middle), word.slice(middle)];
      if (this.#words.has(left) && this.#words.has(right) && this.#standTogether(left, right)) return [left, right];
    }
    return undefined;
  }

  /** The known word that was probably meant. */
  correct(word: string): readonly string[] | undefined {
    const found = this.#speller.correct(word);
    return found === undefined ? undefined : [found];
  }

  /** Phrases of the corpus, as terms, for a word that it does not know: those of "hamster" for "hamsters". */
  standInsOf(word: string): SearchIndex['standIns'][number] {
    const number = plainForms(word)
      .map((form) => this.#english.get(form))
      .find((found) => found !== undefined);
    return number === undefined ? [] : this.#index.standIns[number]!;
  }

  hasSynonyms(term: string): boolean {
    return this.#rules.get(term)?.some(({ from }) => from.length === 1) ?? false;
  }

  /** Synonym rules whose words stand at a position of the query. */
  rulesAt(line: readonly { term: string }[], start: number): SynonymRule[] {
    const rules = this.#rules.get(line[start]?.term ?? '') ?? [];
    return rules.filter(({ from }) => from.every((term, offset) => line[start + offset]?.term === term));
  }

  #isEnglish(word: string): boolean {
    return plainForms(word).some((form) => this.#english.has(form));
  }

  #standTogether(left: string, right: string): boolean {
    const { body, heading, title } = this.#index;
    return [body, heading, title].some(({ starts, units }) => {
      const unitsOf = (word: string) => {
        const term = this.#termNumbers.get(termOf(word))!;
        return units.subarray(starts[term], starts[term + 1]);
      };
      const others = new Set(unitsOf(right));
      return unitsOf(left).some((unit) => others.has(unit));
    });
  }

  #frequency(term: number): number {
    const { starts } = this.#index.body;
    return starts[term + 1]! - starts[term]!;
  }

  /** Position of the first word that is not before `prefix`. */
  #firstFrom(prefix: string): number {
    const { words } = this.#index;
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function shortestWords({ terms, words, termOfWord }: SearchIndex): string[] {
  const shown = terms.map(() => '');
  words.forEach((word, number) => {
    const term = termOfWord[number]!;
    const before = shown[term]!;
    if (before === '' || word.length < before.length) shown[term] = word;
  });
  return shown;
}
