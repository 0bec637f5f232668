import type { Day, Frontmatter } from '../document/types.ts';

const rhythm = /^every (\d+) (day|week|month|year)s?$/;

/**
 * The day by which a person has to look at a page again: the last check plus its rhythm. A month after 31 January is the
 * last day of February.
 *
 * @returns undefined where the page says nothing of a check or a rhythm
 */
export function reviewDue({ verified, review }: Frontmatter): Day | undefined {
  const [, amount, unit] = rhythm.exec(review ?? '') ?? [];
  return verified && unit ? after(verified.on, Number(amount), unit) : undefined;
}

function after(day: Day, amount: number, unit: string): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (unit === 'day' || unit === 'week') return dayOf(year, month - 1, date + amount * (unit === 'week' ? 7 : 1));
  const months = month - 1 + amount * (unit === 'year' ? 12 : 1);
  return dayOf(year, months, Math.min(date, new Date(Date.UTC(year, months + 1, 0)).getUTCDate()));
}

function dayOf(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
