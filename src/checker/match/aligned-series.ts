import { stemmer } from 'stemmer';
import { kindOf } from '../kinds/kind-of.ts';
import { wordsOf } from '../text/terms.ts';
import type { Claim } from '../types.ts';

/** Things that both series must have, and the share of those for which they must say the same. */
const fewestShared = 3;
const mostlyEqual = 0.6;
/** A series of more things is a table of rates or an index, in which two of them agree by chance. */
const mostThings = 15;

/** From this many things on they need not be called alike: "1, 5, 15" of one thing and "1, 5, 12" of another agree by chance. */
const fewestOfOtherName = 3;

/** Values of one kind for several things: one column or one row of a table, or a list of labels. */
interface Series {
  /** Stems of what the series is called: the head of the column or row, or the heading above the list. */
  called: ReadonlySet<string>;
  /** By what each thing is called. */
  things: ReadonlyMap<string, Claim>;
}

/**
 * Pairs of values that differ for one thing in two series which say the same of most others: "Version history: 30 days on Starter, 180 on Team, two
 * years on Scale" and a row "Older versions kept" with "30 days | 90 days | 2 years" under the same three heads, or a table that has them in its rows.
 * Which series belong together is told by what their things are called and by what is said of them; what the series are called may be told in other words.
 * Two things at least must agree in two different values. Pairs come in the order in which their series begin.
 */
export function alignedSeries(claims: readonly Claim[]): [Claim, Claim][] {
  const all = seriesOf(claims);
  const byAgreement = new Map<string, Series[]>();
  for (const series of all)
    for (const key of agreementsOf(series)) byAgreement.set(key, [...(byAgreement.get(key) ?? []), series]);
  return all.flatMap((series) => {
    const partners = new Set(agreementsOf(series).flatMap((key) => byAgreement.get(key)!));
    return [...partners].flatMap((other) => differing(series, other));
  });
}

function seriesOf(claims: readonly Claim[]): Series[] {
  const found = new Map<string, { called: Set<string>; things: Map<string, Claim> }>();
  const add = (key: string, called: string, thing: string, claim: Claim): void => {
    const name = stemsOf(thing).join(' ');
    if (name === '') return;
    const series = found.get(key) ?? { called: new Set(stemsOf(called)), things: new Map<string, Claim>() };
    found.set(key, series);
    if (!series.things.has(name)) series.things.set(name, claim);
  };
  for (const claim of claims) {
    const { sentence, document, value, kind } = claim;
    if (!('high' in value) || sentence.group === '') continue;
    const key = `${document.path}\n${sentence.group}\n${kind}`;
    const above = `${document.title} ${document.sections[sentence.section]!.heading}`;
    if (sentence.role !== 'cell') add(`${key}\nlabels`, above, labelOf(claim), claim);
    else if (sentence.columnIndex > 0) {
      add(`${key}\ncolumn ${sentence.columnIndex}`, sentence.column, sentence.row, claim);
      add(`${key}\nrow ${sentence.item}`, sentence.row, sentence.column, claim);
    }
  }
  return [...found.values()].filter(({ things: { size } }) => size >= fewestShared && size <= mostThings);
}

/** "Sports" of "Sports: at most 6 tickets". */
function labelOf({ sentence: { text }, start }: Claim): string {
  return /^([^:.]{1,40}):\s/.exec(text.slice(0, start))?.[1] ?? '';
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(({ word }) => stemmer(word));
}

/** Two things of a series with two different values, once for each two of them. */
function agreementsOf({ things }: Series): string[] {
  const cells = [...things].map(([name, claim]) => [`${name}: ${sizeOf(claim)}`, sizeOf(claim)] as const).sort();
  return cells.flatMap(([one, size], at) =>
    cells.slice(at + 1).flatMap(([other, otherSize]) => (size === otherSize ? [] : [`${one}\n${other}`])),
  );
}

const minutesOf: ReadonlyMap<string, number> = new Map([
  ['minute', 1],
  ['hour', 60],
  ['day', 24 * 60],
  ['week', 7 * 24 * 60],
]);
const monthsOf: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);

/** A quantity in one unit, however it is bounded: "7 days" and "one week" are one. */
function sizeOf({ value, kind }: Claim): string {
  if (!('high' in value)) return '';
  const { unit, high } = value;
  const [minutes, months] = [minutesOf.get(unit), monthsOf.get(unit)];
  if (minutes !== undefined) return `${high * minutes} minutes`;
  if (months !== undefined) return `${high * months} months`;
  return kind === 'count' ? `${high}` : `${high} ${unit}`;
}

/** The things for which two series differ, where they agree on most; none for two series of one page. */
function differing(series: Series, other: Series): [Claim, Claim][] {
  const shared = [...series.things].flatMap(([name, a]) => {
    const b = other.things.get(name);
    return b && a.page < b.page ? [{ a, b, isEqual: sizeOf(a) === sizeOf(b) }] : [];
  });
  const equal = shared.filter(({ isEqual }) => isEqual).length;
  if (shared.length < fewestShared || equal < mostlyEqual * shared.length) return [];
  if (equal < fewestOfOtherName && ![...series.called].some((stem) => other.called.has(stem))) return [];
  return shared
    .filter(({ a, b, isEqual }) => !isEqual && kindOf(a.kind).compare(a, b) === 'clash')
    .map(({ a, b }) => [a, b]);
}
