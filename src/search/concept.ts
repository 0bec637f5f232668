/**
 * One way to say a concept: a term, or several that must stand together; `weight` is 1 for the word that was asked for.
 */
export interface Alternative {
  terms: readonly number[];
  weight: number;
}

/** One thing that a query asks for, in all the words that may stand for it. No alternatives: nobody writes of it. */
export interface Concept {
  /** As typed, folded. */
  source: string;
  alternatives: Alternative[];
}
