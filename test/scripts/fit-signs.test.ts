import { describe, expect, it, vi } from 'vitest';
import { fitSigns, printWeights, type Signed, tally } from '../../scripts/fit-signs.ts';

/** In each of three folders what has the sign is real; the second sign says nothing. */
const clashes: Signed[] = ['one', 'two', 'three'].flatMap((folder) => [
  { folder, isReal: 1 as const, signs: { near: 1, odd: 0 } },
  { folder, isReal: 1 as const, signs: { near: 1, odd: 1 } },
  { folder, isReal: 0 as const, signs: { near: 0, odd: 0 } },
  { folder, isReal: 0 as const, signs: { near: 0, odd: 1 } },
]);
const options = { pull: 0.1, rounds: 500 };

describe('weights that are fitted to signs', () => {
  it('are large for the sign that tells, and tell real from false in a folder that was left out', () => {
    const { model, leftOut } = fitSigns(clashes, { near: 1, odd: 0 }, options);
    expect(model.weights[0]).toBeGreaterThan(2);
    expect(Math.abs(model.weights[1]!)).toBeLessThan(0.1);
    expect(leftOut.map((likelihood) => likelihood > 0.5)).toEqual(clashes.map(({ isReal }) => isReal === 1));
  });

  it('keep to the way in which a sign may count', () => {
    expect(fitSigns(clashes, { near: -1, odd: 0 }, options).model.weights[0]).toBe(0);
  });

  it('know nothing of the folder that was left out', () => {
    const turned = clashes.map((each) =>
      each.folder === 'three' ? { ...each, isReal: (1 - each.isReal) as 0 | 1 } : each,
    );
    const { leftOut } = fitSigns(turned, { near: 1, odd: 0 }, options);
    expect(leftOut.at(-4)).toBeGreaterThan(0.5);
  });

  it('are printed with two digits, the bias first', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    printWeights({ weights: [1.239, -0.001], bias: 0.5 }, { near: 1, odd: 0 }, '  ');
    expect(log.mock.calls.flat()).toEqual(['  bias: 0.5,', '  near: 1.24,', '  odd: 0,']);
    log.mockRestore();
  });
});

it('counts what is real and what is not', () => {
  expect(tally(clashes)).toBe('6 real, 6 false (precision 50.0 %)');
});
