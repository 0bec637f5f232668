import type { Evidence } from './evidence.ts';

/** Weights of the evidence: a logistic regression on labelled pairs of lines, with the sign of each weight fixed, rounded by hand. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0,
  beside: 0.7,
  strayMost: -2.9,
  elsewhere: -1.2,
  shared: 2.6,
  verbatim: 1.0,
  rarest: 3.1,
  oneName: -1.0,
  sameRole: 1.5,
  sameAnchor: 0.8,
  slipOfUnit: 2.6,
  commonPart: 3.2,
  isDate: -2.4,
  isHours: -2.1,
  isContact: -2.0,
  distance: -2.3,
  samePage: -6.4,
  closest: 5.3,
  series: 2.0,
  cases: -0.9,
  labels: -1.0,
  alternatives: -1.5,
  company: 1.5,
  agreement: 0.6,
  explained: -0.8,
};

export const evidenceBias = -6.85;
