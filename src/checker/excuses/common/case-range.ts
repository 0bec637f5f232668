import type { Quantity } from '../../../facts/types.ts';
import { compareValues, findValues } from '../../../facts/values/read.ts';
import { once } from '../../once.ts';
import { lastColon } from '../../text/colon.ts';
import type { Claim } from '../../types.ts';

/**
 * Whether the case that one line is for lies inside the case of the other: "Seventy people: $100" and "50-99 employees: $150". What is
 * counted may be called otherwise; the kind of number must be one, and one of the two must be a range with two ends: "up to 10" and "up to 50"
 * are two steps.
 */
export function haveOneCase(a: Claim, b: Claim): boolean {
  const [left, right] = [caseOf(a), caseOf(b)];
  if (!left || !right || left.kind !== right.kind) return false;
  if (left.kind !== 'count' && left.unit !== right.unit) return false;
  return (isRange(left) || isRange(right)) && (isWithin(left, right) || isWithin(right, left));
}

/** Whether the cases that two lines are for cannot be one: "for 2 days: 1 week of notice" and "between 1 and 2 weeks: 4 weeks". */
export function haveOtherCases(a: Claim, b: Claim): boolean {
  const [left, right] = [valueOfCase(a), valueOfCase(b)];
  return left !== undefined && right?.kind === left.kind && compareValues(left, right) === 'clash';
}

function caseOf(claim: Claim): Quantity | undefined {
  const only = valueOfCase(claim);
  return only?.bound === 'between' || only?.bound === 'exactly' ? only : undefined;
}

/** The one number or range in the label of a claim. */
const valueOfCase = once((claim: Claim): Quantity | undefined => {
  const found = findValues(labelTextOf(claim)).map(({ value }) => value);
  const [only] = found;
  return found.length === 1 && only && 'unit' in only ? only : undefined;
});

function labelTextOf({ sentence, start }: Claim): string {
  if (sentence.role === 'cell') return sentence.row;
  const colon = lastColon(sentence.text, start);
  return colon < 0 ? sentence.label : sentence.text.slice(0, colon);
}

function isRange({ low, high }: Quantity): boolean {
  return low < high;
}

function isWithin(inner: Quantity, outer: Quantity): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}
