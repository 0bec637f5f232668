import {
  BEFORE_MONTHS,
  ENDS_ON_NAMED_DAY,
  IN_MONTH,
  NAMED_DAYS,
  NAMED_TIMES,
  PARTS_OF_MONTH,
  RELATIVE_TO_NAMED_DAY,
} from '../words/months.ts';
import { daysInMonth } from './calendar.ts';
import type { WrittenDay } from './day.ts';
import type { Line } from './line.ts';
import { readPartOfYear } from './part-of-year.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

/** How a month at a token is read, with its year where one follows. */
export type ReadMonth = (line: Line, at: number) => { value: number; year: number; end: number } | undefined;

const parts = phraseTable<readonly [first: number, last: number]>(
  PARTS_OF_MONTH.map(([first, last, words]) => [[first, last], words]),
);
const namedDays = phraseTable<readonly [month: number, date: number]>(
  NAMED_DAYS.map(([month, date, names]) => [[month, date], names]),
);
const namedTimes = phraseTable<readonly [from: string, to: string]>(
  NAMED_TIMES.map(([from, to, names]) => [[from, to], names]),
);
const limits = new Set<string>(RELATIVE_TO_NAMED_DAY);
const endsOn = new Set<string>(ENDS_ON_NAMED_DAY);
const beforeMonths = new Set<string>(BEFORE_MONTHS);
const inMonth = phraseTable<true>([[true, IN_MONTH]]);
const enumerating = new Set([',', '/', '&', 'and', 'or']);
const joints = new Set(['to', 'until', 'till', 'through', 'and', '-', '–']);

/** A time of the year that is told without the number of a day: "the end of July", "mid-March", "late 2026", "by Christmas", "from November to March". */
export function readSeason(line: Line, at: number, readMonth: ReadMonth): WrittenDay | undefined {
  return (
    readPartOfMonth(line, at, readMonth) ??
    readPartOfYear(line, at) ??
    readNamed(line.tokens, at) ??
    readMonthOfRange(line, at, readMonth)
  );
}

function readPartOfMonth(line: Line, at: number, readMonth: ReadMonth): WrittenDay | undefined {
  const part = parts.startingAt(line.tokens, at);
  const month = part && readMonth(line, part.end);
  if (part === undefined || month === undefined) return undefined;
  const longest = daysInMonth(month.year, month.value);
  const [first, last] = part.value;
  return {
    year: month.year,
    month: month.value,
    date: first || longest,
    lastDate: last || longest,
    monthFirst: false,
    end: month.end,
  };
}

/** "By Christmas" is a limit; "closed on Christmas Day" stands in a list of days off. */
function readNamed(tokens: readonly Token[], at: number): WrittenDay | undefined {
  const time = namedTimes.startingAt(tokens, at);
  const [before, second] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  const isEnd = limits.has(before) || (before === 'on' && endsOn.has(second));
  const day = isEnd ? namedDays.startingAt(tokens, at) : undefined;
  if (time !== undefined) {
    const [month, date] = time.value[0].split('-').map(Number);
    const [lastMonth, lastDate] = time.value[1].split('-').map(Number);
    return {
      year: 0,
      month: month!,
      date: date!,
      lastMonth: lastMonth!,
      lastDate: lastDate!,
      monthFirst: false,
      end: time.end,
    };
  }
  if (day === undefined) return undefined;
  const [month, date] = day.value;
  return { year: 0, month, date, monthFirst: false, end: day.end };
}

/** "In March |and September|": one of several months is no time by itself. */
function isListed(line: Line, at: number, readMonth: ReadMonth): boolean {
  const isJoined = enumerating.has(line.tokens[at]?.text ?? '');
  return isJoined && (readMonth(line, at + 1) ?? readMonth(line, at + 2)) !== undefined;
}

/** A month alone, where another or a word of time stands before it: "from November to March", "paid out in June", "by May", "every April". */
function readMonthOfRange(line: Line, at: number, readMonth: ReadMonth): WrittenDay | undefined {
  const month = readMonth(line, at);
  if (month === undefined) return undefined;
  const { tokens } = line;
  const whole = { year: month.year, month: month.value, date: 0, monthFirst: false, end: month.end };
  const isFirst = beforeMonths.has(tokens[at - 1]?.text ?? '') && joints.has(tokens[month.end]?.text ?? '');
  if (isFirst && readMonth(line, month.end + 1)) return whole;
  const isTold = inMonth.endingBefore(tokens, at) !== undefined || limits.has(tokens[at - 1]?.text ?? '');
  if (isTold) return isListed(line, month.end, readMonth) ? undefined : whole;
  const first = joints.has(tokens[at - 1]?.text ?? '') ? readMonth(line, at - 2) : undefined;
  return first?.end === at - 1 && beforeMonths.has(tokens[at - 3]?.text ?? '') ? whole : undefined;
}
