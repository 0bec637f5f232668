import type { Frequency } from './frequency.ts';

/** How alike two parts of pages (`units.ts`) are as wholes. */
export interface Affinity {
  /** Cosine of the weighted words of two parts, 0 to 1. */
  of(partA: number, partB: number): number;
  /** How near two parts are to being each other's closest, 0 to 1, among the pairs that were asked for. */
  closeness(partA: number, partB: number): number;
}

/** In a folder of a few pages the closest part may have nothing in common. */
const leastClosest = 0.12;

/** Compares parts by the words that they hold; the result for a pair is worked out when it is asked for, and kept. */
export function learnAffinity(parts: readonly ReadonlySet<string>[], frequency: Frequency): Affinity {
  const dotOf = dotProducts(parts, frequency);
  const lengths = parts.map((_, part) => Math.sqrt(dotOf(part, part)));
  const known = parts.map(() => new Map<number, number>());
  const closest = parts.map(() => 0);
  const affinity: Affinity = {
    closeness: (partA, partB) => {
      const own = affinity.of(partA, partB);
      return partA === partB ? 1 : own / Math.max(leastClosest, Math.min(closest[partA]!, closest[partB]!));
    },
    of: (partA, partB) => {
      if (partA === partB) return 1;
      const [low, high] = partA < partB ? [partA, partB] : [partB, partA];
      let cosine = known[low]!.get(high);
      if (cosine === undefined) {
        const [small, large] = parts[low]!.size < parts[high]!.size ? [low, high] : [high, low];
        cosine = dotOf(small, large) / (lengths[low]! * lengths[high]! || 1);
        known[low]!.set(high, cosine);
        for (const part of [low, high]) closest[part] = Math.max(closest[part]!, cosine);
      }
      return cosine;
    },
  };
  return affinity;
}

/** Sum of the squared weights of the words that two parts share. A part is marked once for the parts that are held against it in a row. */
function dotProducts(parts: readonly ReadonlySet<string>[], frequency: Frequency): (a: number, b: number) => number {
  const numbers = new Map<string, number>();
  for (const terms of parts) for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  const squares = Float64Array.from(numbers.keys(), (term) => frequency.weight(term) ** 2);
  const termsOf = parts.map((terms) => Int32Array.from(terms, (term) => numbers.get(term)!));
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
