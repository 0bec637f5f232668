import type { Evidence } from './evidence.ts';

/** Weights of the evidence: a logistic regression on labelled pairs of lines, with the sign of each weight fixed, rounded by hand. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0.0,
  beside: 3.0,
  strayLeast: 0.0,
  strayMost: -2.2,
  shared: 0.0,
  rarest: 3.9,
  sameName: 0.0,
  oneName: -0.8,
  sameBound: 0.7,
  distance: -1.4,
  samePage: -5.8,
  oneCondition: 0.0,
  pages: 0.0,
  closest: 5.7,
  titles: -0.7,
  sameUnit: 0.1,
  zero: -1.1,
  company: 0,
  agreement: 0,
  explained: 0.0,
};

export const evidenceBias = -7.2;
