import type { Day } from '../document/types.ts';
import { type Grid, gridOf, isWhole, maskOf } from './grid.ts';
import { type NamedLabels, phraseCustomer, phraseCustomers } from './phrasing.ts';
import { firstPoint, meetRegions, type Point, type Region, regionOf, regionsMeet, without } from './region.ts';
import { widestNames } from './scope.ts';
import type { Dimension, Extent, Scope, Taxonomy, Witness } from './types.ts';
import { meet } from './validity.ts';

/** What is known of two statements beyond their extents. */
export interface WitnessOptions {
  /** Where one of the two does not count, as something stronger holds. */
  settled?: readonly Region[];
  /** Who the customer is by the words of the two, where no dimension tells it: "a child"; '' for anybody. */
  person?: string;
}

/**
 * The first day on or after `asOf` on which two statements hold for one customer, and the customer with the lowest leaf
 * in each dimension; undefined when there is no such day or customer.
 */
export function witnessOf(
  a: Extent,
  b: Extent,
  taxonomy: Taxonomy,
  asOf: Day,
  { settled = [], person = '' }: WitnessOptions = {},
): Witness | undefined {
  const grid = gridOf(taxonomy);
  const fromAsOf = meet(a.validity, { from: asOf, until: '' });
  if (!fromAsOf) return undefined;
  const sides = [regionOf(maskOf(grid, a.scope), fromAsOf), regionOf(maskOf(grid, b.scope), b.validity)] as const;
  const common = meetRegions(grid, ...sides);
  if (!common) return undefined;
  const holes = settled.filter((region) => regionsMeet(grid, region, common));
  const point = firstPoint(grid, without(grid, common, holes));
  return point && witnessAt(grid, point, [...sides, ...holes], person);
}

/**
 * The customer and the day of a point, in words: "a Gold customer in Germany, on the web, on 2026-03-01".
 *
 * @param regions what the point was found in; a dimension that none of them restricts is not named, as it makes no difference
 * @param person who the customer is beside that: "a child"; '' for anybody
 */
export function witnessAt(grid: Grid, point: Point, regions: readonly Region[], person = ''): Witness {
  const { dimensions } = grid.taxonomy;
  const leafOf = (index: number): string => dimensions[index]!.leaves[point.leaves[index]!]!;
  const named = dimensions.flatMap((dimension, index): NamedLabels[] => {
    if (regions.every(({ mask }) => isWhole(grid, mask, index))) return [];
    return [{ dimension, labels: [labelOf(dimension, leafOf(index))] }];
  });
  return {
    customer: Object.fromEntries(dimensions.map(({ id }, index) => [id, leafOf(index)])),
    day: point.day,
    ...(person === '' ? {} : { person }),
    text: `${phraseCustomer(named, person)}, on ${point.day}`,
  };
}

/**
 * A box in words: "Gold customers in the European Union, on the web"; "everyone" for the whole. The widest names of the
 * taxonomy are used: all of the EU is not listed country by country.
 */
export function describeScope(scope: Scope, taxonomy: Taxonomy): string {
  const named = taxonomy.dimensions.flatMap((dimension): NamedLabels[] => {
    const leaves = scope.leaves[dimension.id];
    if (leaves === undefined || leaves.length === dimension.leaves.length) return [];
    return [{ dimension, labels: widestNames(dimension, leaves).map((name) => labelOf(dimension, name)) }];
  });
  if (named.some(({ labels }) => labels.length === 0)) return 'nobody';
  return phraseCustomers(named);
}

function labelOf(dimension: Dimension, name: string): string {
  return dimension.labels.get(name) ?? name;
}
