import { describe, expect, it } from 'vitest';
import { fitModel, type Observation, predict } from '../../scripts/regression.ts';

/** Two thirds of what has the first feature is true, and one third of the rest; the second feature says nothing. */
const mixed: Observation[] = [
  [1, 0, 1],
  [1, 1, 1],
  [1, 0.5, 0],
  [0, 0, 0],
  [0, 1, 0],
  [0, 0.5, 1],
].map(([first, second, target]) => ({ features: [first!, second!], target: target!, weight: 1 }));

const free = { signs: [0, 0] as const, ridge: 0 };

describe('a fitted model', () => {
  it('says how often something is true', () => {
    const model = fitModel(mixed, free);
    expect(predict(model, [1, 0.5])).toBeCloseTo(2 / 3, 3);
    expect(predict(model, [0, 0.5])).toBeCloseTo(1 / 3, 3);
    expect(model.weights[1]).toBeCloseTo(0, 3);
  });

  it('counts an observation as often as its weight says', () => {
    const once = mixed.map((each) => ({ ...each, weight: each.target === 1 ? 3 : 1 }));
    const repeated = mixed.flatMap((each) => (each.target === 1 ? [each, each, each] : [each]));
    expect(predict(fitModel(once, free), [1, 0])).toBeCloseTo(predict(fitModel(repeated, free), [1, 0]), 3);
  });

  it.each([1, 0] as const)('keeps a weight that may count this way: %i', (sign) => {
    expect(fitModel(mixed, { ...free, signs: [sign, 0] }).weights[0]).toBeGreaterThan(1);
  });

  it('leaves out what would count in the wrong direction', () => {
    const model = fitModel(mixed, { ...free, signs: [-1, 0] });
    expect(model.weights[0]! + 0).toBe(0);
    expect(predict(model, [1, 0.5])).toBeCloseTo(1 / 2, 3);
  });

  it('stays finite where a feature decides alone', () => {
    const clear = [0, 1].map((target) => ({ features: [target], target, weight: 5 }));
    const { weights } = fitModel(clear, { signs: [0], ridge: 0.01 });
    expect(weights[0]).toBeGreaterThan(2);
    expect(weights[0]).toBeLessThan(50);
  });

  it('is the same every time', () => {
    expect(fitModel(mixed, free)).toEqual(fitModel(mixed, free));
  });

  it('of nothing says nothing', () => {
    expect(predict(fitModel([], { signs: [0] }), [1])).toBe(0.5);
  });
});
