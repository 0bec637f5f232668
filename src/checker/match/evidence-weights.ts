import type { Evidence } from './evidence.ts';

/** Weights of the evidence, trained by `scripts/train-evidence.ts` on labelled pairs of lines. */
export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {
  likeness: 0.0,
  beside: 2.39,
  strayLeast: -0.07,
  strayMost: -1.85,
  shared: 0.0,
  rarest: 2.52,
  sameName: 0.0,
  oneName: -0.13,
  sameBound: 0.0,
  distance: -0.49,
  samePage: -5.03,
  oneCondition: 0.0,
  pages: 0.0,
  closest: 5.59,
  titles: -0.79,
  sameUnit: 0.56,
  zero: -1.71,
  explained: 0.0,
};

export const evidenceBias = -6.16;
