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
  const lengths = pages.map((terms) =>
    Math.sqrt([...terms].reduce((sum, term) => sum + frequency.weight(term) ** 2, 0)),
  );
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
        const [small, large] =
          pages[low]!.size < pages[high]!.size ? [pages[low]!, pages[high]!] : [pages[high]!, pages[low]!];
        let dot = 0;
        for (const term of small) if (large.has(term)) dot += frequency.weight(term) ** 2;
        cosine = dot / (lengths[low]! * lengths[high]! || 1);
        known[low]!.set(high, cosine);
        for (const page of [low, high]) closest[page] = Math.max(closest[page]!, cosine);
      }
      return cosine;
    },
  };
  return affinity;
}
