import type { Comparison, Quantity } from '../types.ts';
import { compareChoices } from './choices.ts';

/** How two amounts stand to each other; `unknown` when their units cannot be weighed. */
export type Order = 'less' | 'equal' | 'greater' | 'unknown';

/** Orders `a` of unit `aUnit` against `b` of unit `bUnit`. */
type OrderOf = (a: number, aUnit: string, b: number, bUnit: string) => Order;

/** What arithmetic on fractions may lose, as a share of the number. */
const ROUNDING = 1e-9;

export function orderNumbers(a: number, b: number): Order {
  const isSame =
    a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b)));
  if (isSame) return 'equal';
  return a < b ? 'less' : 'greater';
}

const RANK: Readonly<Record<Quantity['bound'], number>> = { exactly: 0, between: 1, 'at-most': 2, 'at-least': 3 };
const APPROXIMATELY = 0.1;

/** Whether both quantities can hold for one thing, by the logic of their bounds. Symmetric. */
export function compareQuantities(first: Quantity, second: Quantity, order: OrderOf): Comparison {
  const [a, b] = RANK[first.bound] <= RANK[second.bound] ? [first, second] : [second, first];
  const ends = {
    low: order(a.low, a.unit, b.low, b.unit),
    high: order(a.high, a.unit, b.high, b.unit),
    lowHigh: order(a.low, a.unit, b.high, b.unit),
    highLow: order(a.high, a.unit, b.low, b.unit),
  };
  const isUnknown = ends.low === 'unknown' || ends.high === 'unknown';
  if (isUnknown || ends.lowHigh === 'unknown' || ends.highLow === 'unknown') return 'incomparable';
  const verdict = compareChoices(a, b, order) ?? weigh(a, b, ends);
  if (!a.approximate && !b.approximate) return verdict;
  return verdict === 'clash' && isNear(a, b, order) ? 'compatible' : verdict;
}

interface Ends {
  low: Order;
  high: Order;
  lowHigh: Order;
  highLow: Order;
}

function weigh(a: Quantity, b: Quantity, ends: Ends): Comparison {
  if (a.bound === b.bound && a.bound !== 'between') {
    if (ends.low !== 'equal') return 'clash';
    return a.inclusive === b.inclusive ? 'equal' : 'compatible';
  }
  if (a.bound === 'between' && b.bound === 'between') {
    if (ends.low === 'equal' && ends.high === 'equal') return 'equal';
    return isInside(ends) ? 'compatible' : 'clash';
  }
  if (a.bound === 'exactly' && b.bound === 'between') {
    return ends.low === 'less' || ends.high === 'greater' ? 'clash' : 'compatible';
  }
  if (a.bound === 'at-most') return ends.low === 'less' ? 'clash' : 'compatible';
  const outside = b.bound === 'at-most' ? ends.high === 'greater' : ends.low === 'less';
  if (outside) return 'clash';
  return a.bound === 'exactly' && ends.low === 'equal' && b.inclusive ? 'equal' : 'compatible';
}

/** One range inside another may be a part of it; ranges that share an end, touch or cross, are two versions of one: "2 to 14 days" and "2 to 21 days". */
function isInside({ low, high }: Ends): boolean {
  return (low === 'less' && high === 'greater') || (low === 'greater' && high === 'less');
}

function isNear(a: Quantity, b: Quantity, order: OrderOf): boolean {
  const within = (x: number, xUnit: string, y: number, yUnit: string) =>
    order(x, xUnit, y * (1 - APPROXIMATELY), yUnit) !== 'less' &&
    order(x, xUnit, y * (1 + APPROXIMATELY), yUnit) !== 'greater';
  const near = (x: Quantity, y: Quantity) =>
    within(x.low, x.unit, y.low, y.unit) || within(x.high, x.unit, y.high, y.unit);
  return near(a, b) || near(b, a);
}
