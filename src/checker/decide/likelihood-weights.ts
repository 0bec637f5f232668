import type { SignsByGroup } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 */
export const likelihoodWeights: {
  [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group] | 'bias', number>>;
} = {
  values: {
    bias: 0.59,
    score: 0.4,
    surer: 1.02,
    crowd: -1.18,
    bare: -0.83,
    restated: -0.63,
    labels: 0.83,
    cases: 0.53,
    contact: 1.68,
    strangers: -1.03,
    commonPart: 1.32,
  },
  stances: {
    bias: -3.36,
    score: 0.33,
    verbatim: 1.11,
    beside: 1.2,
    denied: -1.01,
    subject: 1.75,
    idle: -0.7,
    length: 0.69,
  },
  words: {
    bias: -2.29,
    score: 0.3,
    crowd: -1.75,
    verbatim: 1.33,
    beside: 0.98,
    oneForm: 0.89,
  },
};

/** Likelihood from which a clash is a warning: it is more likely real than not. Below it is a note. */
export const leastLikelihood = 0.5;
