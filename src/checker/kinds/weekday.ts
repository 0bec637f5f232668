import type { Comparison } from '../../facts/types.ts';
import { allTerms } from '../match/surroundings.ts';
import { countAmong } from '../text/count-among.ts';
import { phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { exceptWords } from '../words/weekdays.ts';
import { isInOtherCase } from './common/in-case.ts';
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
    if (areForOthers(a, b)) return 'one is about something that the other line does not name';
    return shareWhat(a, b) || closest >= closestPages ? '' : 'no word says that both are about one thing';
  },
};

/**
 * Whether one line says what it is about by a word that the other does not have; "the blue bin for paper" is about paper. A line that says all that the
 * other one knows and a little more is about the same: "an episode |of every series| is released each Thursday".
 */
function areForOthers(a: Claim, b: Claim): boolean {
  const [left, right] = [strayOf(a, b), strayOf(b, a)];
  if (left.stray === 0 && right.stray === 0) return false;
  const more = left.stray > 0 ? left : right;
  const saysLittle = saysNothing(a) || saysNothing(b);
  return (left.stray > 0 && right.stray > 0) || (saysLittle ? more.stray > more.common : more.stray >= more.common);
}

/** "Days: Monday and Friday": what happens then is told by what stands above it. */
function saysNothing({ value }: Claim): boolean {
  return value.kind === 'weekdays' && value.about.length === 0;
}

function strayOf({ value, fields }: Claim, other: Claim): { stray: number; common: number } {
  if (value.kind !== 'weekdays') return { stray: 0, common: 0 };
  const others = allTerms(other);
  const { about, forWhat } = value;
  if (forWhat.length > 0) {
    const known = countAmong(forWhat, others);
    return { stray: known === forWhat.length ? 0 : Number.POSITIVE_INFINITY, common: known };
  }
  const own = new Set(about.filter((term) => fields.clause.includes(term)));
  const common = countAmong(own, others);
  return { stray: own.size - common, common };
}

const closestPages = 0.85;

function shareWhat({ value: left }: Claim, { value: right }: Claim): boolean {
  return 'about' in left && 'about' in right && left.about.some((term) => right.about.includes(term));
}

/**
 * What happens on some days happens on no others, and what does from one to another on all between them; on a day off nothing does, though a
 * place says when it is open.
 */
function compareWeekdays(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'weekdays' || b.value.kind !== 'weekdays') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const common = left.days.filter((day) => right.days.includes(day)).length;
  const isOneOff = (left.state === 'off') !== (right.state === 'off');
  const areOneRank = left.rank === right.rank;
  if (!areOneRank && (left.rank === '' || right.rank === '')) return 'incomparable';
  if (!isOneOff && (left.state === 'open' || right.state === 'open')) return 'incomparable';
  if (!isOneOff && areTimedApart(left.times, right.times)) return 'incomparable';
  if (!isOneOff && areOneRank && common === left.days.length && common === right.days.length) return 'equal';
  const areOther =
    !areOneRank || common === 0 || (left.isRun && right.isRun) || areTwoLists(left.days, right.days, common);
  const isClash = isOneOff ? areOneRank && common > 0 : areOther;
  return isClash && isInOtherCase(a) === isInOtherCase(b) && !hasException(a) && !hasException(b)
    ? 'clash'
    : 'compatible';
}

/** "Tuesdays and Saturdays" and "Wednesdays and Saturdays" name all days of one thing, each without one that the other names. */
function areTwoLists(left: readonly number[], right: readonly number[], common: number): boolean {
  return left.length > 1 && left.length === right.length && common < left.length;
}

/** "On Fridays lessons begin at 9" and "on Mondays lessons begin at 8": each day has its own time. */
function areTimedApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.join() !== b.join();
}

const except = phrasePattern(exceptWords);

/** "Every day except Mondays" has none beside those days. */
function hasException({ exception, written }: Claim): boolean {
  return exception && !except.test(written);
}
