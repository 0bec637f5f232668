import type { SignsByGroup } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 */
export const likelihoodWeights: {
  [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group] | 'bias', number>>;
} = {
  values: {
    bias: 0.27,
    score: 0.47,
    surer: 0.91,
    crowd: -0.94,
    bare: -0.81,
    restated: -0.65,
    labels: 0.48,
    cases: 0.62,
    contact: 1.52,
    strangers: -0.93,
    commonPart: 1.43,
  },
  stances: {
    bias: -3.1,
    score: 0.31,
    verbatim: 0.14,
    wordForWord: 0.7,
    beside: 1.24,
    denied: -1.27,
    subject: 1.78,
    idle: -0.6,
    length: 0.61,
  },
  words: {
    bias: -2.33,
    score: 0.37,
    crowd: -1.65,
    verbatim: 1.1,
    beside: 0.81,
    oneForm: 0.72,
  },
};

/** Likelihood from which a clash is a warning: it is more likely real than not. Below it is a note. */
export const leastLikelihood = 0.5;
