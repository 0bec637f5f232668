import type { Standing } from './standing.ts';

/**
 * Weights of how the two lines of a clash stand in the folder, fitted by `scripts/train-standing.ts`: a logistic regression, with the sign of each weight
 * fixed, on the clashes of the labelled folders (`scripts/standings.jsonl`).
 */
export const standingWeights: Readonly<Record<keyof Standing | 'bias', number>> = {
  bias: 2.16,
  score: 0.74,
  closest: -1.21,
  bare: -0.57,
  cases: 2.06,
  subject: 1.17,
  lead: 2.61,
  beside: 1.25,
  agreed: 1.58,
  crowd: -3.62,
  values: -3.11,
  rivals: -4.88,
  worded: 1.59,
  clashes: -5.62,
  affinity: 3.81,
};

/** A clash that stands as well as this is a warning, and one that stands worse is a note. */
export const leastStanding = 0.7;
