import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gridOf,
  isWithin,
  lowestLeaves,
  type Mask,
  maskOf,
  masksMeet,
  meetMasks,
  scopeOf,
  subtractMask,
} from '../../src/facts/grid.ts';
import type { Dimension, Taxonomy } from '../../src/facts/types.ts';

/** Sizes on both sides of the 32 bits of a word, and one of several words. */
const taxonomy: Taxonomy = { dimensions: [31, 32, 33, 70].map(numbered) };
const grid = gridOf(taxonomy);

function numbered(size: number): Dimension {
  const leaves = Array.from({ length: size }, (_, index) => `store-${index}`);
  return { id: `shops-${size}`, label: 'Shops', leaves, names: new Map(), labels: new Map() };
}

const anyBox: fc.Arbitrary<Mask> = fc
  .tuple(...taxonomy.dimensions.map(({ leaves }) => fc.option(fc.subarray([...leaves], { minLength: 1 }))))
  .map((chosen) => {
    const named = taxonomy.dimensions.flatMap(({ id }, index) => (chosen[index] ? [[id, chosen[index]]] : []));
    return maskOf(grid, { leaves: Object.fromEntries(named) });
  });

const size = (mask: Mask): number =>
  taxonomy.dimensions.reduce((product, { id, leaves }) => {
    return product * (scopeOf(grid, mask).leaves[id] ?? leaves).length;
  }, 1);

describe('the masks of a grid', () => {
  it('are the boxes', () => {
    const leaves = {
      'shops-31': ['store-30'],
      'shops-33': ['store-0', 'store-32'],
      'shops-70': ['store-31', 'store-64'],
    };
    expect(scopeOf(grid, maskOf(grid, { leaves }))).toEqual({ leaves });
    expect(scopeOf(grid, maskOf(grid, { leaves: {} }))).toEqual({ leaves: {} });
    expect(scopeOf(grid, maskOf(grid, { leaves: { 'shops-32': [] } })).leaves['shops-32']).toEqual([]);
  });

  it('know their lowest leaf in each dimension', () => {
    const leaves = { 'shops-32': ['store-31'], 'shops-70': ['store-69', 'store-66'] };
    expect(lowestLeaves(grid, maskOf(grid, { leaves }))).toEqual([0, 31, 0, 66]);
  });

  it('meet in the leaves that they share', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const [ofA, ofB] = [scopeOf(grid, a).leaves, scopeOf(grid, b).leaves];
        const shares = taxonomy.dimensions.map(({ id, leaves }) =>
          (ofA[id] ?? leaves).filter((leaf) => (ofB[id] ?? leaves).includes(leaf)),
        );
        expect(masksMeet(grid, a, b)).toBe(shares.every((share) => share.length > 0));
        const common = scopeOf(grid, meetMasks(a, b)).leaves;
        expect(taxonomy.dimensions.map(({ id, leaves }) => common[id] ?? leaves)).toEqual(shares);
      }),
    );
  });

  it('are cut into disjoint pieces that hold what is not taken, and nothing else', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (mask, taken) => {
        const pieces = subtractMask(grid, mask, taken);
        for (const [index, piece] of pieces.entries()) {
          expect(isWithin(piece, mask)).toBe(true);
          expect(masksMeet(grid, piece, taken)).toBe(false);
          for (const other of pieces.slice(index + 1)) expect(masksMeet(grid, piece, other)).toBe(false);
        }
        const common = masksMeet(grid, mask, taken) ? size(meetMasks(mask, taken)) : 0;
        expect(pieces.reduce((sum, piece) => sum + size(piece), common)).toBe(size(mask));
      }),
    );
  });
});
