import type { Evidence } from './evidence.ts';

/** Weights of the evidence: a logistic regression on labelled pairs of lines, with the sign of each weight fixed, rounded by hand. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0.00,
  beside: 0.42,
  strayMost: -2.65,
  shared: 3.05,
  verbatim: 1.53,
  rarest: 2.75,
  oneName: -1.06,
  sameRole: 1.53,
  sameAnchor: 0.59,
  isDate: -2.42,
  isHours: -1.38,
  isContact: -1.97,
  distance: -2.38,
  samePage: -6.83,
  closest: 5.40,
  series: 2.11,
  cases: -0.60,
  labels: -1.04,
  company: 1.12,
  agreement: 0.34,
  explained: -1.01,
};

export const evidenceBias = -7.26;
