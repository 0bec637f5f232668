import type { Evidence } from './evidence.ts';

/** Weights of the evidence, trained by `scripts/train-evidence.ts` on labelled pairs of lines. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0.0,
  beside: 0.26,
  strayLeast: 0.0,
  strayMost: -2.36,
  shared: 0.74,
  rarest: 5.6,
  sameName: 0.61,
  oneName: -1.77,
  sameBound: 1.18,
  distance: -2.3,
  samePage: -5.78,
  oneCondition: -0.26,
  pages: 1.82,
  titles: -2.3,
  sameUnit: 0.0,
  zero: -3.87,
  explained: 0.0,
};

export const evidenceBias = -1.7;
