import type { Day } from '../document/types.ts';
import { type Grid, lowestLeaves, type Mask, masksMeet, meetMasks, subtractMask } from './grid.ts';
import type { Validity } from './types.ts';

/** Customers on days: a mask and a half-open interval of days. `until` of an open end is `forever`. */
export interface Region {
  mask: Mask;
  from: Day | '';
  until: Day;
}

/** One customer, as the position of a leaf in each dimension, on one day. */
export interface Point {
  day: Day;
  leaves: readonly number[];
}

/** After every day that can be written, so that ends compare as text like all days. */
export const forever: Day = '9999-99-99';

/** The region of a mask on the days of a validity. */
export function regionOf(mask: Mask, { from, until }: Validity): Region {
  return { mask, from, until: until === '' ? forever : until };
}

/** The days of a region. */
export function daysOf({ from, until }: Region): Validity {
  return { from, until: until === forever ? '' : until };
}

/** True when some customer is in both regions on one day. */
export function regionsMeet(grid: Grid, a: Region, b: Region): boolean {
  return a.from < b.until && b.from < a.until && masksMeet(grid, a.mask, b.mask);
}

/** What two regions have in common; undefined when that is nothing. */
export function meetRegions(grid: Grid, a: Region, b: Region): Region | undefined {
  if (!regionsMeet(grid, a, b)) return undefined;
  return { mask: meetMasks(a.mask, b.mask), from: later(a.from, b.from), until: earlier(a.until, b.until) };
}

/** What is left of `region` when every one of `taken` is cut out, as disjoint regions. */
export function without(grid: Grid, region: Region, taken: readonly Region[]): Region[] {
  let pieces = [region];
  for (const hole of taken) {
    if (pieces.length === 0) break;
    pieces = pieces.flatMap((piece) => cut(grid, piece, hole));
  }
  return pieces;
}

/** The first day of disjoint regions, and on it the customer with the lowest leaves; undefined without any region. */
export function firstPoint(grid: Grid, regions: readonly Region[]): Point | undefined {
  let first: Point | undefined;
  for (const { mask, from } of regions) {
    const point = { day: from, leaves: lowestLeaves(grid, mask) };
    if (!first || comparePoints(point, first) < 0) first = point;
  }
  return first;
}

/** Joins regions that differ in their days only and follow each other, or in one dimension only. */
export function joinRegions(grid: Grid, regions: readonly Region[]): Region[] {
  const joined: Region[] = [];
  for (const region of regions) {
    let current = region;
    let partner = -1;
    do {
      partner = joined.findIndex((other) => join(grid, other, current) !== undefined);
      if (partner >= 0) current = join(grid, joined.splice(partner, 1)[0]!, current)!;
    } while (partner >= 0);
    joined.push(current);
  }
  return joined;
}

function cut(grid: Grid, piece: Region, hole: Region): Region[] {
  if (!regionsMeet(grid, piece, hole)) return [piece];
  const { mask } = piece;
  const from = later(piece.from, hole.from);
  const until = earlier(piece.until, hole.until);
  const pieces: Region[] = subtractMask(grid, mask, hole.mask).map((rest) => ({ mask: rest, from, until }));
  if (piece.from < from) pieces.push({ mask, from: piece.from, until: from });
  if (until < piece.until) pieces.push({ mask, from: until, until: piece.until });
  return pieces;
}

function join(grid: Grid, a: Region, b: Region): Region | undefined {
  const differing = grid.taxonomy.dimensions.flatMap((_, index) => (differIn(grid, a, b, index) ? [index] : []));
  if (differing.length === 0 && (a.until === b.from || b.until === a.from)) {
    return { mask: a.mask, from: earlier(a.from, b.from), until: later(a.until, b.until) };
  }
  if (differing.length !== 1 || a.from !== b.from || a.until !== b.until) return undefined;
  return { mask: a.mask.map((word, index) => word | b.mask[index]!), from: a.from, until: a.until };
}

function differIn(grid: Grid, a: Region, b: Region, index: number): boolean {
  for (let word = grid.starts[index]!; word < grid.starts[index + 1]!; word++) {
    if (a.mask[word] !== b.mask[word]) return true;
  }
  return false;
}

/** Earlier day first, then the lower leaf in the first dimension that differs. */
export function comparePoints(a: Point, b: Point): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  for (const [index, leaf] of a.leaves.entries()) if (leaf !== b.leaves[index]) return leaf - b.leaves[index]!;
  return 0;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
