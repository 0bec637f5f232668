import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapsOf } from '../../../../src/checker/rules/duplicate-page/overlap.ts';
import { knowledgeOf } from '../../run.ts';

const lines = Array.from(
  { length: 12 },
  (_, index) => `Lamp number ${index} hangs in the window of the ${index}th house of the street.`,
);
const overlaps = (...pages: readonly (readonly number[])[]) => {
  const files = pages.map((numbers, index) => [
    `${index}.md`,
    `# ${index}\n\n${numbers.map((line) => lines[line]).join('\n\n')}\n`,
  ]);
  return overlapsOf(knowledgeOf(Object.fromEntries(files)).documents);
};

describe('the share of the shorter page that stands on the other one', () => {
  it.each([
    [[0, 1, 2, 3], [0, 1, 2, 3], 1],
    [[0, 1, 2, 3], [3, 2, 1, 0, 4, 5, 6], 1],
    [[0, 1, 2, 3], [0, 1, 4, 5], 0.5],
    [[0, 1], [0, 1], 0],
  ])('%j and %j: %d', (a, b, share) => {
    expect(overlaps(a, b)[0]!.share).toBeCloseTo(share, 1);
  });

  it('is nothing for pages without a common line', () => {
    expect(overlaps([0, 1, 2, 3], [4, 5, 6, 7])).toEqual([]);
  });

  it('lies between 0 and 1, each pair once and in the order of the pages', () => {
    const somePage = fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(somePage, { minLength: 2, maxLength: 6 }), (pages) => {
        const found = overlaps(...pages);
        const pairs = found.map(({ a, b }) => `${a.path} ${b.path}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(pairs).toEqual([...pairs].sort());
        for (const { a, b, share } of found) {
          expect(a.path < b.path).toBe(true);
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  /** The share of two pages that have so many sentences of so many letters in common. */
  const shareOf = (count: number, letters: number): number => {
    const text = Array.from({ length: count }, (_, index) => `${'abcdefghijklm'[index]}${'x'.repeat(letters - 2)}.`);
    const page = `# Page\n\n${text.join('\n\n')}\n`;
    return overlapsOf(knowledgeOf({ 'a.md': page, 'b.md': page }).documents)[0]?.share ?? 0;
  };

  it.each([
    [1, 10, 28],
    [0, 10, 22],
    [1, 4, 54],
    [0, 4, 46],
  ])(
    'is %d for %d sentences of %d letters, as short ones and short pages are alike by chance',
    (share, count, letters) => {
      expect(shareOf(count, letters)).toBe(share);
    },
  );

  it.each([
    [6, 4],
    [4, 5],
  ])('is known of %d pairs of %d pages', (pairs, pages) => {
    expect(overlaps(...Array.from({ length: pages }, () => [0, 1, 2, 3]))).toHaveLength(pairs);
  });
});
