/** Works out the day, or the hour, of a promise that is made now. */
import { addTo, type CalendarUnit } from '../../document/days.ts';
import { today } from './customer.ts';
import { all } from './dom.ts';

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60 };
const dayFormat = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short' });
const timeFormat = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

for (const part of all('[data-amount]')) {
  const { amount, unit } = part.dataset;
  if (amount && unit) part.textContent = `· by ${writeDue(Number(amount), unit, new Date())}`;
}

function writeDue(amount: number, unit: string, now: Date): string {
  const minutes = MINUTES[unit];
  if (minutes === undefined) return dayFormat.format(new Date(`${addTo(today(), amount, unit as CalendarUnit)}T12:00`));
  const due = new Date(now.getTime() + amount * minutes * 60_000);
  const isToday = due.toDateString() === now.toDateString();
  return isToday ? timeFormat.format(due) : `${dayFormat.format(due)}, ${timeFormat.format(due)}`;
}
