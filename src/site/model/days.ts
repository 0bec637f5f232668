/** Days of the calendar as text `YYYY-MM-DD`, without clock or time zone. Used while building and in the browser. */
import type { Day } from '../../document/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export type CalendarUnit = 'day' | 'business-day' | 'week' | 'month' | 'quarter' | 'year';

/** "1 Oct 2026". */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** "from 15 Nov 2026 to 4 Jan 2027"; '' when it always holds. The last day named is the last one that counts. */
export function writeSpan({ from, until }: { from?: Day | undefined; until?: Day | undefined }): string {
  const last = until && writeDay(addTo(until, -1, 'day'));
  if (from && last) return `from ${writeDay(from)} to ${last}`;
  if (from) return `from ${writeDay(from)}`;
  return last ? `until ${last}` : '';
}

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
    if (date.getUTCDay() % 6 !== 0) left--;
  }
  return toDay(date);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
