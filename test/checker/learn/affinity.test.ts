import { describe, expect, it } from 'vitest';
import { learnAffinity } from '../../../src/checker/learn/affinity.ts';
import { countTerms } from '../../../src/checker/learn/frequency.ts';

const texts = ['lamp shade oak repair', 'lamp shade oak rent', 'lamp parcel', 'rug wool'];
const pages = texts.map((text) => new Set(text.split(' ')));
const learn = () => learnAffinity(pages, countTerms(pages));

describe('how alike two pages are', () => {
  it('grows with the words that both hold', () => {
    const { of } = learn();
    expect(of(0, 0)).toBe(1);
    expect(of(0, 3)).toBe(0);
    expect(of(0, 1)).toBeGreaterThan(of(0, 2));
    expect(of(1, 0)).toBe(of(0, 1));
  });

  it('is the cosine of their words, each with the square of its weight', () => {
    const frequency = countTerms(pages);
    const sum = (words: string): number => words.split(' ').reduce((all, word) => all + frequency.weight(word) ** 2, 0);
    const length = (page: number): number => Math.sqrt(sum(texts[page]!));
    expect(frequency.weight('lamp')).toBeLessThan(frequency.weight('repair'));
    expect(learn().of(0, 1)).toBeCloseTo(sum('lamp shade oak') / (length(0) * length(1)));
    expect(learn().of(2, 0)).toBeCloseTo(sum('lamp') / (length(0) * length(2)));
  });

  it('is nothing for a page without words', () => {
    const withEmpty = [...pages, new Set<string>()];
    expect(learnAffinity(withEmpty, countTerms(withEmpty)).of(0, 4)).toBe(0);
  });
});

describe('how near two pages are to being each other’s closest', () => {
  it('is one for the closest pair, and less for others', () => {
    const affinity = learn();
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [0, 3],
    ] as const)
      affinity.of(a, b);
    expect(affinity.closeness(0, 1)).toBe(1);
    expect(affinity.closeness(0, 0)).toBe(1);
    expect(affinity.closeness(0, 3)).toBe(0);
  });

  it('is small for pages with next to nothing in common, though no page is nearer', () => {
    const words = (from: number): Set<string> => new Set(Array.from({ length: 40 }, (_, index) => `w${from + index}`));
    const far = [words(0), words(39)];
    const affinity = learnAffinity(far, countTerms(far));
    expect(affinity.of(0, 1)).toBeGreaterThan(0);
    expect(affinity.closeness(0, 1)).toBeCloseTo(affinity.of(0, 1) / 0.12);
  });
});
