import type { Concept } from './concept.ts';
import type { Statistics } from './index/statistics.ts';
import type { Postings, SearchIndex } from './index/types.ts';
import { Scores } from './scores.ts';

/** Synonyms, and longer words that begin with a known last word, do not make a name the one that was asked for. */
const ownWord = 0.8;

/**
 * Tells what a query calls by its name: by the title of the page, the label and phrases of a fact, the customers' words
 * for a page. A heading is no name: many a long one holds two words of a query by chance.
 */
export class Naming {
  readonly #index: SearchIndex;
  readonly #statistics: Statistics;
  readonly #inTitle: Scores;
  readonly #inName: Scores;
  #concepts = 0;

  constructor(index: SearchIndex, statistics: Statistics) {
    this.#index = index;
    this.#statistics = statistics;
    this.#inTitle = new Scores(index.pages.length);
    this.#inName = new Scores(index.records.length);
  }

  /** Counts how many of the concepts the title of each page names, and how many more the names of each record. */
  count(concepts: readonly Concept[]): void {
    this.#inTitle.clear();
    this.#inName.clear();
    this.#concepts = concepts.length;
    for (const { alternatives } of concepts) {
      const own = alternatives.filter(({ weight }) => weight >= ownWord);
      const pages = new Set(own.flatMap(({ terms }) => unitsWithAll(this.#index.title, terms)));
      const records = new Set(own.flatMap(({ terms }) => unitsWithAll(this.#index.heading, terms)));
      for (const page of pages) this.#inTitle.add(page, 1);
      for (const record of records) {
        if (this.#hasNames(record) && !pages.has(this.#pageOf(record))) this.#inName.add(record, 1);
      }
    }
  }

  /** True when title and names of a record hold every word of the query. */
  isNamed(record: number): boolean {
    const named = this.#inTitle.get(this.#pageOf(record)) + this.#inName.get(record);
    return this.#concepts > 0 && named === this.#concepts;
  }

  /** The pages whose titles hold every word of the query, those with the higher score first. */
  titled(scores: Scores, limit: number): number[] {
    return this.#inTitle.touched
      .filter((page) => this.#inTitle.get(page) === this.#concepts)
      .sort((a, b) => scores.get(b) - scores.get(a) || a - b)
      .slice(0, limit);
  }

  /** A fact, or the top of a page, where customers' words stand in place of a heading. */
  #hasNames(record: number): boolean {
    const { factId, heading } = this.#index.records[record]!;
    return factId !== '' || heading === '';
  }

  #pageOf(record: number): number {
    return this.#statistics.pageOf[record]!;
  }
}

/** The units that hold every one of the terms. */
function unitsWithAll({ starts, units }: Postings, terms: readonly number[]): number[] {
  const [first, ...others] = terms.map((term) => units.subarray(starts[term], starts[term + 1]));
  return [...(first ?? [])].filter((unit) => others.every((list) => list.includes(unit)));
}
