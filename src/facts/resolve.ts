import type { Day } from '../document/types.ts';
import { type Grid, gridOf, isWithin, type Mask, maskOf, scopeOf, wordsOf } from './grid.ts';
import { beats, type Standing, saysTheSame, standingsOf } from './precedence.ts';
import { forever, joinRegions, meetRegions, type Region, regionsMeet, without } from './region.ts';
import { boxOf } from './scope.ts';
import type { Customer, Fact, FactValue, Resolution, Scope, Taxonomy } from './types.ts';

/** A value and the customers, among those asked for, for whom no other value wins over it. */
interface Winner {
  standing: Standing;
  where: readonly Region[];
  /** False when another value wins over it for some of those asked for. */
  isWhole: boolean;
}

/**
 * The answer of a fact for a customer on a day.
 *
 * Where several values hold, one that `overrides` wins, then the one that is more specific in every dimension; values
 * that differ and of which neither wins are a conflict. What is not known of the customer is left open: as long as the
 * answer is the same for everyone it may be, that is the answer; else it `depends`, with all that it may be.
 *
 * @param customer what is known: dimension to a name of the taxonomy, a leaf ("de") or one that stands for several ("eu").
 *   An unknown name is no customer at all, so nothing holds; check with `boxOf` what a user typed.
 */
export function resolve(fact: Fact, customer: Customer, day: Day, taxonomy: Taxonomy): Resolution {
  const grid = gridOf(taxonomy);
  const names = Object.fromEntries(Object.entries(customer).map(([dimension, name]) => [dimension, [name]]));
  const asked: Region = { mask: maskOf(grid, boxOf(names, taxonomy).scope), from: day, until: forever };
  const holding = standingsOf(fact, grid, day).filter(
    ({ region }) => region.from === day && regionsMeet(grid, region, asked),
  );
  if (holding.length === 0) return { state: 'nothing' };

  const covers = (regions: readonly Region[]): boolean => without(grid, asked, regions).length === 0;
  const winners = winnersAmong(grid, asked, holding);
  const { disputed, where } = disputesAmong(grid, winners);
  if (covers(where)) return { state: 'conflict', values: disputed };

  const covered = covers(winners.flatMap((winner) => winner.where));
  const standings = winners.map(({ standing }) => standing);
  if (covered && standings.every((one) => standings.every((other) => saysTheSame(one, other)))) {
    const widest = standings.find(({ region }) => isWithin(asked.mask, region.mask)) ?? standings[0]!;
    return { state: 'value', value: widest.value };
  }
  return {
    state: 'depends',
    on: openDimensions(grid, asked.mask, standings),
    values: standings.map(({ value }) => value),
    covered,
    disputed,
    leftTo: new Map(
      winners.filter(({ isWhole }) => !isWhole).map(({ standing, where }) => [standing.value, boxesOf(grid, where)]),
    ),
  };
}

function boxesOf(grid: Grid, regions: readonly Region[]): Scope[] {
  return joinRegions(grid, regions).map(({ mask }) => scopeOf(grid, mask));
}

/** Every region here begins on the day that was asked for and has no end: only customers are told apart. */
function winnersAmong(grid: Grid, asked: Region, holding: readonly Standing[]): Winner[] {
  const onTheDay = (standing: Standing): Region => ({ ...asked, mask: standing.region.mask });
  return holding.flatMap((standing) => {
    const whole = meetRegions(grid, asked, onTheDay(standing))!;
    const better = holding.filter((other) => beats(other, standing)).map(onTheDay);
    const where = without(grid, whole, better);
    const isWhole = !better.some((region) => regionsMeet(grid, region, whole));
    return where.length === 0 ? [] : [{ standing, where, isWhole }];
  });
}

/** The values that differ from another winner for the same customers, and for which customers that is. */
function disputesAmong(grid: Grid, winners: readonly Winner[]): { disputed: FactValue[]; where: Region[] } {
  const disputed = new Set<Winner>();
  const where: Region[] = [];
  for (const [index, one] of winners.entries()) {
    for (const other of winners.slice(index + 1)) {
      if (saysTheSame(one.standing, other.standing)) continue;
      const common = one.where.flatMap((a) => other.where.flatMap((b) => meetRegions(grid, a, b) ?? []));
      if (common.length === 0) continue;
      disputed.add(one).add(other);
      where.push(...common);
    }
  }
  const values = winners.filter((winner) => disputed.has(winner)).map(({ standing }) => standing.value);
  return { disputed: values, where };
}

/** The dimensions in which some value holds for a part of the customers only: knowing them narrows the answer. */
function openDimensions(grid: Grid, asked: Mask, standings: readonly Standing[]): string[] {
  return grid.taxonomy.dimensions.flatMap(({ id }, index) => {
    const leaves = wordsOf(grid, asked, index);
    const splits = ({ region }: Standing): boolean => !isWithin(leaves, wordsOf(grid, region.mask, index));
    return standings.some(splits) ? [id] : [];
  });
}
