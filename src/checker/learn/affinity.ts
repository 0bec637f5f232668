import type { Frequency } from './frequency.ts';

/** How alike two pages are as wholes. */
export interface Affinity {
  /** Cosine of the weighted words of two pages, 0 to 1. */
  of(pageA: number, pageB: number): number;
  /** How near two pages are to being each other's closest, 0 to 1, among the pairs of pages that were asked for. */
  closeness(pageA: number, pageB: number): number;
}

/** In a folder of a few pages the closest page may have nothing in common. */
const leastClosest = 0.12;

/** Compares pages by the words that they hold; the result for a pair is worked out when it is asked for, and kept. */
export function learnAffinity(pages: readonly ReadonlySet<string>[], frequency: Frequency): Affinity {
  const dotOf = dotProducts(pages, frequency);
  const lengths = pages.map((_, page) => Math.sqrt(dotOf(page, page)));
  const known = pages.map(() => new Map<number, number>());
  const closest = pages.map(() => 0);
  const affinity: Affinity = {
    closeness: (pageA, pageB) => {
      const own = affinity.of(pageA, pageB);
      return pageA === pageB ? 1 : own / Math.max(leastClosest, Math.min(closest[pageA]!, closest[pageB]!));
    },
    of: (pageA, pageB) => {
      if (pageA === pageB) return 1;
      const [low, high] = pageA < pageB ? [pageA, pageB] : [pageB, pageA];
      let cosine = known[low]!.get(high);
      if (cosine === undefined) {
        const [small, large] = pages[low]!.size < pages[high]!.size ? [low, high] : [high, low];
        cosine = dotOf(small, large) / (lengths[low]! * lengths[high]! || 1);
        known[low]!.set(high, cosine);
        for (const page of [low, high]) closest[page] = Math.max(closest[page]!, cosine);
      }
      return cosine;
    },
  };
  return affinity;
}

/** Sum of the squared weights of the words that two pages share. A page is marked once for the pages that are held against it in a row. */
function dotProducts(pages: readonly ReadonlySet<string>[], frequency: Frequency): (a: number, b: number) => number {
  const numbers = new Map<string, number>();
  for (const terms of pages) for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  const squares = Float64Array.from(numbers.keys(), (term) => frequency.weight(term) ** 2);
  const termsOf = pages.map((terms) => Int32Array.from(terms, (term) => numbers.get(term)!));
  const markedFor = new Int32Array(numbers.size).fill(-1);
  let marked = -1;
  return (a, b) => {
    if (marked !== b) for (const term of termsOf[b]!) markedFor[term] = b;
    marked = b;
    let sum = 0;
    for (const term of termsOf[a]!) if (markedFor[term] === b) sum += squares[term]!;
    return sum;
  };
}
