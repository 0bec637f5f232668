import type { HoursValue, Quantity } from '../../facts/types.ts';
import { roleOf } from '../kinds/common/limit-role.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { isQuantity, magnitudeOf } from './magnitude.ts';

/** Both numbers of one kind are ceilings, floors or plain amounts; true where there is no number. */
export function haveOneRole(a: Claim, b: Claim): boolean {
  if (!isQuantity(a.value) || !isQuantity(b.value)) return true;
  return roleOf(a) === roleOf(b) || (a.value.high === 0 && b.value.high === 0);
}

/** Least number of digits from which two numbers of the same digits are one number with a slip. */
const longNumber = 7;

/** Units between which a slip is likely though the number is one; "a week" and "the next business day" are two times. */
const nearUnits: ReadonlySet<string> = new Set(['hour', 'day', 'business-day']);

/**
 * A typical slip: one number in two units, "12 hours" and "12 days", "10 days" and "10 business days", a number to call with two digits in the
 * wrong order, or one end of two spans of days, "1 May to 31 August" and "1 May to 30 September".
 */
export function isSlip(a: ClaimValue, b: ClaimValue): boolean {
  if (a.kind === 'contact')
    return b.kind === 'contact' && a.channel === 'phone' && haveSameDigits(a.address, b.address);
  if (a.kind === 'hours') return b.kind === 'hours' && differInOneEdge(a, b);
  if (a.kind === 'date') return havePartInCommon(a, b);
  if (!isQuantity(a) || !isQuantity(b) || a.high !== b.high || a.low !== b.low || a.unit === b.unit) return false;
  return a.high !== 1 || (nearUnits.has(a.unit) && nearUnits.has(b.unit));
}

/** "Monday to Friday 9 to 5, Saturday 9 to |1|" and "… 9 to |3|": most of a week agrees, and one end of the other days differs. */
function differInOneEdge({ spans }: HoursValue, { spans: others }: HoursValue): boolean {
  if (spans.length !== others.length) return false;
  const apart = spans.flatMap((span, at) =>
    String(span) === String(others[at]) ? [] : [[span, others[at]!] as const],
  );
  const isMost = apart.length > 0 && apart.length * 2 < spans.length;
  return isMost && apart.every(([[from, to], [start, end]]) => from === start || to === end);
}

function haveSameDigits(a: string, b: string): boolean {
  const sorted = (address: string): string => [...address].sort().join('');
  return a !== b && a.length >= longNumber && sorted(a) === sorted(b);
}

/** One part of two values agrees and the other differs: one end of a range, the times of one day of several. */
export function havePartInCommon(a: ClaimValue, b: ClaimValue): boolean {
  if (isRange(a) && isRange(b)) return a.unit === b.unit && (a.low === b.low) !== (a.high === b.high);
  if (a.kind === 'date' && b.kind === 'date')
    return a.from !== a.to && b.from !== b.to && (a.from === b.from) !== (a.to === b.to);
  if (a.kind !== 'hours' || b.kind !== 'hours') return false;
  const others = new Set(b.spans.map(String));
  const common = a.spans.filter((span) => others.has(String(span))).length;
  return (common > 0 && common < Math.max(a.spans.length, b.spans.length)) || openOrCloseTogether(a, b);
}

const minutesOfDay = 24 * 60;

/** On the same days both open at one time, or both close at one time. Midnight is no such time: it is the other end of "until 4 PM". */
function openOrCloseTogether({ spans }: HoursValue, { spans: others }: HoursValue): boolean {
  const together = (end: 0 | 1): boolean =>
    spans.every((span, at) => span[end] % minutesOfDay !== 0 && span[end] === others[at]?.[end]);
  return spans.length === others.length && together(0) !== together(1);
}

function isRange(value: ClaimValue): value is Quantity {
  return isQuantity(value) && value.bound === 'between';
}

/** Least amount that has noughts enough to lose one. */
const manyNoughts = 1000;
const whole = 1e-9;

/**
 * A half for ten times, one for a hundred times and more; one where a number has no size, 0 where there is no number. A nought too many or too
 * few ("$5,000" and "$50,000") is a slip, and no distance.
 */
export function distanceOf(a: ClaimValue, b: ClaimValue): number {
  if (!isQuantity(a) || !isQuantity(b) || (a.high === 0 && b.high === 0)) return 0;
  const [x, y] = [magnitudeOf(a), magnitudeOf(b)];
  if (x === undefined || y === undefined) return 1;
  const powers = Math.log10(Math.max(x, y) / Math.min(x, y));
  const isNought = Math.abs(powers - Math.round(powers)) < whole && Math.max(a.high, b.high) >= manyNoughts;
  return isNought ? 0 : Math.min(1, powers / 2);
}

/** Both lines tell the hours of one number to call or one address: `extract/contact-terms.ts` puts it among the words of the clause. */
export function haveOneContact(a: Claim, b: Claim): boolean {
  return a.kind === 'hours' && a.fields.clause.some((term) => term.startsWith('@') && b.fields.clause.includes(term));
}
