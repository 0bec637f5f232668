import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, maskOf, scopeOf } from '../../src/facts/grid.ts';
import {
  comparePoints,
  daysOf,
  firstPoint,
  joinRegions,
  meetRegions,
  type Point,
  type Region,
  regionOf,
  regionsMeet,
  without,
} from '../../src/facts/region.ts';
import { boxOf } from '../../src/facts/scope.ts';
import { covers, validityOf } from '../../src/facts/validity.ts';
import { anyEffective, anyScope, taxonomy } from './sample.ts';

const grid = gridOf(taxonomy);
const anyRegion = fc
  .tuple(anyScope, anyEffective)
  .map(([names, effective]) => regionOf(maskOf(grid, boxOf(names, taxonomy).scope), validityOf(effective)));
const someRegions = fc.array(anyRegion, { maxLength: 4 });

/** Every customer on the first day of every stretch between the days of the sample. */
const points: Point[] = ['', '2026-01-01', '2026-06-01', '2026-06-15', '2026-07-01', '2026-12-24'].flatMap((day) =>
  [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => [0, 1, 2].map((c) => ({ day, leaves: [a, b, c] })))),
);

const holds = (region: Region, { day, leaves }: Point): boolean => {
  const named = scopeOf(grid, region.mask).leaves;
  const isInside = taxonomy.dimensions.every(({ id, leaves: all }, index) =>
    (named[id] ?? all).includes(all[leaves[index]!]!),
  );
  return isInside && covers(daysOf(region), day);
};

const pointsOf = (regions: readonly Region[]): Point[] =>
  points.filter((point) => regions.some((region) => holds(region, point)));

const areDisjoint = (regions: readonly Region[]): boolean =>
  regions.every((region, index) => regions.slice(index + 1).every((other) => !regionsMeet(grid, region, other)));

describe('regions', () => {
  it('meet in the points that they share', () => {
    fc.assert(
      fc.property(anyRegion, anyRegion, (a, b) => {
        const common = meetRegions(grid, a, b);
        const shared = points.filter((point) => holds(a, point) && holds(b, point));
        expect(pointsOf(common ? [common] : [])).toEqual(shared);
        expect(regionsMeet(grid, a, b)).toBe(shared.length > 0);
      }),
    );
  });

  it('without others are disjoint pieces with the points that are left', () => {
    fc.assert(
      fc.property(anyRegion, someRegions, (region, taken) => {
        const pieces = without(grid, region, taken);
        const isLeft = (point: Point): boolean => holds(region, point) && !taken.some((other) => holds(other, point));
        expect(pointsOf(pieces)).toEqual(points.filter(isLeft));
        expect(areDisjoint(pieces)).toBe(true);
      }),
    );
  });

  it('joined are fewer, still disjoint, and have the same points', () => {
    fc.assert(
      fc.property(anyRegion, someRegions, (region, taken) => {
        const pieces = without(grid, region, taken);
        const joined = joinRegions(grid, pieces);
        expect(pointsOf(joined)).toEqual(pointsOf(pieces));
        expect(joined.length).toBeLessThanOrEqual(pieces.length);
        expect(areDisjoint(joined)).toBe(true);
        expect(joinRegions(grid, joined)).toHaveLength(joined.length);
      }),
    );
  });

  it('cut in two are whole again when joined', () => {
    const whole = regionOf(grid.full, { from: '2026-01-01', until: '' });
    const web = regionOf(maskOf(grid, { leaves: { channel: ['web'] } }), { from: '2026-06-15', until: '2026-07-01' });
    expect(joinRegions(grid, [web, ...without(grid, whole, [web])])).toEqual([whole]);
  });

  it('have a first point: the earliest day, then the lowest leaf in the first dimension, and so on', () => {
    fc.assert(
      fc.property(anyRegion, someRegions, (region, taken) => {
        const pieces = without(grid, region, taken);
        const [first] = pointsOf(pieces).sort(comparePoints);
        expect(firstPoint(grid, pieces)).toEqual(first);
      }),
      { numRuns: 300 },
    );
    expect(firstPoint(grid, [])).toBeUndefined();
  });
});

describe('comparePoints', () => {
  it('goes by day, then by the first leaf that differs', () => {
    const inOrder: Point[] = [
      { day: '2026-03-01', leaves: [2, 2, 2] },
      { day: '2026-06-01', leaves: [0, 1, 2] },
      { day: '2026-06-01', leaves: [0, 2, 0] },
      { day: '2026-06-01', leaves: [1, 0, 0] },
    ];
    expect([...inOrder].reverse().sort(comparePoints)).toEqual(inOrder);
    expect(comparePoints(inOrder[1]!, { day: '2026-06-01', leaves: [0, 1, 2] })).toBe(0);
  });
});
