import type { Learnt } from '../learn/index.ts';
import type { Claim } from '../types.ts';

/** One reason why two different values are no contradiction. */
export interface Excuse {
  /** Permanent id, shown by `--explain`. */
  id: string;
  /** What it means, one line. */
  title: string;
  /** True where it explains why values differ, and is no reason to doubt that equal values agree. */
  ofDifference?: true;
  /** The reason in words where the excuse holds for the pair, else ''. Symmetric in a and b. */
  reason(a: Claim, b: Claim, learnt: Learnt): string;
}
