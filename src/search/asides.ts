import type { SearchIndex } from './index/types.ts';
import { contentWords, termOf, wordsOf } from './terms.ts';
import { asides } from './words/asides.ts';

const anywhere = '… ';
const beginnings = asides.filter((words) => !words.startsWith(anywhere));
const parts = asides.filter((words) => words.startsWith(anywhere)).map((words) => words.slice(anywhere.length));

/**
 * Tells which sections come after the answer: "When not to use it" names what other pages are for, "Follow-up" what comes
 * when all is done. One whose heading a query names is what it asks for.
 */
export class Asides {
  /** Terms of the heading, by record. */
  readonly #terms: ReadonlyMap<number, readonly number[]>;

  constructor({ records }: SearchIndex, termNumber: (term: string) => number | undefined) {
    this.#terms = new Map(
      records.flatMap(({ heading, factId }, record) => {
        const own = heading.split(' › ').at(-1) ?? '';
        if (factId !== '' || !isAside(own.toLowerCase())) return [];
        return [[record, contentWords(own, wordsOf(own)).flatMap(({ word }) => termNumber(termOf(word)) ?? [])]];
      }),
    );
  }

  has(record: number, asked: ReadonlySet<number>): boolean {
    const terms = this.#terms.get(record);
    return terms !== undefined && !(terms.length > 0 && terms.every((term) => asked.has(term)));
  }
}

function isAside(heading: string): boolean {
  return beginnings.some((words) => heading.startsWith(words)) || parts.some((words) => heading.includes(words));
}
