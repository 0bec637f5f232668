import { AFTERNOON, CLOCK_WORDS, MIDNIGHT, MORNING, NOON, TIME_JOINTS } from '../words/clock.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

/** A time of day in minutes after midnight. */
interface ClockTime {
  minutes: number;
  end: number;
  /** True when it can only be a time of day: "9:00", "9 AM", "noon"; a bare "9" needs more to show it. */
  marked: boolean;
  /** False while "9" may still be 9 or 21 o'clock. */
  settled: boolean;
}

/** From one time of day to another; `to` is after `from`, and beyond 24:00 when it passes midnight. */
interface ClockRange {
  from: number;
  to: number;
  end: number;
  marked: boolean;
}

/** Minutes of a day. */
export const DAY = 24 * 60;
const HALF_DAY = 12 * 60;
const halves = phraseTable<'am' | 'pm'>([
  ['am', MORNING],
  ['pm', AFTERNOON],
]);
const named = phraseTable<number>([
  [HALF_DAY, NOON],
  [0, MIDNIGHT],
]);
const clockWords = new Set<string>(CLOCK_WORDS);
const joints = new Set<string>(TIME_JOINTS);

/** "9", "9 AM", "9:30 p.m.", "17:00", "noon" at token `at`. */
export function readTime(line: Line, at: number): ClockTime | undefined {
  const { tokens } = line;
  const name = named.startingAt(tokens, at);
  if (name !== undefined) return { minutes: name.value, end: name.end, marked: true, settled: true };
  const written = readDigits(tokens, at);
  if (written === undefined) return undefined;
  const half = halves.startingAt(tokens, written.end);
  if (half !== undefined && written.minutes >= 60 && written.minutes < 13 * 60) {
    const minutes = (written.minutes % HALF_DAY) + (half.value === 'pm' ? HALF_DAY : 0);
    return { minutes, end: half.end, marked: true, settled: true };
  }
  if (!written.colon && written.pointed) return undefined;
  const clock = clockWords.has(tokens[written.end]?.text ?? '');
  const end = clock ? written.end + 1 : written.end;
  return {
    minutes: written.minutes,
    end,
    marked: written.colon || clock,
    settled: written.twoDigits || written.minutes >= 13 * 60,
  };
}

interface Digits {
  minutes: number;
  end: number;
  colon: boolean;
  pointed: boolean;
  twoDigits: boolean;
}

/** "9", "09:30", "9.30"; seconds behind a second colon are left out. */
function readDigits(tokens: readonly Token[], at: number): Digits | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const match = /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(token.text);
  if (match === null) return undefined;
  const hour = Number(match[1]);
  const twoDigits = match[1]?.length === 2 && match[1].startsWith('0');
  const minute =
    tokens[at + 1]?.text === ':' && tokens[at + 1]?.glued && tokens[at + 2]?.glued ? tokens[at + 2]?.text : undefined;
  const colon = minute !== undefined && /^[0-5]\d$/.test(minute);
  const minutes = hour * 60 + Number(colon ? minute : (match[2] ?? 0));
  if (minutes > DAY) return undefined;
  const seconds = colon && tokens[at + 3]?.text === ':' && tokens[at + 4]?.glued && tokens[at + 4]?.kind === 'number';
  return {
    minutes,
    end: seconds ? at + 5 : colon ? at + 3 : at + 1,
    colon,
    pointed: match[2] !== undefined,
    twoDigits,
  };
}

/** "8 AM to 8 PM", "9:00-17:00", "9-5", "between 9 and noon". */
export function readTimeRange(line: Line, at: number): ClockRange | undefined {
  const { tokens } = line;
  const between = tokens[at]?.text === 'between';
  const first = readTime(line, between || tokens[at]?.text === 'from' ? at + 1 : at);
  if (first === undefined) return undefined;
  const joint = tokens[first.end]?.text ?? '';
  if (!joints.has(joint) && !(between && joint === 'and')) return undefined;
  const second = readTime(line, first.end + 1);
  if (second === undefined) return undefined;
  return { ...settle(first, second), end: second.end, marked: first.marked || second.marked };
}

/** "9-5" is 9:00 to 17:00, "1-5 PM" 13:00 to 17:00, "9 to 5 PM" 9:00 to 17:00, "10 PM - 6 AM" passes midnight. */
function settle(first: ClockTime, second: ClockTime): { from: number; to: number } {
  let [from, to] = [first.minutes, second.minutes];
  if (!second.settled && to <= from && to < HALF_DAY) to += HALF_DAY;
  const afternoon = !first.settled && !first.marked && second.settled && from < HALF_DAY && to > HALF_DAY;
  if (afternoon && from + HALF_DAY < to && from < 7 * 60) from += HALF_DAY;
  else if (afternoon && from + HALF_DAY < to && second.marked && to - from > HALF_DAY) from += HALF_DAY;
  return { from, to: to <= from ? to + DAY : to };
}
