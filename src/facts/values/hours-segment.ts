import {
  ALL_HOURS,
  ALL_HOURS_ON_WEEKDAYS,
  BEFORE_DONE,
  BEFORE_MOMENT,
  BETWEEN_DAY_AND_END,
  BETWEEN_DAYS_AND_TIMES,
  BETWEEN_TIMES_AND_DAYS,
  CLOSES_AT,
  CUT_OFFS,
  DONE_AT,
  EARLIEST,
  FROM_TIME,
  LATEST,
  OF_DOORS,
  OF_MORNING,
  OPENS_AT,
  UNTIL_TIME,
} from '../words/clock.ts';
import { SPANS_OF_DAYS } from '../words/weekdays.ts';
import { type ClockTime, DAY, EARLIEST_OPENING, HALF_DAY, readTime, readTimeRange, settle } from './clock.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';
import { ALL_DAYS, readDays, type WrittenDays } from './week.ts';
import { readZone } from './zone.ts';

/** Some days with the times that hold on them: "Monday through Friday, 8 AM to 8 PM". */
export interface HoursSegment {
  /** Undefined where no day is named. */
  days: readonly number[] | undefined;
  times: readonly (readonly [from: number, to: number])[];
  zone: string;
  start: number;
  end: number;
}

type Times = Pick<HoursSegment, 'times' | 'end'>;

const allHours = phraseTable<readonly number[]>([
  [ALL_DAYS, ALL_HOURS],
  [[0, 1, 2, 3, 4], ALL_HOURS_ON_WEEKDAYS],
]);
const edges = phraseTable<'until' | 'from'>([
  ['until', UNTIL_TIME],
  ['from', FROM_TIME],
]);
const opensAt = phraseTable<true>([[true, OPENS_AT]]);
const closesAt = phraseTable<true>([[true, CLOSES_AT]]);
const ofDoors = phraseTable<true>([[true, OF_DOORS]]);
const outermost = phraseTable<'until' | 'from'>([
  ['until', LATEST],
  ['from', EARLIEST],
]);
const ofMorning = new Set<string>(OF_MORNING);
/** What opens at a bare hour before this opens in the afternoon. */
const EARLIEST_DOOR = 6 * 60;
const cutOffs = phraseTable<true>([[true, CUT_OFFS]]);
const beforeTimes = new Set<string>(BETWEEN_DAYS_AND_TIMES);
const beforeDays = new Set<string>(BETWEEN_TIMES_AND_DAYS);
const beforeMoment = new Set<string>(BEFORE_MOMENT);
const doneAt = new Set<string>(DONE_AT);
const beforeDone = new Set<string>(BEFORE_DONE);
const spansOfDays = new Set<string>(SPANS_OF_DAYS);
export const otherEnds = new Set<string>(BETWEEN_DAY_AND_END);
const MOST_FILLERS = 3;
const MOST_BEHIND_CUT_OFF = 9;
/** Between two ranges of one day: "9-12 and 13-17". */
const joints = new Set([',', 'and', '&', '/']);

/** The segment that starts at token `at`. */
export function readSegment(line: Line, at: number): HoursSegment | undefined {
  const always = allHours.startingAt(line.tokens, at);
  if (always !== undefined) return { days: always.value, times: [[0, DAY]], zone: '', start: at, end: always.end };
  return readDaysFirst(line, at) ?? readTimesFirst(line, at);
}

/** "Monday to Friday from 9 to 5": behind days a bare number is a time of day. */
function readDaysFirst(line: Line, at: number): HoursSegment | undefined {
  const days = readDays(line.tokens, at);
  if (days === undefined) return undefined;
  let next = days.end;
  let times = readTimes(line, next, true, true) ?? readEdge(line, next);
  while (times === undefined && beforeTimes.has(line.tokens[next]?.text ?? '') && next < days.end + MOST_FILLERS) {
    next += 1;
    times = readTimes(line, next, true, true) ?? readEdge(line, next);
  }
  times ??= readMoment(line, days.end, true);
  return times && { days: days.days, times: times.times, zone: '', start: at, end: times.end };
}

