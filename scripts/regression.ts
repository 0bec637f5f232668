/** Logistic regression whose weights keep a given sign, fitted by accelerated projected gradient descent from zero: no chance involved. */

/** One observation: its features, what it should be (0 to 1), and how much it counts. */
export interface Observation {
  features: readonly number[];
  target: number;
  weight: number;
}

export interface Model {
  weights: readonly number[];
  bias: number;
}

/** Which way a feature may count: only for (1), only against (-1), or as it comes (0). */
export type Sign = 1 | -1 | 0;

export interface FitOptions {
  /** Of each feature, in order. */
  signs: readonly Sign[];
  /** Pull of every weight towards zero. */
  ridge?: number;
  rounds?: number;
}

/** How likely a model takes an observation to be true. */
export function predict({ weights, bias }: Model, features: readonly number[]): number {
  let score = bias;
  for (const [index, weight] of weights.entries()) score += weight * features[index]!;
  return 1 / (1 + Math.exp(-score));
}

/** The model of least weighted loss. The bias is free and is not pulled. */
export function fitModel(
  observations: readonly Observation[],
  { signs, ridge = 0.0002, rounds = 1500 }: FitOptions,
): Model {
  const count = Math.max(1, observations.length);
  const step = 1 / (curvature(observations) / count + ridge);
  let current: Model = { weights: signs.map(() => 0), bias: 0 };
  let ahead = current;
  for (let round = 1; round <= rounds; round += 1) {
    const slope = signs.map((_, index) => ridge * count * ahead.weights[index]!);
    let slopeOfBias = 0;
    for (const { features, target, weight } of observations) {
      const error = (predict(ahead, features) - target) * weight;
      slopeOfBias += error;
      for (let index = 0; index < slope.length; index += 1) slope[index]! += error * features[index]!;
    }
    const next: Model = {
      weights: ahead.weights.map((weight, index) => withSign(weight - (step * slope[index]!) / count, signs[index]!)),
      bias: ahead.bias - (step * slopeOfBias) / count,
    };
    ahead = beyond(current, next, (round - 1) / (round + 2));
    current = next;
  }
  return current;
}

/** An upper bound of how fast the slope changes. */
function curvature(observations: readonly Observation[]): number {
  let sum = 0;
  for (const { features, weight } of observations)
    sum += (weight * (1 + features.reduce((squares, feature) => squares + feature * feature, 0))) / 4;
  return Math.max(sum, Number.EPSILON);
}

function withSign(weight: number, sign: Sign): number {
  return weight * sign < 0 ? 0 : weight;
}

/** Goes on from one model to the next by a share of the way between them. */
function beyond(from: Model, to: Model, share: number): Model {
  return {
    weights: to.weights.map((weight, index) => weight + share * (weight - from.weights[index]!)),
    bias: to.bias + share * (to.bias - from.bias),
  };
}
