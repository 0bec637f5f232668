import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from '../../../src/checker/match/candidates.ts';
import { likeness } from '../../../src/checker/match/weigh.ts';
import type { Claim } from '../../../src/checker/types.ts';
import { claimOf, claimsIn } from '../run.ts';

const lines = [
  'A lamp costs $12.',
  'The lamp of oak costs $13.',
  'A rug of wool costs $14.',
  'Return a lamp of oak within 30 days.',
  'The parcel for a rug of wool is $15.',
];
const claims = claimsIn(Object.fromEntries(lines.map((line, index) => [`p${index}.md`, `# P${index}\n\n${line}\n`])));

/** The candidates of one claim, best first. */
const candidatesOf = (all: readonly Claim[], given: readonly Claim[], { index }: Claim, least: number): Claim[] => {
  const { starts, ends, others } = findCandidates(all.length, given, least);
  return Array.from(others.subarray(starts[index], ends[index]), (other) => all[other]!);
};
const writtenBeside = (written: string, least: number): string[] =>
  candidatesOf(claims, claims, claimOf(claims, written), least).map((claim) => claim.written);

describe('claims that are worth a comparison', () => {
  it('are of the same kind and share words, the most alike first', () => {
    expect(writtenBeside('$13', 0.05)[0]).toBe('$12');
    expect(writtenBeside('$13', 0.05)).not.toContain('within 30 days');
  });

  it('are at least as much alike as is asked for', () => {
    expect(writtenBeside('$14', 0.4)).toEqual(['$15']);
    expect(writtenBeside('$14', 0.99)).toEqual([]);
  });

  it('are found among those that are given', () => {
    const given = claims.filter(({ written }) => written !== '$12');
    const all = claims.flatMap((claim) => candidatesOf(claims, given, claim, 0.05));
    expect(all.length).toBeGreaterThan(0);
    expect(all.some(({ written }) => written === '$12')).toBe(false);
  });

  it('are the same as by comparing all with all', () => {
    const words = ['lamp', 'oak', 'rug', 'wool', 'shade', 'chair', 'engraving'];
    const line = fc
      .tuple(fc.subarray(words, { minLength: 1 }), fc.integer({ min: 1, max: 90 }))
      .map(([chosen, sum]) => `The ${chosen.join(' ')} costs $${sum}.`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), (texts) => {
        const made = claimsIn(
          Object.fromEntries(texts.map((text, index) => [`p${index}.md`, `# Page\n\n${text}\n`])),
          'money',
        ).map((claim, index): Claim => ({ ...claim, index }));
        for (const claim of made) {
          const near = made.filter((other) => other !== claim && likeness(claim.weights, other.weights) >= 0.2 + 1e-6);
          expect(candidatesOf(made, made, claim, 0.2)).toEqual(expect.arrayContaining(near));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('claims that take sides', () => {
  const stances = claimsIn({
    'a.md': '# Desk\n\nVouchers can be refunded at the desk.\n',
    'b.md': '# Shop\n\nVouchers cannot be refunded in the shop.\n',
    'c.md': '# Till\n\nVouchers must be stamped at the till.\n',
    'd.md': '# Door\n\nVouchers can be refunded at the door.\n',
    'e.md': '# Gate\n\nVouchers need not be stamped at the gate.\n',
  }).filter(({ kind }) => kind === 'stance');
  const others = (page: string): string[] => {
    const given = stances.map((each, index): Claim => ({ ...each, index }));
    const own = given.find(({ document }) => document.path === page)!;
    return candidatesOf(given, given, own, 0.05)
      .map(({ document }) => document.path)
      .sort();
  };

  it.each([
    ['a.md', ['b.md', 'd.md']],
    ['b.md', ['a.md', 'c.md', 'd.md']],
    ['c.md', ['b.md', 'e.md']],
    ['e.md', ['c.md']],
  ])('%s is held against those of a side that can clash or agree', (page, expected) => {
    expect(others(page)).toEqual(expected);
  });
});

describe('a folder of many lines', () => {
  /** Claims with these terms, as numbers, each of the same weight within its claim. */
  const made = (sample: Claim, lines: readonly (readonly number[])[]): Claim[] =>
    lines.map((terms, index): Claim => {
      const weights = Float32Array.from(terms, () => 1 / Math.sqrt(terms.length));
      return { ...sample, index, weights: { terms: Int32Array.from(terms), weights } };
    });
  const [price] = claims;
  const [refund] = claimsIn({ 'a.md': '# Desk\n\nVouchers can be refunded at the desk.\n' }, 'stance');
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);
  const found = (all: readonly Claim[], index: number, least = 0): number[] =>
    candidatesOf(all, all, all[index]!, least).map((claim) => claim.index);

  /** Each line has a word more beside the one that all share, and so is less like the first. */
  const lessAndLess = (count: number): number[][] => range(0, count).map((at) => range(0, at + 1));

  it('keeps the 40 lines that are the most alike', () => {
    expect(found(made(price!, lessAndLess(50)), 0)).toEqual(range(1, 41));
  });

  it('keeps 16 of lines that take sides', () => {
    const [other] = claimsIn({ 'a.md': '# Desk\n\nVouchers cannot be refunded at the desk.\n' }, 'stance');
    const all = made(refund!, [...lessAndLess(20), [99]]);
    expect(found(all, 0)).toEqual(range(1, 20));
    expect(found([...all.slice(0, -1), { ...all.at(-1)!, value: other!.value }], 0)).toEqual(range(1, 17));
  });

  it('keeps those that come first, of lines that are equally alike', () => {
    expect(
      found(
        made(
          price!,
          range(0, 50).map(() => [0]),
        ),
        0,
      ),
    ).toEqual(range(1, 41));
    expect(
      found(
        made(
          price!,
          range(0, 50).map(() => [0]),
        ),
        49,
      ),
    ).toEqual(range(0, 40));
  });

  it('looks up no word that stands on more than 300 lines', () => {
    const lines = (count: number) =>
      made(
        price!,
        range(0, count).map((at) => [0, at + 1]),
      );
    expect(found(lines(300), 0)).toHaveLength(40);
    expect(found(lines(301), 0)).toEqual([]);
  });

  it('looks up the 14 words of a line that weigh most', () => {
    const line = range(0, 15);
    const all = made(price!, [line, ...line.map((term) => [term])]);
    expect(found(all, 0).sort((a, b) => a - b)).toEqual(range(1, 15));
    all[0]!.weights.weights[14] = 1;
    expect(found(all, 0)).toContain(15);
  });
});
