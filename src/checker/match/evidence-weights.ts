import type { Evidence } from './evidence.ts';

/** Weights of the evidence: a logistic regression on labelled pairs of lines, with the sign of each weight fixed, rounded by hand. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0.0,
  beside: 2.65,
  strayLeast: 0.0,
  strayMost: -0.73,
  shared: 1.48,
  rarest: 3.7,
  sameName: 0.0,
  oneName: -1.22,
  sameRole: 1.56,
  distance: -1.57,
  samePage: -6.1,
  oneCondition: 0.0,
  pages: 0.0,
  closest: 6.02,
  series: 2.22,
  titles: -0.09,
  cases: -1.51,
  labels: -0.74,
  sameUnit: 0.0,
  zero: -1.3,
  company: 0.0,
  agreement: 0.0,
  explained: -1.33,
  mutual: 0.0,
};

export const evidenceBias = -8.38;
