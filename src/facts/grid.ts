import type { Scope, Taxonomy } from './types.ts';

/**
 * The leaves of a taxonomy as bits. A mask holds the leaves of every dimension one after the other, 32 to a word, so
 * that two boxes meet with one AND a word.
 */
export type Mask = readonly number[];

export interface Grid {
  taxonomy: Taxonomy;
  /** First word of each dimension, and the number of words at the end. */
  starts: readonly number[];
  /** For each dimension, its leaves to their bit. */
  bits: readonly ReadonlyMap<string, number>[];
  /** The mask with every leaf. */
  full: Mask;
}

const grids = new WeakMap<Taxonomy, Grid>();

/** The grid of a taxonomy; kept as long as the taxonomy lives, because every question about a fact begins with it. */
export function gridOf(taxonomy: Taxonomy): Grid {
  let grid = grids.get(taxonomy);
  if (!grid) {
    grid = layGrid(taxonomy);
    grids.set(taxonomy, grid);
  }
  return grid;
}

function layGrid(taxonomy: Taxonomy): Grid {
  const starts = [0];
  const full: number[] = [];
  for (const { leaves } of taxonomy.dimensions) {
    for (let rest = leaves.length; rest > 0; rest -= 32) full.push(rest >= 32 ? -1 : (1 << rest) - 1);
    starts.push(full.length);
  }
  const bits = taxonomy.dimensions.map(({ leaves }) => new Map(leaves.map((leaf, bit) => [leaf, bit])));
  return { taxonomy, starts, bits, full };
}

/** The mask of a box. */
export function maskOf(grid: Grid, scope: Scope): Mask {
  const mask = [...grid.full];
  for (const [index, { id }] of grid.taxonomy.dimensions.entries()) {
    const leaves = scope.leaves[id];
    if (leaves === undefined) continue;
    const start = grid.starts[index]!;
    mask.fill(0, start, grid.starts[index + 1]);
    for (const leaf of leaves) {
      const bit = grid.bits[index]!.get(leaf);
      if (bit !== undefined) mask[start + (bit >> 5)]! |= 1 << (bit & 31);
    }
  }
  return mask;
}

/** The box of a mask; dimensions with every leaf are left out. */
export function scopeOf(grid: Grid, mask: Mask): Scope {
  const leaves: Record<string, readonly string[]> = {};
  for (const [index, dimension] of grid.taxonomy.dimensions.entries()) {
    if (isWhole(grid, mask, index)) continue;
    const start = grid.starts[index]!;
    leaves[dimension.id] = dimension.leaves.filter((_, bit) => mask[start + (bit >> 5)]! & (1 << (bit & 31)));
  }
  return { leaves };
}

/** The words of a mask that hold the dimension at `index`. */
export function wordsOf(grid: Grid, mask: Mask, index: number): Mask {
  return mask.slice(grid.starts[index], grid.starts[index + 1]);
}

/** True when the mask holds every leaf of the dimension at `index`. */
export function isWhole(grid: Grid, mask: Mask, index: number): boolean {
  for (let word = grid.starts[index]!; word < grid.starts[index + 1]!; word++) {
    if (mask[word] !== grid.full[word]) return false;
  }
  return true;
}

/** True when both masks hold a common customer. */
export function masksMeet(grid: Grid, a: Mask, b: Mask): boolean {
  for (let index = 1; index < grid.starts.length; index++) {
    let common = 0;
    for (let word = grid.starts[index - 1]!; word < grid.starts[index]!; word++) common |= a[word]! & b[word]!;
    if (common === 0) return false;
  }
  return true;
}

/** The customers that both masks hold; only meaningful where `masksMeet`. */
export function meetMasks(a: Mask, b: Mask): Mask {
  return a.map((word, index) => word & b[index]!);
}

/** True when every leaf of `inner` is one of `outer`. */
export function isWithin(inner: Mask, outer: Mask): boolean {
  for (let word = 0; word < inner.length; word++) if ((inner[word]! & ~outer[word]!) !== 0) return false;
  return true;
}

/** The customers of `mask` that are not in `taken`, as disjoint masks: one at most for each dimension. */
export function subtractMask(grid: Grid, mask: Mask, taken: Mask): Mask[] {
  if (!masksMeet(grid, mask, taken)) return [mask];
  const pieces: Mask[] = [];
  const rest = [...mask];
  for (let index = 1; index < grid.starts.length; index++) {
    const piece = [...rest];
    let left = 0;
    for (let word = grid.starts[index - 1]!; word < grid.starts[index]!; word++) {
      piece[word] = rest[word]! & ~taken[word]!;
      left |= piece[word]!;
      rest[word]! &= taken[word]!;
    }
    if (left !== 0) pieces.push(piece);
  }
  return pieces;
}

/** The first leaf of each dimension in a mask that is not empty, as positions in the order of the file. */
export function lowestLeaves(grid: Grid, mask: Mask): number[] {
  return grid.starts.slice(0, -1).map((start) => {
    let word = start;
    while (mask[word] === 0) word++;
    const bits = mask[word]!;
    return ((word - start) << 5) + 31 - Math.clz32(bits & -bits);
  });
}
