import type { Day } from './types.ts';

/** True for a day of the calendar written `YYYY-MM-DD`: `2026-02-28` is one, `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export type CalendarUnit = 'day' | 'business-day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * The day that lies `amount` units after `day`. A month after 31 January is the last day of February; business days are
 * Monday to Friday, as holidays differ from place to place.
 */
export function addTo(day: Day, amount: number, unit: CalendarUnit): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (unit === 'day' || unit === 'week')
    return toDay(new Date(Date.UTC(year, month - 1, date + amount * (unit === 'week' ? 7 : 1))));
  if (unit === 'business-day') return addBusinessDays(new Date(Date.UTC(year, month - 1, date)), amount);
  const months = month - 1 + amount * { month: 1, quarter: 3, year: 12 }[unit];
  const daysInMonth = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return toDay(new Date(Date.UTC(year, months, Math.min(date, daysInMonth))));
}

function addBusinessDays(date: Date, amount: number): Day {
  for (let left = amount; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() % 6 !== 0) left -= 1;
  }
  return toDay(date);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** How often something is due, as pages write it: "every 6 months"; undefined for anything else. */
export function readRhythm(text: string): { amount: number; unit: CalendarUnit } | undefined {
  const [, amount, unit] = /^every (\d+) (day|week|month|year)s?$/.exec(text) ?? [];
  return unit ? { amount: Number(amount), unit: unit as CalendarUnit } : undefined;
}
