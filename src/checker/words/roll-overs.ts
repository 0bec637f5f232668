import { listOf } from './list-of.ts';

/** Days on which nothing is done, so that a date that falls on one moves on. */
export const idleDays: readonly string[] = listOf(
  "weekend, weekends, holiday, holidays, Saturday, Sunday, not a business day, not a working day, isn't a business day, isn't a working day, no business day, no working day, non-business day, non-working day",
);

/** The day that comes instead. */
export const followingDays: readonly string[] = listOf(
  'next business day, next working day, following business day, following working day, next day, following day, next weekday, following weekday',
);

/** What moves on: "on the due date, or on the next business day". */
export const datesThatMove: readonly string[] = listOf('date, due day, of the month, of each month, of every month');
