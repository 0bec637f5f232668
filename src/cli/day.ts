import { isDay } from '../document/days.ts';
import type { Day } from '../document/types.ts';
import { CommandError } from './errors.ts';

/**
 * The day for which a command reads the pages.
 *
 * @param written what follows `--as-of`; undefined when it was not given
 * @throws {CommandError} for anything but a day of the calendar: 2026-02-30 is none
 */
export function readDay(written: string | undefined, today: Day): Day {
  if (written === undefined || isDay(written)) return written ?? today;
  throw new CommandError(`--as-of: "${written}" is not a day of the calendar`, `write it like ${today}`);
}
