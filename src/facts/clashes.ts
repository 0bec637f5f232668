import type { Day } from '../document/types.ts';
import { type Grid, gridOf } from './grid.ts';
import { beats, type Standing, saysTheSame, standingsOf } from './precedence.ts';
import { firstPoint, meetRegions, type Region, regionsMeet, without } from './region.ts';
import type { Fact, FactValue, Taxonomy, Witness } from './types.ts';
import { witnessAt } from './witness.ts';

/** Two values of one fact that are both the answer for one customer on one day, and differ. */
export interface DeclaredClash {
  /** The first of the two by path and line. */
  a: FactValue;
  b: FactValue;
  witness: Witness;
}

/**
 * The pairs of values of a fact that conflict on `asOf` or later: 14 days in the EU and 45 days for Gold customers clash
 * for a Gold customer in Germany, unless a value for Gold customers in the EU settles it.
 *
 * Two values conflict where both hold, neither wins over the other (`beats`), no third value wins over one of them, and
 * they do not say the same. `resolve` gives `conflict` exactly there. The witness is the first such day, and on it the
 * customer with the lowest leaf in each dimension.
 *
 * @param asOf the day that counts as today; values that are over by then are left out, future ones count
 * @returns sorted by the places of `a` and `b`
 */
export function declaredClashes(fact: Fact, taxonomy: Taxonomy, asOf: Day): DeclaredClash[] {
  if (fact.values.length < 2) return [];
  const grid = gridOf(taxonomy);
  const standings = standingsOf(fact, grid, asOf);
  const clashes: DeclaredClash[] = [];
  for (const [index, a] of standings.entries()) {
    for (let other = index + 1; other < standings.length; other++) {
      const b = standings[other]!;
      if (!regionsMeet(grid, a.region, b.region) || beats(a, b) || beats(b, a) || saysTheSame(a, b)) continue;
      const witness = witnessOf(grid, a, b, standings);
      if (witness) clashes.push({ a: a.value, b: b.value, witness });
    }
  }
  return clashes;
}

function witnessOf(grid: Grid, a: Standing, b: Standing, standings: readonly Standing[]): Witness | undefined {
  const common = meetRegions(grid, a.region, b.region)!;
  const settled: Region[] = standings
    .filter((third) => (beats(third, a) || beats(third, b)) && regionsMeet(grid, third.region, common))
    .map(({ region }) => region);
  const point = firstPoint(grid, without(grid, common, settled));
  return point && witnessAt(grid, point, [a.region, b.region, ...settled]);
}
