import Fuse from 'fuse.js';
import type { SearchPage } from './types.ts';

/** Longer queries are questions, not names of pages. */
const maxWords = 4;
/** Fuse.js scores from 0 (the very title) to 1; a title with a slip or two stays below this. */
const near = 0.5;

const options = {
  keys: ['page.title'],
  includeScore: true,
  threshold: 0.3,
  ignoreLocation: true,
  useTokenSearch: true,
};

/**
 * The page whose half-remembered title is the query: "retrn polcy" -> "Return policy". Fuse.js compares the
 * `candidates` only, so that a keystroke stays cheap. Undefined when no title is near enough.
 */
export function findTitle(
  query: string,
  pages: readonly SearchPage[],
  candidates: readonly number[],
): number | undefined {
  if (query.trim().split(/\s+/).length > maxWords) return undefined;
  const fuse = new Fuse(
    candidates.map((number) => ({ number, page: pages[number]! })),
    options,
  );
  const best = fuse.search(query, { limit: 1 })[0];
  return best !== undefined && (best.score ?? 1) <= near ? best.item.number : undefined;
}
