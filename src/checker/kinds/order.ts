import type { Comparison } from '../../facts/types.ts';
import type { Claim, Order } from '../types.ts';
import type { ClaimKind } from './kind.ts';
import { stepsIn } from './order/steps.ts';

/** "Check the status before you tell them" on one page, "tell them, then check the status" on another. */
export const order: ClaimKind = {
  id: 'order',
  title: 'Two pages put two steps in the opposite order',
  help: '"Check the status before you call back" on one page, "call back, and check the status after that" on another: half of the agents do it the wrong way round. Correct the page that is wrong, or say for which case each order is.',
  find: stepsIn,
  compare: compareOrders,
  lacks: ({ samePage }) => (samePage === 1 ? 'the order of steps on one page is left to the reader' : ''),
};

/** Two orders clash where what comes later on the one side comes earlier on the other, and the other way round. */
function compareOrders(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'order' || b.value.kind !== 'order') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.earlier.length > 1 && right.earlier.length > 1) return 'incomparable';
  const crossed = [nearest(left.later, right.earlier), nearest(right.later, left.earlier)];
  const straight = [likeness(left.later, right.later), nearestOf(left.earlier, right.earlier)];
  const words = mostCommon(left.later, right.earlier) + mostCommon(right.later, left.earlier);
  const isList = left.earlier.length + right.earlier.length > 2;
  const least = isList ? sameItem : sameStep;
  if (words >= fewestCommon && Math.min(...crossed) >= least && sum(crossed) >= sum(straight) + clearly) return 'clash';
  return Math.min(...straight) >= sameStep && sum(straight) >= sum(crossed) + clearly ? 'equal' : 'incomparable';
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

function nearestOf(steps: Order['earlier'], others: Order['earlier']): number {
  return Math.max(...steps.map((step) => nearest(step, others)));
}

function nearest(step: readonly string[], others: Order['earlier']): number {
  return Math.max(...others.map((other) => likeness(step, other)));
}

function likeness(a: readonly string[], b: readonly string[]): number {
  return commonTerms(a, b) / Math.max(fewestTerms, Math.min(a.length, b.length));
}

function mostCommon(step: readonly string[], others: Order['earlier']): number {
  return Math.max(...others.map((other) => commonTerms(step, other)));
}

function commonTerms(a: readonly string[], b: readonly string[]): number {
  return a.filter((term) => b.includes(term)).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
