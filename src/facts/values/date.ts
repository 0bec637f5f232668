import type { Comparison, DateValue, FoundValue } from '../types.ts';
import { RANGE_WORDS } from '../words/bounds.ts';
import { AFTER_DAY, BEFORE_DAY, FROM_DAY, MONTHS, UNTIL_DAY } from '../words/months.ts';
import { dayAfter, dayBefore, daysInMonth, split, toDay } from './calendar.ts';
import { isDayFirst, readDay, type WrittenDay } from './day.ts';
import { readDayOfMonth, readDaysOfMonth } from './day-of-month.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import type { ValueGrammar } from './value.ts';

/** "March 1, 2026", "2026-03-01", "March 2026", "from 1 March to 15 April 2026", "until June 30", "by the end of July". */
export const date: ValueGrammar<DateValue> = { kind: 'date', find, show, compare };

type Edge = 'until' | 'before' | 'from' | 'after';

const edges = phraseTable<Edge>([
  ['until', UNTIL_DAY],
  ['before', BEFORE_DAY],
  ['from', FROM_DAY],
  ['after', AFTER_DAY],
]);
/** "$|12| until 31 May" is an amount that ends then. */
const CURRENCY = /^\p{Sc}$/u;
const DAY_OF_MONTH = /^\d{1,2}$/;
const rangeWords = new Set<string>([...RANGE_WORDS, 'and', 'till']);

function find(line: Line): FoundValue[] {
  const found: FoundValue[] = [];
  const dayFirst = isDayFirst(line);
  for (let i = 0; i < line.tokens.length; ) {
    const first = readDay(line, i, dayFirst) ?? readDayOfNext(line, i, dayFirst);
    if (first === undefined) {
      const monthly = readMonthly(line, i);
      if (monthly !== undefined) found.push(toFound(line, monthly));
      i = monthly?.end ?? i + 1;
      continue;
    }
    const range = readRange(line, i, first, dayFirst);
    const read = range ?? readSingle(line, i, first);
    if (read !== undefined) found.push(toFound(line, read));
    i = read?.end ?? first.end;
  }
  return found;
}

interface ReadDate {
  value: DateValue;
  start: number;
  end: number;
}

/** "from March 1 to April 15, 2026", "March 1-15": the year, and the month, may stand once. */
function readRange(line: Line, at: number, first: WrittenDay, dayFirst: boolean | undefined): ReadDate | undefined {
  const { tokens } = line;
  const between = tokens[at - 1]?.text === 'between';
  const joint = tokens[first.end]?.text ?? '';
  if (!rangeWords.has(joint) || (joint === 'and' && !between) || joint === 'or') return undefined;
  const second = readDay(line, first.end + 1, dayFirst) ?? readSameMonth(line, first.end + 1, first);
  if (second === undefined) return undefined;
  const year = first.year || second.year;
  const from = firstDay({ ...first, year: first.year || second.year });
  const to = lastDay({ ...second, year: second.year || year });
  if (from === undefined || to === undefined || (year !== 0 && from > to)) return undefined;
  const lead =
    between || edges.endingBefore(tokens, at)?.value === 'from'
      ? (edges.endingBefore(tokens, at)?.start ?? at - 1)
      : at;
  return { value: { kind: 'date', from, to, bound: 'between' }, start: lead, end: second.end };
}

/** The "1" of "1-15 March 2026", which has its month from the day behind it. */
function readDayOfNext(line: Line, at: number, dayFirst: boolean | undefined): WrittenDay | undefined {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || !DAY_OF_MONTH.test(token.text)) return undefined;
  if (token.glued && CURRENCY.test(line.tokens[at - 1]?.text ?? '')) return undefined;
  const next = rangeWords.has(line.tokens[at + 1]?.text ?? '') ? readDay(line, at + 2, dayFirst) : undefined;
  const isNamed = next !== undefined && next.date > 0 && /^[a-z]/.test(line.tokens[at + 3]?.text ?? '');
  return isNamed ? { ...next, date: Number(token.text), end: at + 1 } : undefined;
}

/** The "15" of "March 1-15, 2026". */
function readSameMonth(line: Line, at: number, first: WrittenDay): WrittenDay | undefined {
  const token = line.tokens[at];
  if (token?.kind !== 'number' || !DAY_OF_MONTH.test(token.text) || !first.monthFirst) return undefined;
  const comma = line.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const year = /^(?:19|20)\d\d$/.test(line.tokens[comma]?.text ?? '') ? Number(line.tokens[comma]?.text) : first.year;
  return { ...first, date: Number(token.text), year, end: year === first.year ? at + 1 : comma + 1 };
}

