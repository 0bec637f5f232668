import { kindOf } from '../kinds/kind-of.ts';
import type { Claim } from '../types.ts';
import { sizeOf, type ValueSeries, valueSeriesOf } from './value-series.ts';

/** Things that both series must have, and how many and what share of them they must say the same of. */
const fewestShared = 3;
const fewestEqual = 2;
const mostlyEqual = 0.6;

/** From this many things on they need not be called alike: "1, 5, 15" of one thing and "1, 5, 12" of another agree by chance. */
const fewestOfOtherName = 3;
/** Words that two names have in common, and what share of the shorter one, from which they are one: "small hall without stage lights", "small hall lacking stage lights". */
const fewestInCommon = 3;
const mostInCommon = 0.75;
/** A thing by which so many series could be found is in all of them by chance. */
const mostPartners = 60;

/**
 * Pairs of values that differ for one thing in two series which say the same of most others: "Version history: 30 days on Starter, 180 on Team, two
 * years on Scale" and a row "Older versions kept" with "30 days | 90 days | 2 years" under the same three heads, a table that has them in its rows, or a
 * page with a section for each. Which series belong together is told by what their things are called and by what is said of them; what the series are
 * called may be told in other words. Two things at least must agree in two different values. One of the two must name its things by nothing but
 * what they are called. Pairs come in the order in which their series begin.
 */
export function alignedSeries(claims: readonly Claim[]): [Claim, Claim][] {
  const all = valueSeriesOf(claims);
  const byThing = new Map<string, ValueSeries[]>();
  for (const series of all)
    for (const key of keysOf(series)) {
      const some = byThing.get(key);
      if (some) some.push(series);
      else byThing.set(key, [series]);
    }
  return all.flatMap((series) => {
    const met = new Map<ValueSeries, number>();
    for (const key of keysOf(series)) {
      const some = byThing.get(key)!;
      if (some.length > mostPartners) continue;
      for (const other of some)
        if (other.page > series.page && mayAlign(series, other)) met.set(other, (met.get(other) ?? 0) + 1);
    }
    return [...met].flatMap(([other, times]) => (times < fewestEqual ? [] : differing(series, other)));
  });
}

/** A word of the name of each thing with each of its values: "gold 30 days". */
function keysOf({ things, kind }: ValueSeries): Set<string> {
  return new Set(
    [...things].flatMap(([name, values]) => {
      const words = name.startsWith('=') ? [name] : name.split(' ');
      return values.flatMap(({ value }) => words.map((word) => `${kind} ${word} ${sizeOf(value)}`));
    }),
  );
}

function mayAlign(series: ValueSeries, other: ValueSeries): boolean {
  return isTabular(series) || isTabular(other);
}

function isTabular({ form }: ValueSeries): boolean {
  return form === 'column' || form === 'row' || form === 'labels';
}

/** A thing that both series have, with the values that only the one tells of it. */
interface Shared {
  a: readonly Claim[];
  b: readonly Claim[];
  /** The sizes that both tell, as one text; '' for none. */
  equal: string;
  /** How the values of which both tell are bounded: where "up to 5" and "5" are one for the others, "up to 8" and "6" differ. */
  bounds: string;
}

/** The things for which two series differ, where they agree on most. */
function differing(series: ValueSeries, other: ValueSeries): [Claim, Claim][] {
  const shared = namedAlike(series, other).map(([one, two]) => sharedOf(one, two));
  const equal = shared.filter((each) => each.equal !== '');
  if (shared.length < fewestShared || equal.length < mostlyEqual * shared.length) return [];
  if (new Set(equal.map((each) => each.equal)).size < fewestEqual) return [];
  if (equal.length < fewestOfOtherName && mayAgreeByChance(series, other)) return [];
  const bounds = new Set(equal.map((each) => each.bounds));
  return shared.flatMap(({ a: [a, ...moreA], b: [b, ...moreB], equal: same }): [Claim, Claim][] =>
    same === '' &&
    a &&
    b &&
    moreA.length + moreB.length === 0 &&
    (kindOf(a.kind).compare(a, b) === 'clash' || bounds.has(boundsOf(a, b)))
      ? [[a, b]]
      : [],
  );
}

/** Two heads that have no word in common name two things; so may two counts, and two clauses, of which few are enough to agree. */
function mayAgreeByChance(series: ValueSeries, other: ValueSeries): boolean {
  const forms = [series.form, other.form];
  const areNamed = forms.every((form) => form === 'column' || form === 'row');
  const isLoose = areNamed || series.kind === 'count' || forms.includes('clauses');
  return isLoose && ![...series.called].some((stem) => other.called.has(stem));
}

function sharedOf(one: readonly Claim[], two: readonly Claim[]): Shared {
  const [left, right] = [one, two].map((claims) => new Set(claims.map(({ value }) => sizeOf(value))));
  const [same] = one.flatMap((a) => two.filter((b) => sizeOf(a.value) === sizeOf(b.value)).map((b) => boundsOf(a, b)));
  return {
    bounds: same ?? '',
    a: one.filter(({ value }) => !right!.has(sizeOf(value))),
    b: two.filter(({ value }) => !left!.has(sizeOf(value))),
    equal: [...left!]
      .filter((size) => right!.has(size))
      .sort()
      .join(),
  };
}

/**
 * The things of two series that are called alike: by the same words, or the one by some of the words of the other ("Express", "Express parcel") where that
 * goes for no third one.
 */
function namedAlike(series: ValueSeries, other: ValueSeries): [readonly Claim[], readonly Claim[]][] {
  const same = [...series.things].filter(([name]) => other.things.has(name));
  const [left, right] = [series, other].map(({ things }) =>
    [...things]
      .filter(([name]) => !same.some(([each]) => each === name))
      .map(([name, claims]) => ({ words: name.split(' '), claims })),
  );
  const near = left!.flatMap(({ words, claims }): [readonly Claim[], readonly Claim[]][] => {
    const [match, ...others] = right!.filter((each) => areCalledAlike(words, each.words));
    if (!match || others.length > 0) return [];
    return left!.filter((each) => areCalledAlike(each.words, match.words)).length === 1 ? [[claims, match.claims]] : [];
  });
  return [
    ...same.map(([name, claims]): [readonly Claim[], readonly Claim[]] => [claims, other.things.get(name)!]),
    ...near,
  ];
}

function areCalledAlike(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const common = short.filter((word) => long.includes(word)).length;
  return common === short.length || (common >= fewestInCommon && common >= mostInCommon * short.length);
}

function boundsOf(a: Claim, b: Claim): string {
  return [a, b].map(({ value }) => ('high' in value ? value.bound : '')).join();
}
