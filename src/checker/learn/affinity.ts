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

/** Compares parts by the words that they hold. */
export function learnAffinity(parts: readonly ReadonlySet<string>[], frequency: Frequency): Affinity {
  const dotOf = dotProducts(parts, frequency);
  const lengths = Float64Array.from(parts, (_, part) => Math.sqrt(dotOf(part, part)));
  const closest = new Float64Array(parts.length);
  const affinity: Affinity = {
    closeness: (partA, partB) => {
      const own = affinity.of(partA, partB);
      return partA === partB ? 1 : own / Math.max(leastClosest, Math.min(closest[partA]!, closest[partB]!));
    },
    of: (partA, partB) => {
      if (partA === partB) return 1;
      const cosine = dotOf(partA, partB) / (lengths[partA]! * lengths[partB]! || 1);
      closest[partA] = Math.max(closest[partA]!, cosine);
      closest[partB] = Math.max(closest[partB]!, cosine);
      return cosine;
    },
  };
  return affinity;
}

/**
 * Sum of the squared weights of the words that two parts share, in the order of the words, so that it is one whichever part comes first. A part is
 * marked once for the parts that are held against it in a row.
 */
function dotProducts(parts: readonly ReadonlySet<string>[], frequency: Frequency): (a: number, b: number) => number {
  const numbers = new Map<string, number>();
  for (const terms of parts) for (const term of terms) if (!numbers.has(term)) numbers.set(term, numbers.size);
  const squares = Float64Array.from(numbers.keys(), (term) => frequency.weight(term) ** 2);
  const termsOf = parts.map((terms) => Int32Array.from(terms, (term) => numbers.get(term)!).sort());
  const markedFor = new Int32Array(numbers.size).fill(-1);
  let marked = -1;
  return (a, b) => {
    if (marked !== a) for (const term of termsOf[a]!) markedFor[term] = a;
    marked = a;
    return sumOfMarked(termsOf[b]!, squares, markedFor, a);
  };
}

function sumOfMarked(terms: Int32Array, squares: Float64Array, markedFor: Int32Array, mark: number): number {
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) if (markedFor[terms[at]!] === mark) sum += squares[terms[at]!]!;
  return sum;
}