/** "9 AM to 5 PM ET, Monday to Friday"; without days the times must show by themselves that they are times of day. */
function readTimesFirst(line: Line, at: number): HoursSegment | undefined {
  const { tokens } = line;
  const shown = readTimes(line, at, false) ?? readEdge(line, at);
  const times = shown ?? readTimes(line, at, true);
  if (times === undefined) return undefined;
  const zone = readZone(tokens, times.end);
  let next = zone?.end ?? times.end;
  while (beforeDays.has(tokens[next]?.text ?? '')) next += 1;
  const isDuration =
    shown === undefined && tokens[next - 1]?.text !== 'on' && spansOfDays.has(tokens[next]?.text ?? '');
  const days = isDuration ? undefined : shown ? readOwnDays(line, next) : readDays(tokens, next);
  if (days !== undefined)
    return { days: days.days, times: times.times, zone: zone?.zone ?? '', start: at, end: days.end };
  return shown && { days: undefined, times: shown.times, zone: '', start: at, end: shown.end };
}

/**
 * The days of the times before them, without those that end at another time: "9am to 5pm |Monday to Friday|, Thursday until 8pm", and none in
 * "9.30am to 4.30pm, Thursday to 7pm".
 */
function readOwnDays(line: Line, at: number): WrittenDays | undefined {
  const { tokens } = line;
  const days = readDays(tokens, at);
  const isOther = otherEnds.has(tokens[days?.end ?? -1]?.text ?? '') && readTime(line, days!.end + 1)?.marked;
  if (!isOther) return days;
  const lastJoint = tokens.findLastIndex(({ text }, index) => index < days!.end && joints.has(text));
  return lastJoint > at ? readDays(tokens.slice(0, lastJoint), at) : lastJoint === at - 1 ? undefined : days;
}

/** One range or several. `daysKnown` lets bare numbers be times, and behind days "9.30" as well. */
function readTimes(line: Line, at: number, daysKnown: boolean, isBehindDays = false): Times | undefined {
  const times: (readonly [number, number])[] = [];
  let end = at;
  for (let i = at; ; ) {
    const range = readTimeRange(line, i, isBehindDays);
    if (range === undefined || !(range.marked || daysKnown)) break;
    times.push([range.from, range.to]);
    end = range.end;
    if (!joints.has(line.tokens[end]?.text ?? '')) break;
    i = line.tokens[end]?.text === ',' && line.tokens[end + 1]?.text === 'and' ? end + 2 : end + 1;
  }
  return end === at ? undefined : { times, end };
}

/** "until 4 PM" is open from midnight to 16:00, "from 9 AM" from 9:00 to midnight, "open from 9 AM to 4 PM" is a range. */
function readEdge(line: Line, at: number): Times | undefined {
  const whole = readOpenAndClose(line, at);
  if (whole !== undefined) return whole;
  const edge = edges.startingAt(line.tokens, at);
  if (edge === undefined) return readOutermost(line, at) ?? readCutOff(line, at) ?? readMoment(line, at);
  const range = edge.value === 'from' ? readTimes(line, edge.end, false) : undefined;
  if (range !== undefined) return range;
  const time = readTime(line, edge.end);
  if (time === undefined) return undefined;
  if (!time.marked) return readDoor(line, at, edge.value, time);
  const isSaid = line.tokens[edge.end]?.kind === 'word';
  if (edge.value === 'until') return { times: [[0, isSaid ? closingTime(time) : time.minutes || DAY]], end: time.end };
  return { times: [[time.minutes, DAY]], end: time.end };
}

