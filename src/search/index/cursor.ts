import type { Postings } from './types.ts';

/** Walks the units in which a term stands, in order. */
export class Cursor {
  readonly #postings: Postings;
  readonly #end: number;
  #at: number;

  constructor(postings: Postings, term: number) {
    this.#postings = postings;
    this.#at = postings.starts[term]!;
    this.#end = postings.starts[term + 1]!;
  }

  /** The page or record at hand; Infinity behind the last one. */
  get unit(): number {
    return this.#at < this.#end ? this.#postings.units[this.#at]! : Number.POSITIVE_INFINITY;
  }

  /** If `unit` is at hand, steps over it and tells how often the term stands there; else 0. */
  take(unit: number): number {
    return this.unit === unit ? this.#postings.counts[this.#at++]! : 0;
  }
}
