import type { FoundValue, HoursValue } from '../types.ts';
import { CLOSED, CLOSED_BEHIND } from '../words/weekdays.ts';
import { DAY, readTime } from './clock.ts';
import { compareHours, showHours } from './hours-order.ts';
import { type HoursSegment, otherEnds, readSegment } from './hours-segment.ts';
import type { Line } from './line.ts';
import { foundAt } from './measure.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';
import type { ValueGrammar } from './value.ts';
import { ALL_DAYS, readDays, type WrittenDays } from './week.ts';
import { readZone } from './zone.ts';

/** "Monday through Friday, 8 AM to 8 PM, and Saturday 9 AM to 5 PM ET", "24/7", "weekdays 9-5", "until 4 PM". */
export const hours: ValueGrammar<HoursValue> = { kind: 'hours', find, show: showHours, compare: compareHours };

const closed = phraseTable<true>([[true, CLOSED]]);
const closedBehind = new Set<string>(CLOSED_BEHIND);
/** Between two segments: "Mon-Fri 9-5, Sat 10-2". */
const joints = new Set([',', ';', 'and', '&', '/', '|', '(', ')']);

function find(line: Line): FoundValue[] {
  const found: FoundValue[] = [];
  for (let i = 0; i < line.tokens.length; ) {
    const first = readSegment(line, i);
    const read = first && readRest(line, first);
    if (read !== undefined) found.push(foundAt(line, read.value, i, read.end));
    i = read?.end ?? i + 1;
  }
  return found;
}

/** What joins on to the first segment: more segments, the zone, days that are closed. */
function readRest(line: Line, first: HoursSegment): { value: HoursValue; end: number } {
  let segments = [first];
  let { zone, end } = first;
  let shut: readonly number[] = [];
  for (;;) {
    const named = readZone(line.tokens, end);
    zone = named?.zone ?? zone;
    end = named?.end ?? end;
    const next = skipJoints(line.tokens, end);
    const late = next > end ? readOtherEnd(line, next, first) : undefined;
    const off = late ? undefined : readClosedDays(line.tokens, next);
    const isMore = off === undefined && next > end && first.days !== undefined;
    const more = late ?? (isMore ? readSegment(line, behindOn(line.tokens, next)) : undefined);
    if (off !== undefined) shut = [...shut, ...off.days];
    else if (late !== undefined) segments = [...segments.flatMap((each) => withoutDays(each, late.days)), late];
    else if (more?.days !== undefined) segments.push(more);
    else return { value: toValue(segments, shut, zone), end };
    end = off?.end ?? more?.end ?? end;
  }
}

/** "9.30am to 4.30pm, |Thursday to 7pm|": some days end at another time, and begin as the others do. */
function readOtherEnd(line: Line, at: number, { times: [first] }: HoursSegment): SegmentOfDays | undefined {
  const days = readDays(line.tokens, line.tokens[at]?.text === 'on' ? at + 1 : at);
  if (days === undefined || !otherEnds.has(line.tokens[days.end]?.text ?? '')) return undefined;
  const time = readTime(line, days.end + 1);
  if (!time?.marked || first === undefined || first[0] === 0 || time.minutes <= first[0]) return undefined;
  return { days: days.days, times: [[first[0], time.minutes]], zone: '', start: at, end: time.end };
}

type SegmentOfDays = HoursSegment & { days: readonly number[] };

/** What is left of a segment; where it names no day, the others are not known. */
function withoutDays(segment: HoursSegment, days: readonly number[]): HoursSegment[] {
  const others = segment.days?.filter((day) => !days.includes(day)) ?? [];
  return others.length > 0 ? [{ ...segment, days: others }] : [];
}

/** "Monday to Friday 9 to 5 and |on| Saturday 9 to 1". */
function behindOn(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === 'on' && readDays(tokens, at + 1) !== undefined ? at + 1 : at;
}

function skipJoints(tokens: readonly Token[], at: number): number {
  let end = at;
  while (joints.has(tokens[end]?.text ?? '')) end += 1;
  return end;
}

/** "closed on Sundays", "Sun closed". */
function readClosedDays(tokens: readonly Token[], at: number): WrittenDays | undefined {
  const before = closed.startingAt(tokens, at);
  const days = readDays(tokens, before?.end ?? at);
  if (days === undefined || before !== undefined) return days;
  return closedBehind.has(tokens[days.end]?.text ?? '') ? { ...days, end: days.end + 1 } : undefined;
}

function toValue(segments: readonly HoursSegment[], shut: readonly number[], zone: string): HoursValue {
  const spans = segments.flatMap(({ days, times }) =>
    (days ?? ALL_DAYS)
      .filter((day) => !shut.includes(day))
      .flatMap((day) => times.flatMap(([from, to]) => overMidnight(day, from, to))),
  );
  const value: HoursValue = { kind: 'hours', spans: merge(spans), zone };
  const namesNoDay = segments.every(({ days }) => days === undefined) && shut.length === 0;
  return namesNoDay ? { ...value, anyDay: true } : value;
}

/** What passes the end of Sunday goes on at the start of Monday. */
function overMidnight(day: number, from: number, to: number): [number, number][] {
  const [start, end, week] = [day * DAY + from, day * DAY + to, 7 * DAY];
  if (end <= week) return [[start, end]];
  return [
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
