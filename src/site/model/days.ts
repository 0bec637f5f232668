/** Days of the calendar as text `YYYY-MM-DD`, as people read them. Used while building and in the browser. */
import { addTo } from '../../document/days.ts';
import type { Day } from '../../document/types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
