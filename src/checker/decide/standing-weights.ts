import type { Standing } from './standing.ts';

/**
 * Weights of how the two lines of a clash stand on their pages, fitted by `scripts/train-standing.ts`: a logistic regression, with the sign of each weight
 * fixed, on the clashes of the labelled folders (`scripts/standings.jsonl`).
 */
export const standingWeights: Readonly<Record<keyof Standing | 'bias', number>> = {
  bias: -1.5,
  score: 0.81,
  beside: 1.07,
  agreed: 1.14,
  margin: 1.06,
  reach: 0.71,
  crowd: -3.01,
  clashes: -5.72,
  affinity: 3.85,
  strangers: -0.32,
  cases: 1.63,
};

/** A clash that stands better than `enough` is a warning whatever else is known of it, and one that stands worse than `least` is a note. */
export const standingLevels = { least: 0.4, enough: 0.85 };
