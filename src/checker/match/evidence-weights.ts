import type { Evidence } from './evidence.ts';

/** Weights of the evidence: a logistic regression on labelled pairs of lines, with the sign of each weight fixed, rounded by hand. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0,
  beside: 0.8,
  strayMost: -2.6,
  shared: 2.8,
  verbatim: 1.4,
  rarest: 3.0,
  oneName: -1.0,
  sameRole: 1.6,
  sameAnchor: 0.8,
  slipOfUnit: 2.5,
  commonPart: 3.0,
  isDate: -2.2,
  isHours: -2.0,
  isContact: -2.0,
  distance: -2.3,
  samePage: -6.5,
  closest: 5.2,
  series: 2.1,
  cases: -0.7,
  labels: -1.0,
  company: 1.3,
  agreement: 0.4,
  explained: -1.0,
};

export const evidenceBias = -7.5;
