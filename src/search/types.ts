import type { Day, DocumentKind, Effective, ScopeNames } from '../document/types.ts';
import type { Customer, ValueKind } from '../facts/types.ts';

/** An open contradiction at one place, as plain data, so that search does not depend on the checker. */
export interface Dispute {
  path: string;
  line: number;
  fingerprint: string;
  /** One line: what disagrees. */
  message: string;
}

/** The part of a dispute that travels with a record. */
export type DisputeMark = Pick<Dispute, 'fingerprint' | 'message'>;

/** One value of a declared fact, for the customers and the time it holds for. */
export interface AnswerValue {
  /** As written: "30 days after delivery". */
  is: string;
  /** Empty: everyone. */
  scope: ScopeNames;
  /** The scope in words, "United States, Canada"; '' for everyone. */
  scopeText: string;
  effective: Effective;
  path: string;
  line: number;
}

/** What a declared fact answers. */
export interface Answer {
  label: string;
  values: readonly AnswerValue[];
  /** The line to say, with `{value}` where the value goes; '' for none. */
  say: string;
}

/** How a query asks for a fact. */
export interface Asking {
  /** Label and phrases. */
  names: readonly string[];
  /** Kinds of its values, sorted. */
  kinds: readonly ValueKind[];
  /** Dimensions of the customer in which its values differ, sorted. */
  dimensions: readonly string[];
}

/** Customers that a query can speak of: `called` is a label or alias of the `name` of a dimension. */
export interface CustomerGroup {
  dimension: string;
  name: string;
  called: string;
}

/** A page as search knows it. */
export interface SearchPage {
  path: string;
  /** Permalink of the page. */
  id: string;
  title: string;
  kind: DocumentKind;
  owner: string;
  /** Day of the last check by a person; '' for never. */
  verified: Day | '';
  status: 'draft' | 'current' | 'retired';
}

/** What can be found: a section of a page, or a fact that the page declares. */
export interface SearchRecord {
  /** Index into the pages. */
  page: number;
  /**
   * Headings from the outermost to the section's own, joined by " › "; '' before the first heading; the label of a
   * fact.
   */
  heading: string;
  /** Anchor in the built page, '' for its top. */
  anchor: string;
  /** '' for a section. */
  factId: string;
  disputed: readonly DisputeMark[];
  /** Further names of the record, a line each: how staff call a fact, how customers call what the page is about. */
  names: string;
  /** Plain text, a paragraph, list item or table row a line; a fact is referred to as `{returns.window}`. */
  text: string;
  answer?: Answer | undefined;
  /** Set for a fact. */
  asking?: Asking | undefined;
}

/** Everything that goes into an index. Pages are sorted by path; records by page, then reading order. */
export interface SearchRecords {
  pages: readonly SearchPage[];
  records: readonly SearchRecord[];
  /** Reference to a fact, without its braces, to what stands there when nothing more is known of the customer. */
  facts: Readonly<Record<string, string>>;
  /** Customers by name, in the dimensions that some fact depends on. */
  groups: readonly CustomerGroup[];
}

/** A passage of a record with the stretches that match the query, as offsets into `text`. */
export interface Excerpt {
  text: string;
  marks: readonly (readonly [start: number, end: number])[];
}

export interface SearchResult {
  path: string;
  /** Permalink of the page. */
  id: string;
  title: string;
  /** Trail of headings, " › " between them; '' for the top of the page. */
  heading: string;
  anchor: string;
  /** At most 320 characters; line breaks between paragraphs, items and rows. */
  snippet: string;
  /** Stretches of the snippet that match, as [start, end) offsets. */
  marks: readonly (readonly [number, number])[];
  /** Higher is better; comparable within one query only. */
  score: number;
  kind: DocumentKind;
  owner: string;
  verified: Day | '';
  status: 'draft' | 'current' | 'retired';
  /** Number of the record in the index. */
  record: number;
  /** Set when the hit is a declared fact. */
  factId?: string | undefined;
  answer?: Answer | undefined;
  /** What the query says of the customer, where the fact depends on it: "germany" is { region: 'de' }. */
  customer?: Customer | undefined;
  /** Contradictions that are open at this very place. Absent when there is none. */
  disputed?: readonly DisputeMark[] | undefined;
}

/** A word of the query that was read as another one. */
export interface Correction {
  from: string;
  to: string;
}

/** A word of the query that no page knows, and those that were searched for instead, the nearest first. */
export interface Instead {
  word: string;
  words: readonly string[];
}

export interface SearchOutcome {
  query: string;
  /** Best first. */
  results: readonly SearchResult[];
  /** Words that no page knows. */
  dropped: readonly string[];
  /** For some of the dropped words, others that rank pages in their place; they never pick a value. */
  instead: readonly Instead[];
  /** "Showing results for …". */
  corrected: readonly Correction[];
  /** Words with the same meaning that were searched as well. */
  added: readonly string[];
  /** Pages to offer where nothing was found; empty otherwise. */
  topics: readonly { path: string; id: string; title: string }[];
}
