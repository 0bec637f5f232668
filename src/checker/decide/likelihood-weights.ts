import type { SignsByGroup } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 */
export const likelihoodWeights: {
  [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group] | 'bias', number>>;
} = {
  values: {
    bias: 0.61,
    score: 0.78,
    crowd: -1.32,
    bare: -0.8,
    restated: -0.98,
    labels: 0.81,
    cases: 0.53,
    strangers: -0.99,
    commonPart: 1.25,
  },
  stances: {
    bias: -3.2,
    score: 0.3,
    verbatim: 1.14,
    beside: 1.2,
    denied: -1.05,
    subject: 1.66,
    idle: -0.7,
    length: 0.67,
  },
  words: {
    bias: -1.98,
    score: 0.33,
    crowd: -1.88,
    verbatim: 1.16,
    beside: 0.76,
    oneForm: 0.94,
  },
};

/** Likelihood from which a clash is a warning: it is more likely real than not. Below it is a note. */
export const leastLikelihood = 0.5;
