import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTerms } from '../../../src/checker/learn/frequency.ts';

/** So many pages, of which so many hold the word. */
const pages = (all: number, holding: number): ReadonlySet<string>[] =>
  Array.from({ length: all }, (_, index) => new Set(index < holding ? ['lamp', `own${index}`] : [`own${index}`]));

describe('how telling a term is', () => {
  it.each([
    [4, 1, 1],
    [4, 2, 0.75],
    [4, 4, 0.5],
    [14, 2, 0.75],
    [15, 2, 0.8],
    [15, 15, 0.4],
    [1000, 1, 1],
    [1000, 1000, 0.1],
  ])('of %i pages %i hold it: %d', (all, holding, weight) => {
    expect(countTerms(pages(all, holding)).weight('lamp')).toBeCloseTo(weight);
  });

  it('an unknown term tells most, and stands nowhere', () => {
    const frequency = countTerms(pages(10, 5));
    expect(frequency.weight('rug')).toBe(1);
    expect(frequency.pages('rug')).toBe(0);
    expect(frequency.pages('lamp')).toBe(5);
  });

  it('one page more hardly ever moves the weights', () => {
    const weights = (all: number): number => countTerms(pages(all, 5)).weight('lamp');
    expect([100, 101, 102, 110, 120].map(weights)).toEqual(Array.from({ length: 5 }, () => weights(100)));
  });

  it('never grows with the number of pages that hold it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 59 }), (all, part) => {
        const holding = Math.min(part, all - 1);
        const weight = (count: number): number => countTerms(pages(all, count)).weight('lamp');
        expect(weight(holding + 1)).toBeLessThanOrEqual(weight(holding));
        expect(weight(all)).toBeGreaterThan(0);
      }),
    );
  });
});
