/**
 * How telling a term is in this corpus: rare terms tell claims apart, common ones do not. Counted in pages and in steps of
 * powers of two, so that one page more does not move the weights of all others.
 */
export interface Frequency {
  /** Weight of a term, from near 0 where it stands on every page up to 1 where it stands on one. */
  weight(term: string): number;
  /** Number of pages that hold the term. */
  pages(term: string): number;
}

/** Counts terms over pages; each page is given as the set of its terms. */
export function countTerms(pages: readonly ReadonlySet<string>[]): Frequency {
  const counts = new Map<string, number>();
  for (const terms of pages) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = Math.max(4, Math.floor(Math.log2(pages.length + 1)) + 1);
  const weightOf = (count: number) => (total - Math.floor(Math.log2(count))) / total;
  const weights = new Map([...counts].map(([term, count]) => [term, weightOf(count)]));
  const unknown = weightOf(1);
  return {
    weight: (term) => weights.get(term) ?? unknown,
    pages: (term) => counts.get(term) ?? 0,
  };
}
