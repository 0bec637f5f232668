import {
  AT_MONTHS_END,
  BEHIND_DAY,
  END_OF_EVERY_MONTH,
  FIRST_OF_MONTH,
  LAST_OF_MONTH,
  OF_EVERY_MONTH,
  OF_NEXT_MONTH,
  ON_DAY,
  ORDINAL_ENDINGS,
} from '../words/months.ts';
import { ORDINALS } from '../words/numbers.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

const endings = new Set<string>(ORDINAL_ENDINGS);
const ordinals = new Map(Object.entries(ORDINALS));
const ofMonth = phraseTable<true>([[true, OF_EVERY_MONTH]]);
const ofNextMonth = phraseTable<true>([[true, OF_NEXT_MONTH]]);
const monthsEnd = phraseTable<true>([[true, END_OF_EVERY_MONTH]]);
const atMonthsEnd = phraseTable<true>([[true, AT_MONTHS_END]]);
const onDay = new Set<string>(ON_DAY);
const behindDay = new Set<string>(BEHIND_DAY);
const LAST = 31;
const ends = phraseTable<number>([
  [1, FIRST_OF_MONTH],
  [LAST, LAST_OF_MONTH],
]);
const joints = new Set([',', 'and', 'or', 'to', '&', '/', '-', '–']);

/**
 * A day of every month at token `at`: "the 5th of each month", "15th of the month", "the last day of the month", "at month-end", "on the 25th". The day
 * is 31 for the last one; `end` is the token after it. Of several days none is the day: "on the 1st and the 15th of each month".
 */
export function readDayOfMonth({ tokens }: Line, at: number): { date: number; end: number } | undefined {
  const monthEnd = atMonthsEnd.startingAt(tokens, at);
  if (monthEnd !== undefined) return { date: LAST, end: monthEnd.end };
  const isNamed = tokens[at]?.text === 'the';
  const start = isNamed ? at + 1 : at;
  const end = isNamed ? monthsEnd.startingAt(tokens, start) : undefined;
  if (end !== undefined) return { date: LAST, end: end.end };
  const named = ends.startingAt(tokens, start);
  const written = named ? { date: named.value, end: named.end } : readOrdinal(tokens, start);
  if (written === undefined || isListed(tokens, at, written.end)) return undefined;
  const inDigits = 'digits' in written;
  const isOfNext = inDigits || tokens[written.end - 1]?.text === 'day';
  const month =
    ofMonth.startingAt(tokens, written.end) ?? (isOfNext ? ofNextMonth.startingAt(tokens, written.end) : undefined);
  const isDay = isNamed || named !== undefined || inDigits;
  if (month !== undefined) return isDay ? { date: written.date, end: month.end } : undefined;
  const isBare = isNamed && inDigits && onDay.has(tokens[at - 1]?.text ?? '') && endsClause(tokens[written.end]);
  return isBare ? { date: written.date, end: written.end } : undefined;
}

/** Days of every month at token `at`, from one to another: "between the 2nd and the 9th", "from the 20th to the 24th of each month". */
export function readDaysOfMonth(
  { tokens }: Line,
  at: number,
): { first: number; last: number; end: number } | undefined {
  const joint = rangeJoints.get(tokens[at]?.text ?? '');
  const first = joint && readNamed(tokens, at + 1);
  if (!first || tokens[first.end]?.text !== joint) return undefined;
  const last = readNamed(tokens, first.end + 1);
  if (last === undefined || last.date <= first.date) return undefined;
  const end = ofMonth.startingAt(tokens, last.end)?.end ?? (endsClause(tokens[last.end]) ? last.end : undefined);
  return end === undefined ? undefined : { first: first.date, last: last.date, end };
}

const rangeJoints = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/** "The 9th", "9th". */
function readNamed(tokens: readonly Token[], at: number): { date: number; end: number } | undefined {
  const read = readOrdinal(tokens, tokens[at]?.text === 'the' ? at + 1 : at);
  return read?.digits ? read : undefined;
}

/** "The 1st |and the 15th|", "|between the 1st and| the 5th". */
function isListed(tokens: readonly Token[], at: number, end: number): boolean {
  const isJoined = (token: Token | undefined): boolean => joints.has(token?.text ?? '');
  const behind = tokens[end + 1]?.text === 'the' ? end + 2 : end + 1;
  if (isJoined(tokens[end]) && readOrdinal(tokens, behind) !== undefined) return true;
  const before = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
  return isJoined(tokens[before]) && endings.has(tokens[before - 1]?.text ?? '');
}

/** "5th", "fifth", "first day". */
function readOrdinal(tokens: readonly Token[], at: number): { date: number; end: number; digits?: true } | undefined {
  const [number, ending] = [tokens[at], tokens[at + 1]];
  if (number?.kind === 'number' && ending?.glued && endings.has(ending.text)) {
    const date = Number(number.text);
    return date >= 1 && date <= LAST ? { date, end: at + 2, digits: true } : undefined;
  }
  const date = ordinals.get(number?.text ?? '');
  if (date === undefined || date > LAST) return undefined;
  return { date, end: tokens[at + 1]?.text === 'day' ? at + 2 : at + 1 };
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:!?)]$/.test(token.text) || behindDay.has(token.text);
}
