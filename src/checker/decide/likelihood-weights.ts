import type { ValueSigns, WordSigns } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 */
export const likelihoodWeights: {
  values: Readonly<Record<keyof ValueSigns | 'bias', number>>;
  words: Readonly<Record<keyof WordSigns | 'bias', number>>;
} = {
  values: {
    bias: 0.87,
    score: 0.74,
    crowd: -1.2,
    bare: -0.93,
    restated: -1.26,
    labels: 0.98,
    cases: 1.04,
    strangers: -1.11,
    commonPart: 1.17,
  },
  words: {
    bias: -2.3,
    score: 0.24,
    crowd: -0.99,
    verbatim: 1.82,
    beside: 1.34,
    denied: -1.12,
    oneForm: 0.6,
  },
};

/** Likelihood from which a clash is a warning: it is more likely real than not. Below it is a note. */
export const leastLikelihood = 0.5;
