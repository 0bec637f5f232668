import type { Concept } from './concept.ts';
import type { Statistics } from './index/statistics.ts';
import type { Postings, SearchIndex } from './index/types.ts';
import { Scores } from './scores.ts';
import { contentWords, termOf, wordsOf } from './terms.ts';

/** Synonyms, and longer words that begin with a known last word, do not make a name the one that was asked for. */
export const ownWord = 0.8;

/**
 * Tells what a query calls by its name: by the title of the page, by the customers' words for it. A heading is no name:
 * many a long one holds two words of a query by chance. Customers' words count as far as they were said: "when will it
 * arrive" is all of itself, and half of "it arrived broken".
 */
export class Naming {
  readonly #index: SearchIndex;
  readonly #statistics: Statistics;
  /** Terms of each line of customers' words, by record. */
  readonly #spoken: ReadonlyMap<number, readonly ReadonlySet<number>[]>;
  readonly #inTitle: Scores;
  #concepts: readonly { terms: readonly (readonly number[])[]; pages: ReadonlySet<number> }[] = [];

  constructor(index: SearchIndex, statistics: Statistics, termNumber: (term: string) => number | undefined) {
    this.#index = index;
    this.#statistics = statistics;
    this.#inTitle = new Scores(index.pages.length);
    this.#spoken = new Map(
      index.records.flatMap(({ spoken = [] }, record) =>
        spoken.length === 0 ? [] : [[record, spoken.map((line) => termsIn(line, termNumber))] as const],
      ),
    );
  }

  /** Takes up the concepts of a query, and counts how many of them the title of each page holds. */
  count(concepts: readonly Concept[]): void {
    this.#inTitle.clear();
    this.#concepts = concepts.map(({ alternatives }) => {
      const terms = alternatives.filter(({ weight }) => weight >= ownWord).map((own) => own.terms);
      return { terms, pages: new Set(terms.flatMap((all) => unitsWithAll(this.#index.title, all))) };
    });
    for (const { pages } of this.#concepts) for (const page of pages) this.#inTitle.add(page, 1);
  }

  /**
   * How far a record is what the query calls by name, 0 to 1: all where the title holds every word of it, a part where a
   * line of customers' words holds those that the title does not.
   */
  shareOf(record: number): number {
    const page = this.#statistics.pageOf[record]!;
    if (this.#concepts.length === 0) return 0;
    if (this.#inTitle.get(page) === this.#concepts.length) return 1;
    const rest = this.#concepts.filter(({ pages }) => !pages.has(page));
    return Math.max(
      0,
      ...(this.#spoken.get(record) ?? []).map((line) => {
        const said = rest.map(({ terms }) => terms.find((all) => all.every((term) => line.has(term))));
        if (!said.every((terms) => terms !== undefined)) return 0;
        return new Set(said.flat()).size / line.size;
      }),
    );
  }

  /** The pages whose titles hold every word of the query, those with the higher score first. */
  titled(scores: Scores, limit: number): number[] {
    return this.#inTitle.touched
      .filter((page) => this.#inTitle.get(page) === this.#concepts.length)
      .sort((a, b) => scores.get(b) - scores.get(a) || a - b)
      .slice(0, limit);
  }
}

function termsIn(line: string, termNumber: (term: string) => number | undefined): ReadonlySet<number> {
  return new Set(contentWords(line, wordsOf(line)).flatMap(({ word }) => termNumber(termOf(word)) ?? []));
}

/** The units that hold every one of the terms. */
function unitsWithAll({ starts, units }: Postings, terms: readonly number[]): number[] {
  const [first, ...others] = terms.map((term) => units.subarray(starts[term], starts[term + 1]));
  return [...(first ?? [])].filter((unit) => others.every((list) => list.includes(unit)));
}
