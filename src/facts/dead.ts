import type { Day } from '../document/types.ts';
import { gridOf } from './grid.ts';
import { beats, type Standing, saysTheSame, standingsOf } from './precedence.ts';
import { regionsMeet, without } from './region.ts';
import type { Fact, FactValue, Taxonomy } from './types.ts';

/** A value that changes nothing, and the values that are the reason. */
export interface IdleValue {
  value: FactValue;
  because: readonly FactValue[];
}

/**
 * Values that can never be the answer: whoever they hold for, on every day from `asOf` on, another value wins. "30 days
 * in the EU" is dead beside a value for Germany and one for France, when these are all of the EU.
 *
 * @returns sorted by place, each with the values that win over it
 */
export function deadValues(fact: Fact, taxonomy: Taxonomy, asOf: Day): IdleValue[] {
  const grid = gridOf(taxonomy);
  const standings = standingsOf(fact, grid, asOf);
  return standings.flatMap((one) => {
    const winners = standings.filter((other) => beats(other, one) && regionsMeet(grid, other.region, one.region));
    const regions = winners.map(({ region }) => region);
    if (winners.length === 0 || without(grid, one.region, regions).length > 0) return [];
    return [{ value: one.value, because: winners.map(({ value }) => value) }];
  });
}

/**
 * Values that repeat a wider one: "30 days in the US" beside "30 days" for everyone. Removing them changes no answer; a
 * repetition that wins over a third value ("20 days in America") is not one of them.
 *
 * @returns sorted by place, each with the value that it repeats
 */
export function redundantValues(fact: Fact, taxonomy: Taxonomy, asOf: Day): IdleValue[] {
  const grid = gridOf(taxonomy);
  const standings = standingsOf(fact, grid, asOf);
  const redundant: IdleValue[] = [];
  for (const [index, one] of standings.entries()) {
    const others = standings.filter((other) => other !== one && regionsMeet(grid, other.region, one.region));
    const repeated = others.find((wider) => {
      if (!saysTheSame(wider, one) || without(grid, one.region, [wider.region]).length > 0) return false;
      const isSameRegion = without(grid, wider.region, [one.region]).length === 0;
      if (isSameRegion && standings.indexOf(wider) > index) return false;
      return others.every((third) => third === wider || keepsItsPlace(third, one, wider));
    });
    if (repeated) redundant.push({ value: one.value, because: [repeated.value] });
  }
  return redundant;
}

/** True when `third` gives way to `wider` where it gave way to `one`, so that nothing changes without `one`. */
function keepsItsPlace(third: Standing, one: Standing, wider: Standing): boolean {
  return saysTheSame(third, one) || beats(third, one) || beats(wider, third);
}
