import type { Day, Place } from '../document/types.ts';
import { type Grid, isWithin, maskOf } from './grid.ts';
import { compareFactValues } from './order.ts';
import { type Region, regionOf } from './region.ts';
import type { Fact, FactValue } from './types.ts';
import { meet } from './validity.ts';
import { compareValues } from './values/read.ts';

/** A value of a fact where it stands: for which customers on which days, and whether it is declared to win. */
export interface Standing {
  value: FactValue;
  region: Region;
  overrides: boolean;
}

/**
 * The values of a fact that hold on `asOf` or later, in their one order, each cut to the days from `asOf` on. Values
 * that are over are left out.
 */
export function standingsOf(fact: Fact, grid: Grid, asOf: Day): Standing[] {
  return [...fact.values].sort(compareFactValues).flatMap((value) => {
    const days = meet(value.validity, { from: asOf, until: '' });
    if (!days) return [];
    const region = regionOf(maskOf(grid, value.scope), days);
    return [{ value, region, overrides: value.overrides === fact.id }];
  });
}

/**
 * Which of two values wins where both hold. One that `overrides` the fact wins over all that do not; else the one that
 * is at least as narrow in every dimension and narrower in one. Time plays no part: a value that holds for a shorter
 * time is not more specific.
 *
 * @returns true when `a` wins; where neither wins, different values conflict
 */
export function beats(a: Standing, b: Standing): boolean {
  if (a.overrides !== b.overrides) return a.overrides;
  return isWithin(a.region.mask, b.region.mask) && !isWithin(b.region.mask, a.region.mask);
}

/**
 * For whom and when other values of a fact win over the one that is declared at `place`: nobody there is told it. With
 * 30 days for everyone and 14 in the EU, the 30 days lose in the EU.
 */
export function lostBy(fact: Fact, place: Place, grid: Grid, asOf: Day): Region[] {
  const standings = standingsOf(fact, grid, asOf);
  const one = standings.find(({ value: { place: at } }) => isSamePlace(at, place));
  return one ? standings.filter((other) => beats(other, one)).map(({ region }) => region) : [];
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}

/** True when two values say the same, in whatever words: a fact has one answer, so all else is a difference. */
export function saysTheSame(a: Standing, b: Standing): boolean {
  return a.value.written === b.value.written || compareValues(a.value.value, b.value.value) === 'equal';
}