/** "By mid-March" leaves open which day it is, so it is no limit to be compared with one. */
function readSingle(line: Line, at: number, day: WrittenDay): ReadDate | undefined {
  const from = firstDay(day);
  const to = lastDay(day);
  if (from === undefined || to === undefined) return undefined;
  const edge = edges.endingBefore(line.tokens, at);
  const start = edge?.start ?? at;
  if (day.lastDate !== undefined && from !== to)
    return { value: { kind: 'date', from, to, bound: 'between' }, start: at, end: day.end };
  const value = (bound: DateValue['bound'], first: string, last: string): DateValue => ({
    kind: 'date',
    from: first,
    to: last,
    bound,
  });
  switch (edge?.value) {
    case 'until':
      return { value: value('at-most', to, to), start, end: day.end };
    case 'before':
      return { value: value('at-most', dayBefore(from), dayBefore(from)), start, end: day.end };
    case 'from':
      return { value: value('at-least', from, from), start, end: day.end };
    case 'after':
      return { value: value('at-least', dayAfter(to), dayAfter(to)), start, end: day.end };
    default:
      return { value: value(from === to ? 'exactly' : 'between', from, to), start, end: day.end };
  }
}

/** "By the 5th of each month", "on the 25th", "between the 2nd and the 9th": days without a month, which is written as 00. */
function readMonthly(line: Line, at: number): ReadDate | undefined {
  const days = readDaysOfMonth(line, at);
  if (days !== undefined) {
    const value: DateValue = { kind: 'date', from: monthly(days.first), to: monthly(days.last), bound: 'between' };
    return { value, start: at, end: days.end };
  }
  const day = readDayOfMonth(line, at);
  if (day === undefined) return undefined;
  const edge = edges.endingBefore(line.tokens, at);
  const shift = edge?.value === 'before' ? -1 : edge?.value === 'after' ? 1 : 0;
  const date = day.date + shift;
  if (date < 1 || date > LAST_DATE) return undefined;
  const written = monthly(date);
  return {
    value: { kind: 'date', from: written, to: written, bound: boundOfEdge(edge?.value) },
    start: edge?.start ?? at,
    end: day.end,
  };
}

const LAST_DATE = 31;

function monthly(date: number): string {
  return `0000-00-${String(date).padStart(2, '0')}`;
}

function boundOfEdge(edge: Edge | undefined): DateValue['bound'] {
  if (edge === undefined) return 'exactly';
  return edge === 'until' || edge === 'before' ? 'at-most' : 'at-least';
}

function firstDay(day: WrittenDay): string | undefined {
  return toDay(day.year, day.month, day.date || 1);
}

function lastDay(day: WrittenDay): string | undefined {
  const month = day.lastMonth ?? day.month;
  return toDay(day.year, month, day.lastDate || day.date || daysInMonth(day.year, month));
}

function toFound(line: Line, read: ReadDate): FoundValue {
  const start = line.tokens[read.start]?.start ?? 0;
  const end = line.tokens[read.end - 1]?.end ?? start;
  return { value: read.value, start, end, text: line.text.slice(start, end) };
}

function show({ from, to, bound }: DateValue): string {
  if (bound === 'at-most') return `until ${showDay(to)}`;
  if (bound === 'at-least') return `from ${showDay(from)}`;
  if (from === to) return showDay(from);
  const [year, month, dayOfMonth] = split(from);
  if (month === 0) return `the ${ordinalOf(dayOfMonth)} to ${showDay(to)}`;
  if (year > 0 && from.endsWith('-01') && to === toDay(year, month, daysInMonth(year, month)))
    return `${monthName(month)} ${year}`;
  return `${showDay(from)} to ${showDay(to)}`;
}

function showDay(day: string): string {
  const [year, month, dayOfMonth] = split(day);
  if (month === 0) return `the ${ordinalOf(dayOfMonth)} of the month`;
  return [dayOfMonth, monthName(month), year || ''].join(' ').trim();
}

function ordinalOf(day: number): string {
  const isTeen = day > 10 && day < 20;
  return `${day}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][day % 10]) ?? 'th'}`;
}

function monthName(month: number): string {
  const name = MONTHS[month - 1]?.[0] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Days without a year compare by month and day alone, and days of every month by the day. */
function compare(first: DateValue, second: DateValue): Comparison {
  if (isMonthly(first) !== isMonthly(second)) return 'incomparable';
  const yearless = first.from.startsWith('0000') || second.from.startsWith('0000');
  const cut = (day: string) => (yearless ? day.slice(5).replace(leapDay, '02-28') : day);
  const ends = (value: DateValue) => ({ ...value, from: cut(value.from), to: cut(value.to) });
  const [a, b] = [ends(first), ends(second)];
  if (a.bound === b.bound) {
    if (a.from === b.from && a.to === b.to) return 'equal';
    return a.bound === 'between' && (isWithin(a, b) || isWithin(b, a)) ? 'compatible' : 'clash';
  }
  if (yearless) return 'compatible';
  return holdsTogether(a, b) && holdsTogether(b, a) ? 'compatible' : 'clash';
}

/** "Before March 1" is until the last day of February, whichever that is. */
const leapDay = '02-29';

function isMonthly({ from }: DateValue): boolean {
  return from.startsWith('0000-00');
}

/** One period inside another may be a part of it; periods with one end in common are two versions of one period. */
function isWithin(a: DateValue, b: DateValue): boolean {
  return a.from > b.from && a.to < b.to;
}

function holdsTogether(a: DateValue, b: DateValue): boolean {
  if (a.bound === 'at-most' && b.from > a.to) return false;
  if (a.bound === 'at-least' && b.to < a.from) return false;
  return a.bound !== 'between' || b.bound !== 'exactly' || (b.from >= a.from && b.to <= a.to);
}
