import type { Day } from '../../document/types.ts';

/** A day as `YYYY-MM-DD`; undefined when the calendar has no such day. Year 0 stands for a year that was not given. */
export function toDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Year 0 counts as a leap year, so that February 29 is a day without a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function dayBefore(day: Day): Day {
  const [year, month, date] = split(day);
  if (date > 1) return toDay(year, month, date - 1) ?? day;
  if (month > 1) return toDay(year, month - 1, daysInMonth(year, month - 1)) ?? day;
  return toDay(Math.max(0, year - 1), 12, 31) ?? day;
}

export function dayAfter(day: Day): Day {
  const [year, month, date] = split(day);
  return toDay(year, month, date + 1) ?? toDay(year, month + 1, 1) ?? toDay(year === 0 ? 0 : year + 1, 1, 1) ?? day;
}

export function split(day: Day): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
