import { AFTERNOON, CLOCK_WORDS, MIDNIGHT, MORNING, NIGHT, NOON, TIME_JOINTS } from '../words/clock.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import { readSpokenTime } from './spoken-time.ts';
import type { Token } from './token.ts';

/** A time of day in minutes after midnight. */
export interface ClockTime {
  minutes: number;
  end: number;
  /** True when it can only be a time of day: "9:00", "9 AM", "noon"; a bare "9" needs more to show it. */
  marked: boolean;
  /** What is written behind it: "9 PM"; '' where "9" or "9:00" may still be 21 o'clock, 'clear' for "09:00" and "17:00". */
  half: 'am' | 'pm' | 'clear' | '';
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
const HOUR = 60;
export const HALF_DAY = 12 * HOUR;
/** "1-5 PM" is the afternoon, "9-5 PM" begins in the morning. */
export const EARLIEST_OPENING = 7 * HOUR;
/** "Two at night" is after midnight, "ten at night" before it. */
const LAST_OF_NIGHT = 5 * HOUR;
const halves = phraseTable<'am' | 'pm' | 'night'>([
  ['am', MORNING],
  ['pm', AFTERNOON],
  ['night', NIGHT],
]);
const named = phraseTable<number>([
  [HALF_DAY, NOON],
  [0, MIDNIGHT],
]);
const clockWords = new Set<string>(CLOCK_WORDS);
const joints = new Set<string>(TIME_JOINTS);

/**
 * "9", "9 AM", "9:30 p.m.", "9.30 am", "17:00", "noon", "nine in the morning", "half past five" at token `at`.
 *
 * @param isPointed whether "9.30" is a time as well
 */
export function readTime({ tokens }: Line, at: number, isPointed = false): ClockTime | undefined {
  const name = named.startingAt(tokens, at);
  if (name !== undefined) return { minutes: name.value, end: name.end, marked: true, half: 'clear' };
  const digits = readDigits(tokens, at) ?? readSpokenTime(tokens, at);
  if (digits === undefined) return undefined;
  const half = halves.startingAt(tokens, digits.end);
  if (half !== undefined && digits.minutes >= HOUR && digits.minutes < 13 * HOUR) {
    const written = digits.minutes % HALF_DAY;
    const isMorning = half.value === 'am' || (half.value === 'night' && written < LAST_OF_NIGHT);
    return {
      minutes: isMorning ? written : written + HALF_DAY,
      end: half.end,
      marked: true,
      half: isMorning ? 'am' : 'pm',
    };
  }
  if (digits.style === 'point' && !isPointed) return undefined;
  const isClock = clockWords.has(tokens[digits.end]?.text ?? '');
  const isClear = digits.minutes >= 13 * HOUR || tokens[at]?.text.startsWith('0');
  return {
    minutes: digits.minutes,
    end: isClock ? digits.end + 1 : digits.end,
    marked: digits.style === 'colon' || isClock,
    half: isClear ? 'clear' : '',
  };
}

/** Hour and minutes as written; `style` tells how sure it is that they are a time of day. */
export interface Digits {
  minutes: number;
  end: number;
  style: 'hour' | 'colon' | 'point';
}

/** "9", "09:30", "9.30"; seconds behind a second colon are left out. */
function readDigits(tokens: readonly Token[], at: number): Digits | undefined {
  const match = tokens[at]?.kind === 'number' ? /^(\d{1,2})(?:\.([0-5]\d))?$/.exec(tokens[at].text) : null;
  if (match === null) return undefined;
  const [, hour, pointed] = match;
  const minute = pointed === undefined ? readSixtieth(tokens, at + 1) : undefined;
  const minutes = Number(hour) * HOUR + Number(minute ?? pointed ?? 0);
  if (minutes > DAY) return undefined;
  if (minute === undefined) return { minutes, end: at + 1, style: pointed === undefined ? 'hour' : 'point' };
  return { minutes, end: readSixtieth(tokens, at + 3) === undefined ? at + 3 : at + 5, style: 'colon' };
}

/** The "30" of ":30" at token `at`. */
function readSixtieth(tokens: readonly Token[], at: number): string | undefined {
  const [colon, digits] = [tokens[at], tokens[at + 1]];
  if (colon?.text !== ':' || !colon.glued || digits === undefined || !digits.glued) return undefined;
  return /^[0-5]\d$/.test(digits.text) ? digits.text : undefined;
}

/**
 * "8 AM to 8 PM", "9:00-17:00", "9-5", "between 9 and noon".
 *
 * @param isPointed whether "9.30-17.00" is one as well, and no sum
 */
export function readTimeRange(line: Line, at: number, isPointed = false): ClockRange | undefined {
  const { tokens } = line;
  const between = tokens[at]?.text === 'between';
  const first = readTime(line, between || tokens[at]?.text === 'from' ? at + 1 : at, isPointed);
  if (first === undefined) return undefined;
  const joint = tokens[first.end]?.text ?? '';
  if (!joints.has(joint) && !(between && joint === 'and')) return undefined;
  const second = readTime(line, first.end + 1, isPointed);
  if (second === undefined) return undefined;
  return { ...settle(first, second), end: second.end, marked: first.marked || second.marked };
}

/** "Between two and four" is in the afternoon. */
const FIRST_OF_DAY = 6 * HOUR;

function isBare({ marked, half }: ClockTime): boolean {
  return !marked && half === '';
}

/** "9-5" is 9:00 to 17:00, "1-5 PM" 13:00 to 17:00, "9 to 5 PM" 9:00 to 17:00; "10 PM - 6 AM" passes midnight. */
export function settle(first: ClockTime, second: ClockTime): { from: number; to: number } {
  if (isBare(first) && isBare(second) && first.minutes < FIRST_OF_DAY && first.minutes < second.minutes)
    return { from: first.minutes + HALF_DAY, to: second.minutes + HALF_DAY };
  const to = second.half === '' && second.minutes <= first.minutes ? second.minutes + HALF_DAY : second.minutes;
  const later = first.minutes + HALF_DAY;
  const sharesPm = second.half === 'pm' && later < to && (first.minutes < EARLIEST_OPENING || to > later);
  const from = first.half === '' && sharesPm ? later : first.minutes;
  return { from, to: to <= from ? to + DAY : to };
}
