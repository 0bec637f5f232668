import type { Evidence } from './evidence.ts';

/** Weights of the evidence: a logistic regression on labelled pairs of lines, with the sign of each weight fixed, rounded by hand. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0.0,
  beside: 0.87,
  strayLeast: 0.0,
  strayMost: -2.67,
  shared: 3.05,
  named: 0.0,
  rarest: 2.24,
  sameName: 0.0,
  oneName: -1.29,
  sameRole: 1.17,
  bounded: 0.15,
  sameAnchor: 0.68,
  isDate: -1.15,
  isHours: -1.35,
  isContact: -1.52,
  distance: -2.84,
  samePage: -6.49,
  oneCondition: 0.0,
  pages: 0.01,
  closest: 5.24,
  series: 1.96,
  titles: 0.0,
  cases: -0.29,
  labels: -0.51,
  sameUnit: 0.0,
  zero: 0.0,
  company: 0.87,
  agreement: 0.33,
  explained: -0.87,
  mutual: 0.0,
};

export const evidenceBias = -6.21;
