import type { Standing } from './standing.ts';

/**
 * Weights of how the two lines of a clash stand in the folder, fitted by `scripts/train-standing.ts`: a logistic regression, with the sign of each weight
 * fixed, on the clashes of the labelled folders (`scripts/standings.jsonl`).
 */
export const standingWeights: Readonly<Record<keyof Standing | 'bias', number>> = {
  bias: 2.42,
  score: 0.75,
  closest: -1.38,
  bare: -0.64,
  cases: 2,
  subject: 1.13,
  lead: 2.45,
  beside: 1.44,
  agreed: 1.48,
  crowd: -3.48,
  values: -3.38,
  rivals: -4.38,
  worded: 1.61,
  clashes: -5.42,
  affinity: 3.68,
};

/** A clash that stands as well as this is a warning, and one that stands worse is a note. */
export const leastStanding = 0.7;
