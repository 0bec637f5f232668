import type { Day } from '../document/types.ts';
import { type Grid, gridOf, type Mask, maskOf, scopeOf, wordsOf } from './grid.ts';
import { standingsOf } from './precedence.ts';
import {
  comparePoints,
  daysOf,
  firstPoint,
  joinRegions,
  meetRegions,
  type Region,
  regionOf,
  without,
} from './region.ts';
import { everyone } from './scope.ts';
import type { Fact, Scope, Taxonomy, Validity, Witness } from './types.ts';
import { always, meet } from './validity.ts';
import { witnessAt } from './witness.ts';

/** Customers to whom a fact owes an answer and for whom it has none. */
export interface Gap {
  /** Boxes over the dimensions of `complete`. */
  scope: Scope;
  /** From the first day without a value until the first day with one again. */
  validity: Validity;
  /** The customer with the lowest leaves, on the first day. */
  witness: Witness;
}

/**
 * What is missing of a fact that promises a value for each name of a dimension: with `complete: [region]`, values for the
 * US and the UK leave a gap for Germany, and a value that ends on 2027-01-01 without a successor leaves one from then on.
 * A region counts as served when a value holds for any of its customers; `complete: [region, segment]` asks for each pair.
 *
 * Pages that are for some customers only owe an answer to these only (`Fact.extents`).
 *
 * @param asOf the day that counts as today; nothing is owed for days before it
 * @returns sorted by first day, then by the order of the taxonomy
 */
export function gaps(fact: Fact, taxonomy: Taxonomy, asOf: Day): Gap[] {
  const grid = gridOf(taxonomy);
  const complete = new Set(taxonomy.dimensions.flatMap(({ id }, index) => (fact.complete.includes(id) ? [index] : [])));
  if (complete.size === 0) return [];
  const served = standingsOf(fact, grid, asOf).map(({ region }) => onto(grid, region, complete));
  const found: { gap: Region; extent: Region }[] = [];
  for (const { scope, validity } of fact.extents ?? [{ scope: everyone, validity: always }]) {
    const days = meet(validity, { from: asOf, until: '' });
    if (!days) continue;
    const extent = regionOf(maskOf(grid, scope), days);
    const known = [...served, ...found.map(({ gap }) => gap)];
    for (const gap of joinRegions(grid, without(grid, onto(grid, extent, complete), known)))
      found.push({ gap, extent });
  }
  return found
    .map(({ gap, extent }) => ({ gap, extent, point: firstPoint(grid, [meetRegions(grid, gap, extent)!])! }))
    .sort((a, b) => comparePoints(a.point, b.point))
    .map(({ gap, extent, point }) => ({
      scope: scopeOf(grid, gap.mask),
      validity: daysOf(gap),
      witness: witnessAt(grid, point, [gap, extent]),
    }));
}

/** The region with all other dimensions than `kept` left open. */
function onto(grid: Grid, region: Region, kept: ReadonlySet<number>): Region {
  const mask: Mask = grid.taxonomy.dimensions.flatMap((_, index) =>
    wordsOf(grid, kept.has(index) ? region.mask : grid.full, index),
  );
  return { ...region, mask };
}
