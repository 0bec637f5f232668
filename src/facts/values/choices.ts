import type { Comparison, FoundValue, Quantity } from '../types.ts';
import { boundBefore, EXACTLY } from './bound.ts';
import type { Line } from './line.ts';
import { foundQuantity, type Measure, numberAfter, type Unit } from './measure.ts';
import type { NumberSpan } from './number.ts';
import type { Order } from './order.ts';

interface Member {
  number: NumberSpan;
  /** Undefined where only the last one has a unit: the 12 of "12, 24 or 36 months". */
  unit: Unit | undefined;
  end: number;
}

/**
 * Amounts of one unit from which one is chosen: "12, 24 or 36 months", "30 or 60 days", "$10, $20 or $50". They rise, and two that follow each
 * other are a range: "two or three days".
 */
export function readChoices(line: Line, first: NumberSpan, measure: Measure): FoundValue | undefined {
  const members = membersFrom(line, first, measure);
  const last = members.at(-1)!;
  if (members.length < 2 || last.unit === undefined) return undefined;
  const amounts = members.map((member) => amountOf(member, last));
  if (amounts.some((amount, i) => amount === undefined || (i > 0 && amount <= amounts[i - 1]!))) return undefined;
  const among = amounts as number[];
  if (among.length === 2 && (members[0]!.unit !== undefined || isNext(members))) return undefined;
  const start = Math.min(first.start, members[0]!.unit?.start ?? first.start);
  const { bounding } = boundBefore(line.tokens, start);
  if (bounding.bound !== 'exactly') return undefined;
  const found = foundQuantity(line, measure.kind, last.unit, EXACTLY, start, among[0]);
  return { ...found, value: { ...(found.value as Quantity), among } };
}

/** The first member and those that commas join to it, up to the one behind "or"; none without it. */
function membersFrom(line: Line, first: NumberSpan, measure: Measure): readonly Member[] {
  const members = [memberOf(line, first, measure)];
  for (;;) {
    const { end } = members.at(-1)!;
    const isComma = line.tokens[end]?.text === ',';
    const joint = line.tokens[isComma ? end + 1 : end]?.text ?? '';
    const isLast = joint === 'or' || (joint === 'and' && members.length > 1 && members[0]!.unit === undefined);
    if (!isComma && !isLast) return [];
    const at = end + Number(isComma) + Number(isLast);
    const number = numberAfter(line, at);
    if (number === undefined || number.half) return [];
    const member = memberOf(line, number, measure);
    if (Math.min(number.start, member.unit?.start ?? number.start) !== at) return [];
    members.push(member);
    if (isLast) return members;
  }
}

function memberOf(line: Line, number: NumberSpan, measure: Measure): Member {
  const unit = measure.unit(line, number, number.end);
  const own = unit !== undefined && (unit.end > number.end || unit.start < number.start) ? unit : undefined;
  return { number, unit: own, end: own?.end ?? number.end };
}

/** What a member comes to in the unit of the last one; undefined where it has another. */
function amountOf({ number, unit }: Member, last: Member): number | undefined {
  if (unit === undefined) return (number.value * last.unit!.value) / last.number.value;
  return unit.unit === last.unit!.unit ? unit.value : undefined;
}

function isNext([first, second]: readonly Member[]): boolean {
  return second!.number.value - first!.number.value <= 1;
}

/**
 * Compares where one side or both leave a choice: an amount that is none of them clashes, and so do two sets of which each has what the other
 * has not. Undefined where neither leaves one, and for bounds, to which a set is a range.
 */
export function compareChoices(
  a: Quantity,
  b: Quantity,
  order: (a: number, aUnit: string, b: number, bUnit: string) => Order,
): Comparison | undefined {
  if (a.among === undefined) return b.among && compareChoices(b, a, order);
  const among = a.among;
  const isIn = (amount: number) => among.some((each) => order(each, a.unit, amount, b.unit) === 'equal');
  if (b.among !== undefined) {
    const inA = b.among.filter(isIn).length;
    if (inA === b.among.length) return inA === among.length ? 'equal' : 'compatible';
    return inA === among.length ? 'compatible' : 'clash';
  }
  if (b.bound === 'exactly') return isIn(b.low) ? 'compatible' : 'clash';
  if (b.bound !== 'between') return undefined;
  const isOutside = (each: number) =>
    order(each, a.unit, b.low, b.unit) === 'less' || order(each, a.unit, b.high, b.unit) === 'greater';
  return among.some(isOutside) ? 'clash' : 'compatible';
}
