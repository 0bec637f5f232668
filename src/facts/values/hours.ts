import type { FoundValue, HoursValue } from '../types.ts';
import {
  ALL_HOURS,
  ALL_HOURS_ON_WEEKDAYS,
  BETWEEN_DAYS_AND_TIMES,
  CLOSED,
  FROM_TIME,
  SPANS_OF_DAYS,
  UNTIL_TIME,
  ZONES,
} from '../words/calendar.ts';
import { type ClockRange, readTime, readTimeRange } from './clock.ts';
import { compareHours, DAY, showHours } from './hours-order.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import type { ValueGrammar } from './value.ts';
import { ALL_DAYS, readDays } from './week.ts';

/** "Monday through Friday, 8 AM to 8 PM, and Saturday 9 AM to 5 PM ET", "24/7", "weekdays 9-5", "until 4 PM". */
export const hours: ValueGrammar<HoursValue> = { kind: 'hours', find, show: showHours, compare: compareHours };

const allHours = phraseTable<readonly number[]>([
  [ALL_DAYS, ALL_HOURS],
  [[0, 1, 2, 3, 4], ALL_HOURS_ON_WEEKDAYS],
]);
const edges = phraseTable<'until' | 'from'>([
  ['until', UNTIL_TIME],
  ['from', FROM_TIME],
]);
const closed = phraseTable<true>([[true, CLOSED]]);
const zones = phraseTable<string>(ZONES);
const fillers = new Set<string>(BETWEEN_DAYS_AND_TIMES);
const spansOfDays = new Set<string>(SPANS_OF_DAYS);
const MOST_FILLERS = 3;
const joints = new Set([',', ';', 'and', '&', '/', '|', '(', ')']);

/** Some days with the times that hold on them; `days` is undefined where none are named. */
interface Segment {
  days: readonly number[] | undefined;
  times: readonly (readonly [from: number, to: number])[];
  zone: string;
  start: number;
  end: number;
}

function find(line: Line): FoundValue[] {
  const found: FoundValue[] = [];
  for (let i = 0; i < line.tokens.length; ) {
    const first = readSegment(line, i);
    if (first === undefined) {
      i += 1;
      continue;
    }
    const read = readRest(line, first);
    found.push(read);
    while (i < line.tokens.length && (line.tokens[i]?.start ?? 0) < read.end) i += 1;
  }
  return found;
}

/** What joins on to the first segment: more segments, the zone, days that are closed. */
function readRest(line: Line, first: Segment): FoundValue {
  const { tokens } = line;
  const segments = [first];
  let end = first.end;
  let zone = first.zone;
  let shut: readonly number[] = [];
  for (;;) {
    const here = zones.startingAt(tokens, tokens[end]?.text === '(' ? end + 1 : end);
    if (here !== undefined) {
      zone = here.value;
      end = tokens[here.end]?.text === ')' ? here.end + 1 : here.end;
    }
    let next = end;
    while (joints.has(tokens[next]?.text ?? '')) next += 1;
    const off = closed.startingAt(tokens, next);
    const offDays = off && readDays(tokens, off.end);
    const daysFirst = readDays(tokens, next);
    if (offDays !== undefined) {
      shut = [...shut, ...offDays.days];
      end = offDays.end;
    } else if (daysFirst !== undefined && tokens[daysFirst.end]?.text === 'closed') {
      shut = [...shut, ...daysFirst.days];
      end = daysFirst.end + 1;
    } else {
      const segment = next > end && first.days !== undefined ? readSegment(line, next) : undefined;
      if (segment?.days === undefined) break;
      segments.push(segment);
      end = segment.end;
    }
  }
  const start = tokens[first.start]?.start ?? 0;
  const stop = tokens[end - 1]?.end ?? start;
  return { value: toValue(segments, shut, zone), start, end: stop, text: line.text.slice(start, stop) };
}

