import type { Frequency } from '../learn/frequency.ts';
import type { Claim, Fields, Weights } from '../types.ts';

/** A word beside the value says most of what the value is for, a word of the path least. */
const fieldWeights: readonly (readonly [keyof Fields, number])[] = [
  ['clause', 1],
  ['label', 1],
  ['case', 0.7],
  ['parents', 0.7],
  ['heading', 0.7],
  ['sentence', 0.6],
  ['title', 0.5],
  ['path', 0.3],
];

/**
 * Fills `weights` of every claim: its terms as a vector of length one, so that the product of two is their cosine. A term weighs by its field,
 * the strongest where it stands in several, and by how few pages hold it (tf-idf without counts: a claim says a word once).
 */
export function weighClaims(claims: readonly Claim[], frequency: Frequency): void {
  const numbers = new Map<string, number>();
  for (const claim of claims) claim.weights = vectorOf(claim, numbers, frequency);
}

function vectorOf(claim: Claim, numbers: Map<string, number>, frequency: Frequency): Weights {
  const best = new Map<number, number>();
  for (const [field, fieldWeight] of fieldWeights) {
    for (const term of claim.fields[field]) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      const weight = fieldWeight * frequency.weight(term);
      if (weight > (best.get(number) ?? 0)) best.set(number, weight);
    }
  }
  const entries = [...best].sort((a, b) => a[0] - b[0]);
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(entries, ([term]) => term),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  };
}

/** Cosine of two vectors, 0 to 1. */
export function likeness(a: Weights, b: Weights): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) {
      sum += a.weights[i]! * b.weights[j]!;
      i += 1;
      j += 1;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
  return sum;
}
