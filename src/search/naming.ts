import type { Concept } from './concept.ts';
import type { Statistics } from './index/statistics.ts';
import type { Postings, SearchIndex } from './index/types.ts';
import { Scores } from './scores.ts';

/** Synonyms, and longer words that begin with a known last word, do not make a name the one that was asked for. */
const ownWord = 0.8;

/** Tells what a query calls by its name: the words of title, headings and further names against those of the query. */
export class Naming {
  readonly #index: SearchIndex;
  readonly #statistics: Statistics;
  readonly #inTitle: Scores;
  readonly #inHeading: Scores;
  #concepts = 0;

  constructor(index: SearchIndex, statistics: Statistics) {
    this.#index = index;
    this.#statistics = statistics;
    this.#inTitle = new Scores(index.pages.length);
    this.#inHeading = new Scores(index.records.length);
  }

  /** Counts how many of the concepts the title of each page names, and how many more the headings of each record. */
  count(concepts: readonly Concept[]): void {
    this.#inTitle.clear();
    this.#inHeading.clear();
    this.#concepts = concepts.length;
    for (const { alternatives } of concepts) {
      const own = alternatives.filter(({ weight }) => weight >= ownWord);
      const pages = new Set(own.flatMap(({ terms }) => unitsWithAll(this.#index.title, terms)));
      const records = new Set(own.flatMap(({ terms }) => unitsWithAll(this.#index.heading, terms)));
      for (const page of pages) this.#inTitle.add(page, 1);
      for (const record of records) if (!pages.has(this.#pageOf(record))) this.#inHeading.add(record, 1);
    }
  }

  /** True when title, headings and names of a record hold every word of the query. */
  isNamed(record: number): boolean {
    const named = this.#inTitle.get(this.#pageOf(record)) + this.#inHeading.get(record);
    return this.#concepts > 0 && named === this.#concepts;
  }

  /** The pages whose titles share most words with the query, of equal ones those with the higher score. */
  titled(scores: Scores, limit: number): number[] {
    const shared = this.#inTitle;
    return shared.touched
      .toSorted((a, b) => shared.get(b) - shared.get(a) || scores.get(b) - scores.get(a) || a - b)
      .slice(0, limit);
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