/** "The desk |closes at six|", "opens at 9": a bare hour, of the morning where something opens, and of the evening where it closes, unless it is breakfast. */
function readDoor(line: Line, at: number, edge: 'until' | 'from', time: ClockTime): Times | undefined {
  if (!ofDoors.startingAt(line.tokens, at) || !endsClause(line.tokens[time.end]) || time.minutes === 0)
    return undefined;
  const isEarly = edge === 'until' && line.tokens.slice(0, at).some(({ text }) => ofMorning.has(text));
  const isMorning = isEarly || time.minutes >= (edge === 'from' ? EARLIEST_DOOR : HALF_DAY);
  const minutes = isMorning ? time.minutes : time.minutes + HALF_DAY;
  return { times: [edge === 'from' ? [minutes, DAY] : [0, minutes]], end: time.end };
}

/** "|Six o'clock at the latest|", "|at 6 p.m. at the latest|", "|at 9:30 at the earliest|". */
function readOutermost(line: Line, at: number): Times | undefined {
  const time = readTime(line, line.tokens[at]?.text === 'at' ? at + 1 : at);
  const edge = time?.marked ? outermost.startingAt(line.tokens, time.end) : undefined;
  if (time === undefined || edge === undefined) return undefined;
  return { times: [edge.value === 'until' ? [0, closingTime(time)] : [time.minutes, DAY]], end: edge.end };
}

/** "The cut-off for the pickup of a kite |is 4 PM|". */
function readCutOff(line: Line, at: number): Times | undefined {
  const { tokens } = line;
  if (tokens[at]?.text !== 'is') return undefined;
  const from = tokens.findLastIndex(
    (_, index) => index < at && index >= at - MOST_BEHIND_CUT_OFF && cutOffs.startingAt(tokens, index) !== undefined,
  );
  if (from < 0 || tokens.slice(from, at).some((token) => endsClause(token))) return undefined;
  const time = readTime(line, at + 1);
  return time?.marked ? { times: [[0, closingTime(time)]], end: time.end } : undefined;
}

/** "Check-out is |at 11 a.m.|", "the bus leaves |at 9:30|", "check-out: |11:00|", "every Friday |at 17:00|": a moment, which begins and ends at one time. */
function readMoment(line: Line, at: number, isBehindDays = false): Times | undefined {
  const { tokens } = line;
  const before = tokens[at - 1];
  const isSaid = tokens[at]?.text === 'at' && (before === undefined || isBehindDays || tellsMoment(tokens, at - 1));
  const isWhole = before === undefined || (before.text === ':' && tokens[at]?.glued === false);
  if (!isSaid && !isWhole) return undefined;
  const time = readTime(line, isSaid ? at + 1 : at);
  if (!time?.marked || readTime(line, time.end + 1)?.marked) return undefined;
  const end = readZone(tokens, time.end)?.end ?? time.end;
  const isOnDays = tokens[end]?.text === 'on' && readDays(tokens, end + 1) !== undefined;
  if (!isSaid && !isOnDays && !endsClause(tokens[end])) return undefined;
  return { times: [[time.minutes, time.minutes]], end: time.end };
}

/** Whether something happens at the moment behind token `at`. */
function tellsMoment(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  return beforeMoment.has(word) || (doneAt.has(word) && beforeDone.has(tokens[at - 1]?.text ?? ''));
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[.,;!?)|]$/.test(token.text);
}

/** "Until half past five", said in words, ends in the afternoon, "until midnight" at the end of the day. */
function closingTime({ minutes, half }: { minutes: number; half: string }): number {
  if (minutes === 0) return DAY;
  return half === '' && minutes < EARLIEST_OPENING ? minutes + HALF_DAY : minutes;
}

/** "Opens at eight and closes at six". */
function readOpenAndClose(line: Line, at: number): Times | undefined {
  const opens = opensAt.startingAt(line.tokens, at);
  const first = opens && readTime(line, opens.end);
  if (first === undefined) return undefined;
  let next = first.end;
  while (joints.has(line.tokens[next]?.text ?? '')) next += 1;
  const closes = next > first.end ? closesAt.startingAt(line.tokens, next) : undefined;
  const second = closes && readTime(line, closes.end);
  if (second === undefined) return undefined;
  const { from, to } = settle(first, second);
  return { times: [[from, to]], end: second.end };
}
