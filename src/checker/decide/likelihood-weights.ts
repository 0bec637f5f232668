import type { SignsByGroup } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 */
export const likelihoodWeights: {
  [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group] | 'bias', number>>;
} = {
  values: {
    bias: 0.45,
    score: 0.41,
    surer: 1.02,
    crowd: -1.13,
    bare: -0.75,
    restated: -0.74,
    labels: 0.57,
    cases: 0.58,
    contact: 1.49,
    strangers: -1,
    commonPart: 1.34,
  },
  stances: {
    bias: -3.43,
    score: 0.34,
    verbatim: 1.1,
    beside: 1.23,
    denied: -1,
    subject: 1.77,
    idle: -0.69,
    length: 0.69,
  },
  words: {
    bias: -2.19,
    score: 0.3,
    crowd: -1.76,
    verbatim: 1.13,
    beside: 1.03,
    oneForm: 0.78,
  },
};

/** Likelihood from which a clash is a warning: it is more likely real than not. Below it is a note. */
export const leastLikelihood = 0.5;
