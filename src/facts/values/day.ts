import { MONTHS, MONTHS_IN_CAPITALS, ORDINAL_ENDINGS } from '../words/months.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import { type ReadMonth, readSeason } from './season.ts';
import type { Token } from './token.ts';

/** A day as written: `date` is 0 for a whole month, `year` 0 when it is not given; `end` is the token after it. */
export interface WrittenDay {
  year: number;
  month: number;
  date: number;
  /** The last day and its month, where more than one day is meant: "mid-March", "midsummer". */
  lastDate?: number;
  lastMonth?: number;
  /** True for "March 1", where "March 1-15" may follow. */
  monthFirst: boolean;
  end: number;
}

const months = phraseTable<number>(MONTHS.map((names, index) => [index + 1, names]));
const inCapitals = new Set<string>(MONTHS_IN_CAPITALS);
const ordinals = new Set<string>(ORDINAL_ENDINGS);
const YEAR = /^(?:19|20)\d\d$/;
const DIGITS_IN_A_ROW = /\d[/-]\d+[/-]\d/;
const DATE = /^\d{1,2}$/;

/**
 * Reads a day at token `at`: "2026-03-01", "March 1st, 2026", "1 March", "March 2026", "01.03.2026", "11/14/2025", "11-14-2025".
 * Digits alone are read when one number is above 12 or `dayFirst` says which way round the text writes them. Days without a number are read
 * by `season.ts`.
 */
export function readDay(line: Line, at: number, dayFirst: boolean | undefined): WrittenDay | undefined {
  const token = line.tokens[at];
  if (token?.kind === 'number') {
    return (
      readIso(line.tokens, at) ??
      readDotted(token, at) ??
      readDigits(line.tokens, at, dayFirst) ??
      readDayThenMonth(line, at)
    );
  }
  if (token?.kind !== 'word') return undefined;
  return readMonthThenDay(line, at) ?? readSeason(line, at, readMonthAndYear);
}

function readMonthAndYear(line: Line, at: number): ReturnType<ReadMonth> {
  const month = readMonth(line, at);
  return month && { value: month.value, ...readYear(line.tokens, month.end) };
}

/** Whether the text writes 14/11/2025 (true) or 11/14/2025 (false); undefined when nothing tells. */
export function isDayFirst(line: Line): boolean | undefined {
  if (!DIGITS_IN_A_ROW.test(line.text)) return undefined;
  for (let i = 0; i < line.tokens.length; i += 1) {
    const parts = digitParts(line.tokens, i);
    if (parts !== undefined && parts[0] > 12 && parts[1] <= 12) return true;
    if (parts !== undefined && parts[1] > 12 && parts[0] <= 12) return false;
  }
  return undefined;
}

function numberAt(tokens: readonly Token[], at: number, pattern: RegExp): number | undefined {
  const token = tokens[at];
  return token?.kind === 'number' && pattern.test(token.text) ? Number(token.text) : undefined;
}

function readIso(tokens: readonly Token[], at: number): WrittenDay | undefined {
  if (tokens[at]?.glued && tokens[at - 1]?.text === '-') return undefined;
  const year = numberAt(tokens, at, YEAR);
  const [month, date] = [numberAt(tokens, at + 2, /^\d\d$/), numberAt(tokens, at + 4, /^\d\d$/)];
  const hyphens = tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '-';
  const glued = [1, 2, 3, 4].every((offset) => tokens[at + offset]?.glued);
  if (!hyphens || !glued || year === undefined || month === undefined || date === undefined) return undefined;
  return isDate(month, date) ? { year, month, date, monthFirst: false, end: at + 5 } : undefined;
}

function readDotted(token: Token, at: number): WrittenDay | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(token.text);
  if (match === null) return undefined;
  const [date, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(month, date) ? { year, month, date, monthFirst: false, end: at + 1 } : undefined;
}

function digitParts(tokens: readonly Token[], at: number): [number, number, number] | undefined {
  const separator = tokens[at + 1]?.text;
  if ((separator !== '/' && separator !== '-') || tokens[at + 3]?.text !== separator) return undefined;
  const first = numberAt(tokens, at, DATE);
  const second = numberAt(tokens, at + 2, DATE);
  const year = numberAt(tokens, at + 4, /^(?:(?:19|20)\d\d|\d\d)$/);
  return first === undefined || second === undefined || year === undefined ? undefined : [first, second, year];
}

function readDigits(tokens: readonly Token[], at: number, dayFirst: boolean | undefined): WrittenDay | undefined {
  const parts = digitParts(tokens, at);
  if (parts === undefined || dayFirst === undefined) return undefined;
  const [date, month] = dayFirst ? [parts[0], parts[1]] : [parts[1], parts[0]];
  const year = parts[2] < 100 ? 2000 + parts[2] : parts[2];
  return isDate(month, date) ? { year, month, date, monthFirst: false, end: at + 5 } : undefined;
}

/** "1 March 2026", "1st of March". */
function readDayThenMonth(line: Line, at: number): WrittenDay | undefined {
  const date = numberAt(line.tokens, at, DATE);
  if (date === undefined) return undefined;
  const ordinal = skipOrdinal(line.tokens, at + 1);
  const of = ordinal > at + 1 && line.tokens[ordinal]?.text === 'of' ? ordinal + 1 : ordinal;
  const month = readMonth(line, of);
  if (month === undefined || !isDate(month.value, date)) return undefined;
  return { month: month.value, date, monthFirst: false, ...readYear(line.tokens, month.end) };
}

/** "March 1, 2026", "Mar 1st", "March 2026". */
function readMonthThenDay(line: Line, at: number): WrittenDay | undefined {
  const month = readMonth(line, at);
  if (month === undefined) return undefined;
  const whole = numberAt(line.tokens, month.end, YEAR);
  if (whole !== undefined) return { year: whole, month: month.value, date: 0, monthFirst: false, end: month.end + 1 };
  const date = numberAt(line.tokens, month.end, DATE);
  if (date === undefined || !isDate(month.value, date)) return undefined;
  return {
    month: month.value,
    date,
    monthFirst: true,
    ...readYear(line.tokens, skipOrdinal(line.tokens, month.end + 1)),
  };
}

function readMonth(line: Line, at: number): { value: number; end: number } | undefined {
  const token = line.tokens[at];
  if (token === undefined) return undefined;
  const raw = line.text.charAt(token.start);
  if (inCapitals.has(token.text) && raw === raw.toLowerCase()) return undefined;
  return months.startingAt(line.tokens, at);
}

function readYear(tokens: readonly Token[], at: number): { year: number; end: number } {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  const year = numberAt(tokens, comma, YEAR);
  return year === undefined ? { year: 0, end: at } : { year, end: comma + 1 };
}

function skipOrdinal(tokens: readonly Token[], at: number): number {
  return tokens[at]?.glued && ordinals.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

function isDate(month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= 31;
}
