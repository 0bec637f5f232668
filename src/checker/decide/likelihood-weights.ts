import type { SignsByGroup } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 */
export const likelihoodWeights: {
  [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group] | 'bias', number>>;
} = {
  values: {
    bias: 0.6,
    score: 0.77,
    crowd: -1.21,
    bare: -0.81,
    restated: -1.03,
    labels: 1.12,
    cases: 0.5,
    strangers: -1.1,
    commonPart: 1.25,
  },
  stances: {
    bias: -3.14,
    score: 0.29,
    verbatim: 1.16,
    beside: 1.13,
    denied: -1,
    subject: 1.71,
    idle: -0.72,
    length: 0.71,
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
