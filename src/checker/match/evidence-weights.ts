import type { Evidence } from './evidence.ts';

/**
 * Weights of the evidence, fitted by `scripts/train-evidence.ts`: a logistic regression on labelled pairs of lines, with the sign of each weight
 * fixed. That of dates is nearer to zero than fitted: in folders that the fit did not see, most clashes that it held below a warning were real.
 * Those of chance, strangers, subjects, echo, hours and one page are set by hand, on folders that the fit did not see: those of the fit have pages on one thing side by
 * side, and plain folders do not.
 */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0,
  beside: 0.05,
  strayMost: -2.07,
  elsewhere: -0.54,
  shared: 3.16,
  verbatim: 2.11,
  rarest: 0.13,
  oneName: -1.05,
  sameRole: 0.9,
  sameAnchor: 0.85,
  slip: 2.04,
  commonPart: 1.3,
  isDate: -0.9,
  isHours: -1.2,
  isContact: -1.1,
  distance: -2.99,
  samePage: -5.9,
  closest: 5.12,
  chance: -3.35,
  series: 2.18,
  subjects: -1.8,
  cases: -0.1,
  labels: -0.14,
  alternatives: -1.3,
  company: 1.66,
  agreement: 0.1,
  strangers: -1.3,
  echo: -1.5,
};

export const evidenceBias = -5.06;

/** Confidence from which a clash is reported at all, as a note. */
export const leastConfidence = 0.25;
