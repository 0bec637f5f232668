import type { Asking, CustomerGroup, DisputeMark, SearchPage } from '../types.ts';

/** A record without its text: what a hit needs before its passage is fetched. */
export interface IndexedRecord {
  page: number;
  heading: string;
  anchor: string;
  factId: string;
  disputed: readonly DisputeMark[];
  /** Set for a fact. */
  asking?: Asking | undefined;
  /** Set for the top of a page for which customers have words: a line each. */
  spoken?: readonly string[] | undefined;
}

/**
 * Where terms occur in one field: for term t the entries `starts[t]` to `starts[t + 1]` of `units` (ascending numbers
 * of pages or records) and of `counts`.
 */
export interface Postings {
  starts: Uint32Array;
  units: Uint32Array;
  counts: Uint8Array;
}

/** The index in memory. Everything in it is sorted, so that the same folder gives the same index. */
export interface SearchIndex {
  pages: readonly SearchPage[];
  records: readonly IndexedRecord[];
  /** Reference to a fact, without its braces, to what stands there when nothing more is known of the customer. */
  facts: Readonly<Record<string, string>>;
  /** Customers by name, in the dimensions that some fact depends on. */
  groups: readonly CustomerGroup[];
  /** Every word of the corpus, folded and sorted; completion and spelling look here. */
  words: readonly string[];
  /** For each word the number of its term. */
  termOfWord: Uint32Array;
  /** Stems, in order of first appearance among the sorted words. */
  terms: readonly string[];
  /** Most that a term may weigh because it is common English, in tenths; 0 for no limit. */
  caps: Uint8Array;
  /** English words that the corpus does not use, sorted: unknown, yet not misspelt. */
  english: readonly string[];
  /** For each of these words the phrases of the corpus that stand in for it, as terms; for many there are none. */
  standIns: readonly (readonly (readonly number[])[])[];
  /** Words of the title, by page. */
  title: Postings;
  /** Words of the path, by page: titles often leave out the product or topic whose folder they stand in. */
  path: Postings;
  /** Words of the trail of headings, and further names, by record. */
  heading: Postings;
  /** Words of the text, by record. */
  body: Postings;
  /** Synonym lines whose words this corpus knows, see `synonyms.ts`. */
  synonyms: readonly string[];
}
