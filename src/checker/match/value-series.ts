import { stemmer } from 'stemmer';
import { findValues } from '../../facts/values/read.ts';
import { wordsOf } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { commonestWords } from '../words/stop-words.ts';

/** A series of more things is a table of rates or an index, in which two of them agree by chance. */
const mostThings = 15;
const fewestThings = 2;
const noName: ReadonlySet<string> = new Set(commonestWords);
/** A section that tells more values than these is no entry of a series. */
const mostValues = 6;

/**
 * What sets the things of a series side by side. A table or labels name each by nothing but what it is called; a heading may name a topic,
 * and a clause says more than the name.
 */
export type SeriesForm = 'column' | 'row' | 'labels' | 'sections' | 'clauses';

/** Values of one kind for several things: one column or one row of a table, a list of labels, the sections of a page, or the clauses of a list or paragraph. */
export interface ValueSeries {
  form: SeriesForm;
  page: number;
  kind: Claim['kind'];
  /** Stems of what the series is called: the head of the column or row, or what stands above. */
  called: ReadonlySet<string>;
  /** By what each thing is called: its stems, one space between two of them. */
  things: ReadonlyMap<string, readonly Claim[]>;
}

/** A stretch of a sentence ends here. */
const clauseEnd = /[,;:()–—]|\s(?:and|but|or|while|whereas)\s/g;
const labelled = /^([^:.]{1,40}):\s/;

/** All series of a folder, in the order in which they begin. */
export function valueSeriesOf(claims: readonly Claim[]): ValueSeries[] {
  const found = new Map<string, ValueSeries & { things: Map<string, Claim[]> }>();
  const nameOf = namer();
  const add = (claim: Claim, form: SeriesForm, id: string, called: string, thing: string): void => {
    const name = nameOf(thing);
    if (name === '') return;
    const key = `${claim.page} ${claim.kind} ${form} ${id}`;
    const { page, kind } = claim;
    const series = found.get(key) ?? { form, page, kind, called: new Set(stemsOf(called)), things: new Map() };
    found.set(key, series);
    const values = series.things.get(name);
    if (values) values.push(claim);
    else series.things.set(name, [claim]);
  };
  for (const claim of claims) {
    const { sentence, document, value } = claim;
    if (!('high' in value)) continue;
    const { heading, trail } = document.sections[sentence.section]!;
    const above = `${document.title} ${heading}`;
    if (sentence.role !== 'cell') {
      const label = labelOf(claim);
      if (sentence.group !== '' && label !== '') add(claim, 'labels', sentence.group, above, label);
      add(claim, 'clauses', sentence.group || `section ${sentence.section}`, above, clauseAround(claim));
    } else if (sentence.columnIndex > 0) {
      add(claim, 'column', `${sentence.group} ${sentence.columnIndex}`, sentence.column, sentence.row);
      add(claim, 'row', `${sentence.group} ${sentence.item}`, sentence.row, sentence.column);
    }
    for (const [depth, name] of trail.entries()) {
      const over = trail.slice(0, depth).join(' ');
      add(claim, 'sections', `${depth} ${over}`, `${document.title} ${over}`, name);
    }
  }
  return [...found.values()].filter(
    ({ things }) =>
      things.size >= fewestThings &&
      things.size <= mostThings &&
      [...things.values()].every(({ length }) => length <= mostValues),
  );
}

/** "Sports" of "Sports: at most 6 tickets". */
function labelOf({ sentence: { text, label }, start }: Claim): string {
  return label || (labelled.exec(text.slice(0, start))?.[1] ?? '');
}

/** "Birch keeps it for" of "Birch keeps it for 30 days, Oak for 2 years". */
function clauseAround({ sentence: { text }, start, end }: Claim): string {
  let [from, to] = [0, text.length];
  for (const { 0: mark, index } of text.matchAll(clauseEnd)) {
    if (index + mark.length <= start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return `${text.slice(from, start)} ${text.slice(end, to)}`;
}

/** Names a thing, each text once: by its stems in the order of the alphabet, or by its size where it is a quantity, so that "6 months" and "half a year" are one. */
function namer(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) => {
    let name = names.get(text);
    if (name === undefined) {
      name = quantityIn(text) || stemsOf(text).sort().join(' ');
      names.set(text, name);
    }
    return name;
  };
}

/** How many letters of the name of a thing may stand beside a quantity that is all there is to it: "a full year". */
const mostBeside = 3;

function quantityIn(text: string): string {
  const [value, ...others] = findValues(text);
  if (!value || others.length > 0 || value.end - value.start < text.trim().length - mostBeside) return '';
  const size = sizeOf(value.value);
  return size && `= ${size}`;
}

function stemsOf(text: string): string[] {
  const words = wordsOf(text).map(({ word }) => word);
  const telling = words.filter((word) => !noName.has(word));
  return [...new Set((telling.length > 0 ? telling : words).map((word) => stemmer(word)))];
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

/** A quantity in one unit, however it is bounded: "7 days" and "one week" are one. '' for what is none. */
export function sizeOf(value: Claim['value']): string {
  if (!('high' in value)) return '';
  const { unit, high, kind } = value;
  const [minutes, months] = [minutesOf.get(unit), monthsOf.get(unit)];
  if (minutes !== undefined) return `${high * minutes} minutes`;
  if (months !== undefined) return `${high * months} months`;
  return kind === 'count' || high === 0 ? `${high}` : `${high} ${unit}`;
}
