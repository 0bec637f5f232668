import type { Comparison } from '../../facts/types.ts';
import { allTerms } from '../match/surroundings.ts';
import { countAmong } from '../text/count-among.ts';
import { phrasePattern } from '../text/phrases.ts';
import type { Claim, Weekdays } from '../types.ts';
import { eachWords, exceptWords } from '../words/weekdays.ts';
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
    return shareWhat(a, b) || standsUnder(a, b) || standsUnder(b, a) || closest >= closestPages
      ? ''
      : 'no word says that both are about one thing';
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
  const { about, forWhat, deed } = value;
  if (forWhat.length > 0) {
    const known = countAmong(forWhat, others);
    return { stray: known === forWhat.length ? 0 : Number.POSITIVE_INFINITY, common: known };
  }
  const own = new Set(about.filter((term) => fields.clause.includes(term)));
  const common = countAmong(own, others);
  // "Statement day: Monday" does not say what is done with the statements.
  const isDeedIdle = other.value.kind === 'weekdays' && other.value.deed.length === 0 && isFragment(other);
  const idle = isDeedIdle ? deed.filter((term) => own.has(term) && !others.has(term)).length : 0;
  return { stray: own.size - common - idle, common };
}

const closestPages = 0.85;

function shareWhat({ value: left }: Claim, { value: right }: Claim): boolean {
  return 'about' in left && 'about' in right && left.about.some((term) => right.about.includes(term));
}

/** "Lamp day: Monday", and a cell. */
function isFragment({ sentence: { role, text }, start }: Claim): boolean {
  return role === 'cell' || text.lastIndexOf(':', start) > 0;
}

/** Whether a line that says nothing itself stands below or beside all that the other one speaks of. */
function standsUnder(a: Claim, { value }: Claim): boolean {
  if (!saysNothing(a) || value.kind !== 'weekdays') return false;
  const named = value.about.filter((term) => !value.deed.includes(term));
  return named.length > 0 && countAmong(named, allTerms(a)) === named.length;
}

/**
 * What happens on some days happens on no others, and what does from one to another on all between them; on a day off nothing does, though a
 * place says when it is open.
 */
function compareWeekdays(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'weekdays' || b.value.kind !== 'weekdays') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const isOneOff = (left.state === 'off') !== (right.state === 'off');
  if (!isOneOff && (left.state === 'open' || right.state === 'open')) return 'incomparable';
  if ((left.limit === '') !== (right.limit === '')) return 'incomparable';
  if (!isOneOff && areTimedApart(left.times, right.times)) return 'incomparable';
  if (arePartsApart(left, right, isOneOff)) return 'compatible';
  const isRankLeftOut = left.rank !== right.rank && (left.rank === '' || right.rank === '');
  if (isRankLeftOut && !(isEvery(a) || isEvery(b))) return 'incomparable';
  const areSame = left.rank === right.rank && left.days.join() === right.days.join();
  if (!isOneOff && areSame) return left.limit === right.limit ? 'equal' : 'compatible';
  const isClash = left.limit
    ? !areOneLimit(left, right)
    : isOneOff
      ? left.rank === right.rank && shareDay(left, right)
      : areOtherDays(left, right);
  return isClash && isInOtherCase(a) === isInOtherCase(b) && !hasException(a) && !hasException(b)
    ? 'clash'
    : 'compatible';
}

function shareDay({ days }: Weekdays, right: Weekdays): boolean {
  return days.some((day) => right.days.includes(day));
}

/** "Mondays" may be one of "Mondays and Fridays", but two lists of days, and a list and a run, each name all there are. */
function areOtherDays(left: Weekdays, right: Weekdays): boolean {
  const areAllThereAre = (left.isRun && right.isRun) || (left.days.length > 1 && right.days.length > 1);
  return (
    left.rank !== right.rank || !shareDay(left, right) || areAllThereAre || exceeds(left, right) || exceeds(right, left)
  );
}

/** "Saturdays and Sundays" has a day that "Sundays only" leaves out. */
function exceeds({ days }: Weekdays, { isRun, days: others }: Weekdays): boolean {
  return isRun && days.some((day) => !others.includes(day));
}

/** Mornings and afternoons of one day; and where it is off for a part of the day, the line on the whole day has the rest. */
function arePartsApart(left: Weekdays, right: Weekdays, isOneOff: boolean): boolean {
  if (left.part === right.part) return false;
  const off = left.state === 'off' ? left : right;
  return (left.part !== '' && right.part !== '') || (isOneOff && off.part !== '');
}

/** "By Thursday" and "before Friday". */
function areOneLimit(left: Weekdays, right: Weekdays): boolean {
  const lastOf = ({ days, limit }: Weekdays): number => ((days[0] ?? 0) + (limit === 'before' ? 6 : 7)) % 7;
  return lastOf(left) === lastOf(right);
}

const every = phrasePattern(eachWords);

/** "|Every| Monday" and "|every other| Monday" are no two names of one; "Mondays" may leave out which of them. */
function isEvery({ value, sentence: { text }, start }: Claim): boolean {
  return (
    value.kind === 'weekdays' && value.rank === '' && every.test(text.slice(Math.max(0, start - longestEach), start))
  );
}

const longestEach = 6;

/** "On Fridays lessons begin at 9" and "on Mondays lessons begin at 8": each day has its own time. */
function areTimedApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && a.join() !== b.join();
}

const except = phrasePattern(exceptWords);

/** "Every day except Mondays" has none beside those days. */
function hasException({ exception, written }: Claim): boolean {
  return exception && !except.test(written);
}