function readSegment(line: Line, at: number): Segment | undefined {
  const { tokens } = line;
  const always = allHours.startingAt(tokens, at);
  if (always !== undefined) return { days: always.value, times: [[0, DAY]], zone: '', start: at, end: always.end };
  const days = readDays(tokens, at);
  if (days === undefined) return readTimesFirst(line, at);
  let next = days.end;
  let times = readTimes(line, next, true) ?? readEdge(line, next);
  while (times === undefined && fillers.has(tokens[next]?.text ?? '') && next < days.end + MOST_FILLERS) {
    next += 1;
    times = readTimes(line, next, true) ?? readEdge(line, next);
  }
  return times && { days: days.days, times: times.times, zone: '', start: at, end: times.end };
}

/** "9 AM to 5 PM, Monday to Friday"; without days the times must show by themselves that they are times of day. */
function readTimesFirst(line: Line, at: number): Segment | undefined {
  const { tokens } = line;
  const times = readTimes(line, at, false);
  const loose = times ?? readTimes(line, at, true) ?? readEdge(line, at);
  if (loose === undefined) return undefined;
  let next = loose.end;
  const zone = zones.startingAt(tokens, next);
  if (zone !== undefined) next = zone.end;
  while (tokens[next]?.text === ',' || tokens[next]?.text === 'on' || tokens[next]?.text === '(') next += 1;
  const isDuration = times === undefined && spansOfDays.has(tokens[next]?.text ?? '');
  const days = !isDuration ? readDays(tokens, next) : undefined;
  if (days !== undefined)
    return { days: days.days, times: loose.times, zone: zone?.value ?? '', start: at, end: days.end };
  const shown = times ?? readEdge(line, at);
  return shown && { days: undefined, times: shown.times, zone: '', start: at, end: shown.end };
}

type Times = Pick<Segment, 'times' | 'end'>;

/** One range or several: "9-12 and 13-17". `daysKnown` lets bare numbers be times. */
function readTimes(line: Line, at: number, daysKnown: boolean): Times | undefined {
  const times: (readonly [number, number])[] = [];
  let end = at;
  for (let i = at; ; i += 1) {
    const range: ClockRange | undefined = readTimeRange(line, i);
    if (range === undefined || !(range.marked || daysKnown)) break;
    times.push([range.from, range.to]);
    end = range.end;
    i = range.end;
    if (line.tokens[i]?.text === ',' && line.tokens[i + 1]?.text === 'and') i += 1;
    if (!joints.has(line.tokens[i]?.text ?? '')) break;
  }
  return end === at ? undefined : { times, end };
}

/** "until 4 PM" is open from midnight to 16:00, "from 9 AM" from 9:00 to midnight. */
function readEdge(line: Line, at: number): Times | undefined {
  const edge = edges.startingAt(line.tokens, at);
  const time = edge && readTime(line, edge.end);
  if (edge === undefined || time === undefined || !time.marked) return undefined;
  if (edge.value === 'until') return { times: [[0, time.minutes === 0 ? DAY : time.minutes]], end: time.end };
  return { times: [[time.minutes, DAY]], end: time.end };
}

function toValue(segments: readonly Segment[], shut: readonly number[], zone: string): HoursValue {
  const spans = segments.flatMap(({ days, times }) =>
    (days ?? ALL_DAYS)
      .filter((day) => !shut.includes(day))
      .flatMap((day) => times.flatMap(([from, to]) => overMidnight(day, from, to))),
  );
  const value: HoursValue = { kind: 'hours', spans: merge(spans), zone };
  return segments.every((segment) => segment.days === undefined) && shut.length === 0
    ? { ...value, anyDay: true }
    : value;
}

/** What passes the end of Sunday goes on at the start of Monday. */
function overMidnight(day: number, from: number, to: number): [number, number][] {
  const [start, end, week] = [day * DAY + from, day * DAY + to, 7 * DAY];
  return end <= week
    ? [[start, end]]
    : [
        [start, week],
        [0, end - week],
      ];
}

function merge(spans: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
