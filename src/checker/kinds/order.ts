import type { Comparison } from '../../facts/types.ts';
import { allTerms } from '../match/surroundings.ts';
import { countCommon } from '../text/count-among.ts';
import { areSameTerms } from '../text/same-terms.ts';
import type { Claim, Order } from '../types.ts';
import { openApart } from './common/opening-apart.ts';
import type { ClaimKind } from './kind.ts';
import { areOpposite } from './order/opposite.ts';
import { stepsIn } from './order/steps.ts';

/** "Check the status before you tell them" on one page, "tell them, then check the status" on another. */
export const order: ClaimKind = {
  id: 'order',
  title: 'Two pages put two steps in the opposite order',
  help: '"Check the status before you call back" on one page, "call back, and check the status after that" on another: half of the agents do it the wrong way round. Correct the page that is wrong, or say for which case each order is.',
  find: stepsIn,
  compare: compareOrders,
  sure: (a, b) => (areExactlySwapped(a, b) && !openApart(a, b) ? sureOfSwapped : undefined),
  lacks: ({ samePage }, a, b) => {
    if (samePage === 1) return 'the order of steps on one page is left to the reader';
    if (openApart(a, b)) return 'each is said of a place or time of its own';
    return hasOwnLead(a, b) && hasOwnLead(b, a) ? 'each is said of something that the other line does not name' : '';
  },
};

const sureOfSwapped = 0.9;

/** "The lock comes before the check" and "the check comes before the lock": the same two things the other way round, and no word on the one that the other lacks. */
function areExactlySwapped(
  { value: left, fields: { clause: own } }: Claim,
  { value: right, fields: { clause: other } }: Claim,
): boolean {
  if (left.kind !== 'order' || right.kind !== 'order' || left.list || right.list) return false;
  const isSwapped = areSameTerms(left.earlier, right.later) && areSameTerms(left.later, right.earlier);
  return isSwapped && countCommon(own, other) === Math.min(own.length, other.length);
}

/** "|Overdue| sums go first to rent and then to heating." */
function hasOwnLead({ value }: Claim, other: Claim): boolean {
  const others = allTerms(other);
  return value.kind === 'order' && (value.lead ?? []).some((term) => !others.has(term));
}

/** Two orders clash where what comes later on the one side comes earlier on the other, and the other way round. */
function compareOrders(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'order' || b.value.kind !== 'order') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.rank || right.rank) return compareRanks(left, right);
  const comparison = compareSteps(left, right);
  return comparison === 'incomparable' || areOpposite(a, b) ? 'incomparable' : comparison;
}

function compareSteps(left: Order, right: Order): Comparison {
  if (left.list && right.list) return compareInLists(left, left.list, right, right.list);
  const crossed = [likeness(left.later, right.earlier), likeness(right.later, left.earlier)];
  const straight = [likeness(left.later, right.later), likeness(left.earlier, right.earlier)];
  const words = countCommon(left.later, right.earlier) + countCommon(right.later, left.earlier);
  const least = left.list || right.list ? sameItem : sameStep;
  const areCrossed = areSwapped(left, right) || Math.min(...crossed) >= least;
  const isWhole = isWithin(left.later, right.earlier) && isWithin(right.later, left.earlier);
  if (
    (words >= fewestCommon || (isWhole && !left.list && !right.list)) &&
    areCrossed &&
    sum(crossed) >= sum(straight) + clearly
  )
    return 'clash';
  return Math.min(...straight) >= sameStep && sum(straight) >= sum(crossed) + clearly ? 'equal' : 'incomparable';
}

/** "A reset is the last resort", and a list that opens with a reset. */
function compareRanks(a: Order, b: Order): Comparison {
  if (!a.rank || !b.rank) return 'incomparable';
  const [left, right] = [a, b].map(({ earlier, later }) => [...earlier, ...later]) as [string[], string[]];
  const isOne = countCommon(left, right) >= fewestTerms && likeness(left, right) >= sameItem;
  return isOne && a.rank !== b.rank ? 'clash' : 'incomparable';
}

/** Two numbered lists have much the same words for many tasks: only where most of their steps are the same are they two orders of one task. */
function compareInLists(a: Order, listA: Steps, b: Order, listB: Steps): Comparison {
  const [short, long] = listA.length <= listB.length ? [listA, listB] : [listB, listA];
  const common = short.filter((step) => long.some((other) => areOneStep(step, other)));
  if (common.length < fewestOfTask || common.length < shareOfTask * short.length) return 'incomparable';
  const isOne = (left: readonly string[], right: readonly string[]): boolean =>
    areOneStep(left, right) && isNearest(left, right, listB) && isNearest(right, left, listA);
  if (isOne(a.later, b.earlier) && isOne(a.earlier, b.later)) return 'clash';
  return isOne(a.later, b.later) && isOne(a.earlier, b.earlier) ? 'equal' : 'incomparable';
}

/** "Run the first script" is not "run the last script" in a list that has the first one too. */
function isNearest(step: readonly string[], found: readonly string[], list: Steps): boolean {
  const least = shareOf(step, found);
  return list.every((other) => shareOf(step, other) <= least);
}

type Steps = readonly (readonly string[])[];

/** Steps that two lists must have in common to be one task: so many, and this share of the shorter one. */
const fewestOfTask = 3;
const shareOfTask = 0.7;
/** Share of the words of the longer of two items from which they are one. */
const sameWords = 0.6;

function areSwapped(a: Order, b: Order): boolean {
  return areOneStep(a.later, b.earlier) && areOneStep(b.later, a.earlier);
}

function areOneStep(a: readonly string[], b: readonly string[]): boolean {
  return shareOf(a, b) >= sameWords;
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  return countCommon(a, b) / Math.max(1, a.length, b.length);
}

/** "Refund" and "check" are steps of one word each: all of it must stand in the other one. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  return countCommon(a, b) === Math.min(a.length, b.length);
}

/** Share of its words from which a step is taken to be another one in other words. */
const sameStep = 0.5;
/** More is asked of the items of a list, as there are many. */
const sameItem = 0.6;
/** By how much the steps must fit better one way than the other. */
const clearly = 0.5;
/** One common word is half a step at most. */
const fewestTerms = 2;
/** Words that the two steps share with their counterparts, taken together. */
const fewestCommon = 3;

function likeness(a: readonly string[], b: readonly string[]): number {
  return countCommon(a, b) / Math.max(fewestTerms, Math.min(a.length, b.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
