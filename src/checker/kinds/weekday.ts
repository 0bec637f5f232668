import type { Comparison } from '../../facts/types.ts';
import type { Claim } from '../types.ts';
import { isInCase } from './common/in-case.ts';
import { isOneForOther } from './common/one-thing.ts';
import type { ClaimKind } from './kind.ts';
import { weekdaysIn } from './weekday/read.ts';

/** "Closed on Mondays" on one page, "closed on Sundays" on another. */
export const weekday: ClaimKind = {
  id: 'weekday',
  title: 'Two pages name different days of the week for the same thing',
  help: '"Closed on Mondays" on one page, "closed on Sundays" on another: half of the customers stand before a locked door. Correct the page that is wrong, or say on both what happens on which day.',
  find: weekdaysIn,
  compare: compareWeekdays,
  leastAgreement: 0.6,
  lacks: ({ samePage, closest }, a, b) => {
    if (samePage === 1) return 'two days on one page are left to the reader';
    if (isOneForOther(a, b)) return 'one is about something that the other line does not name';
    return shareWhat(a, b) || closest >= closestPages ? '' : 'no word says that both are about one thing';
  },
};

const closestPages = 0.85;

function shareWhat({ value: left }: Claim, { value: right }: Claim): boolean {
  return 'about' in left && 'about' in right && left.about.some((term) => right.about.includes(term));
}

/** What happens on some days happens on no others, and what does from one to another on all between them; on a day off nothing does, though a place says when it is open. */
function compareWeekdays(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'weekdays' || b.value.kind !== 'weekdays') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const common = left.days.filter((day) => right.days.includes(day)).length;
  const isOneOff = (left.state === 'off') !== (right.state === 'off');
  if (!isOneOff && (left.state === 'open' || right.state === 'open')) return 'incomparable';
  if (!isOneOff && common === left.days.length && common === right.days.length) return 'equal';
  const isClash = isOneOff ? common > 0 : common === 0 || (left.isRun === true && right.isRun === true);
  return isClash && isInCase(a) === isInCase(b) && !a.exception && !b.exception ? 'clash' : 'compatible';
}
