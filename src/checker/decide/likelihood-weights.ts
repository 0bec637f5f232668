import type { SignsByGroup } from './likelihood.ts';

/**
 * Weights of the signs that a clash is real, fitted by `scripts/train-likelihood.ts`: a logistic regression, with the sign of each weight fixed, on what
 * the check told of folders at first sight (`scripts/first-sight.jsonl`), before anything was built for them.
 * `first-sight.held-out.jsonl` has the rows of four folders more: a fit with them tells real from false no better, and misses more of the labelled pairs.
 */
export const likelihoodWeights: {
  [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group] | 'bias', number>>;
} = {
  values: {
    bias: 0.21,
    score: 0.48,
    surer: 0.87,
    crowd: -0.91,
    bare: -0.8,
    restated: -0.73,
    labels: 0.57,
    cases: 0.65,
    contact: 1.6,
    strangers: -1.08,
    commonPart: 1.47,
  },
  stances: {
    bias: -3.66,
    score: 0.38,
    verbatim: 1.03,
    beside: 1.27,
    denied: -0.98,
    subject: 1.81,
    idle: -0.66,
    length: 0.77,
  },
  words: {
    bias: -2.24,
    score: 0.38,
    crowd: -1.68,
    verbatim: 1.01,
    beside: 0.82,
    oneForm: 0.68,
  },
};

/** Likelihood from which a clash is a warning: it is more likely real than not. Below it is a note. */
export const leastLikelihood = 0.5;

/**
 * What a clash is held for at least, from some confidence on (`decide/floors.ts`). Of the clashes in the labelled folders that these lift, which the
 * weights alone take for notes, nearly nine in ten are real.
 */
export const likelihoodFloors = {
  oneWording: { sureness: 0, likelihood: 0.75 },
  order: { sureness: 0.7, likelihood: 0.6 },
  denial: { sureness: 0.6, likelihood: 0.6 },
  wordsOfOne: { sureness: 0.75, likelihood: 0.6 },
  date: { sureness: 0.55, likelihood: 0.6 },
  sides: { sureness: 0.75, likelihood: 0.6 },
  duty: { sureness: 0.75, likelihood: 0.6 },
  decider: { sureness: 0.55, likelihood: 0.6 },
  list: { sureness: 0.9, likelihood: 0.6 },
  frame: { sureness: 0.7, likelihood: 0.6 },
  admission: { sureness: 0.6, likelihood: 0.6 },
  otherChannel: { sureness: 0.85, likelihood: 0.6 },
  assigned: { sureness: 0.85, likelihood: 0.6 },
  deniedRole: { sureness: 0.6, likelihood: 0.6 },
  deniedChannel: { sureness: 0.85, likelihood: 0.6 },
  audience: { sureness: 0.65, likelihood: 0.6 },
  extent: { sureness: 0.8, likelihood: 0.6 },
};
