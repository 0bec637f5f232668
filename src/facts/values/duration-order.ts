import type { Comparison, Quantity } from '../types.ts';
import { compareQuantities, type Order } from './order.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Compares durations as spans of minutes, because a month is 28 to 31 days: one month and 30 days are equal, one month
 * and 45 days clash. Business days compare with one another; with calendar time only what is certain is said.
 */
export function compareDurations(a: Quantity, b: Quantity): Comparison {
  return compareQuantities(a, b, orderDurations);
}

function orderDurations(a: number, aUnit: string, b: number, bUnit: string): Order {
  if (aUnit === bUnit) return orderSpans([a, a], [b, b]);
  if (aUnit === 'business-hour') return orderBusinessHours(a, b, bUnit);
  if (bUnit === 'business-hour') return opposite[orderBusinessHours(b, a, aUnit)];
  if (aUnit === 'business-day' || bUnit === 'business-day') return orderBusinessDays(a, aUnit, b, bUnit);
  return orderSpans(minutes(a, aUnit), minutes(b, bUnit));
}

type Span = readonly [number, number];

function orderSpans(a: Span, b: Span): Order {
  if (a[1] < b[0]) return 'less';
  return a[0] > b[1] ? 'greater' : 'equal';
}

/** Business days against calendar time: "45 business days" and "45 days" differ, "10 business days" are two weeks. */
function orderBusinessDays(a: number, aUnit: string, b: number, bUnit: string): Order {
  if (a === 0 || b === 0 || a === Infinity || b === Infinity) return orderSpans([a, a], [b, b]);
  const order = orderSpans(minutes(a, aUnit), minutes(b, bUnit));
  if (order !== 'equal') return order;
  const [working, calendar, unit] = aUnit === 'business-day' ? [a, b, bUnit] : [b, a, aUnit];
  const days = unit === 'day' ? calendar : unit === 'week' ? calendar * 7 : Number.NaN;
  if (days === working && unit === 'day') return aUnit === 'business-day' ? 'greater' : 'less';
  return working * 7 === days * 5 ? 'equal' : 'unknown';
}

const opposite: Readonly<Record<Order, Order>> = {
  less: 'greater',
  greater: 'less',
  equal: 'equal',
  unknown: 'unknown',
};
/** Hours of a working day; who counts "24 business hours" as a day is let be. */
const [SHORT_DAY, LONG_DAY] = [7, 24];

/** "8 business hours" are a business day; "4 business hours" and "4 business days" differ, and so do "4 business hours" and "4 hours". */
function orderBusinessHours(a: number, b: number, bUnit: string): Order {
  if (a === 0 || b === 0 || a === Infinity || b === Infinity) return orderSpans([a, a], [b, b]);
  if (bUnit === 'business-day') return orderSpans([a / LONG_DAY, a / SHORT_DAY], [b, b]);
  const [low, high] = [a * HOUR, businessDays(Math.ceil(a / SHORT_DAY))[1]];
  const other = minutes(b, bUnit);
  if (other[1] < low) return 'greater';
  if (other[0] > high) return 'less';
  return bUnit === 'hour' && a === b ? 'greater' : 'unknown';
}

/** Shortest and longest that so many units can last, in minutes. */
function minutes(amount: number, unit: string): Span {
  switch (unit) {
    case 'minute':
      return [amount, amount];
    case 'hour':
      return [amount * HOUR, amount * HOUR];
    case 'day':
      return [amount * DAY, amount * DAY];
    case 'week':
      return [amount * 7 * DAY, amount * 7 * DAY];
    case 'business-day':
      return businessDays(amount);
    case 'month':
      return months(amount);
    case 'quarter':
      return months(amount * 3);
    default:
      return months(amount * 12);
  }
}

/** Weekends lengthen a count of business days; one holiday a week is allowed for. */
function businessDays(amount: number): Span {
  const weeks = Math.ceil(amount / 5);
  return [(amount + 2 * (weeks - 1)) * DAY, (amount + 3 * weeks) * DAY];
}

/** A month is 28 to 31 days, two are 59 to 62, a quarter 89 to 92, a year 365 or 366. People also count a month as 30 days. */
function months(amount: number): Span {
  if (amount === 0 || amount === Infinity) return [amount, amount];
  const years = Math.floor(amount / 12);
  const rest = amount - years * 12;
  const short = rest === 0 ? 0 : Math.max(0, 2.5 - rest / 2);
  const low = rest === 0 ? 0 : rest * 30 - Math.floor(short);
  const high = rest * 30 + Math.ceil(rest * 0.6);
  return [(years * 365 + low) * DAY, (years * 366 + high) * DAY];
}
