import { plainForms } from '../plain-forms.ts';
import { termOf } from '../terms.ts';

/**
 * Remembers what a corpus says, more closely than its terms do: it has "liquid" and not "liquidation", which has the same
 * stem, and of "public holiday" it has more than both words on one page.
 */
export class Said {
  readonly #wordsOf = new Map<string, Set<string>>();
  readonly #pairs = new Set<string>();
  readonly #wanted: ReadonlySet<string>;

  /** @param wanted pairs of terms to look out for, "public holidai": all that follow each other would be too many */
  constructor(wanted: ReadonlySet<string>) {
    this.#wanted = wanted;
  }

  /** Takes up the words of a text, in their order. */
  read(words: readonly string[]): void {
    let before = '';
    for (const word of words) {
      const term = termOf(word);
      const known = this.#wordsOf.get(term);
      if (known === undefined) this.#wordsOf.set(term, new Set([word]));
      else known.add(word);
      if (this.#wanted.has(`${before} ${term}`)) this.#pairs.add(`${before} ${term}`);
      before = term;
    }
  }

  /** True when the words of a phrase are said, one after the other. */
  has(phrase: readonly string[]): boolean {
    return phrase.every((word, index) => {
      const follows = index === 0 || this.#pairs.has(`${termOf(phrase[index - 1]!)} ${termOf(word)}`);
      return follows && [...(this.#wordsOf.get(termOf(word)) ?? [])].some((other) => isForm(other, word));
    });
  }
}

/** Words that begin alike, have one stem, and are longer than this are of one family, as "cancellation" and "cancel"; */
const family = 5;
/** but who does a thing is another matter: "consumer" and "consume". */
const doer = /(?:er|or)s?$/;

/** True when a corpus that says one word may be asked for by the other. */
function isForm(said: string, word: string): boolean {
  return (
    plainForms(said).includes(word) ||
    word === `${said}s` ||
    (word.length > family && said.startsWith(word) && !doer.test(said))
  );
}
