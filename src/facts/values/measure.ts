import type { FoundValue, Quantity, Value } from '../types.ts';
import { anchorBefore, readAnchor } from './anchor.ts';
import { type Bounding, boundAfter, EXACTLY } from './bound.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';

/** What counts as a unit of one kind of quantity: duration, money, percent, count. */
export interface Measure {
  kind: Quantity['kind'];
  /** The unit of the number: before it ("$"), or from token `at` on ("days"). Undefined when the number has none of this measure. */
  unit(line: Line, number: NumberSpan, at: number): Unit | undefined;
  /** The value in another unit; undefined or absent where none is exact. */
  convert?(value: number, from: string, to: string): number | undefined;
}

/** An amount in its unit, as token positions. `value` is the number in that unit (30 seconds is 0.5 minutes). */
export interface Unit {
  value: number;
  unit: string;
  noun: string;
  start: number;
  end: number;
}

/**
 * The found quantity of an amount, with the anchor around it, behind which its bound may stand ("10 kg per bag |at most|"); `start` is the token of its
 * first operator.
 */
export function foundQuantity(
  line: Line,
  kind: Quantity['kind'],
  amount: Unit,
  bounding: Bounding,
  start: number,
  low = amount.value,
): FoundValue {
  const { text, tokens } = line;
  const anchor = readAnchor(text, tokens, amount.end);
  const own = bounding.bound === 'exactly' && anchor ? boundAfter(tokens, anchor.end, EXACTLY).bounding : bounding;
  const value: Quantity = {
    kind,
    bound: low === amount.value ? own.bound : 'between',
    low,
    high: amount.value,
    unit: amount.unit,
    inclusive: bounding.inclusive,
    approximate: bounding.approximate,
    anchor: (anchor ?? anchorBefore(tokens, start, kind))?.text ?? '',
    noun: amount.noun,
  };
  return foundAt(line, value, start, amount.end);
}

/** A value that covers the tokens from `start` to before `end`. */
export function foundAt(line: Line, value: Value, start: number, end: number): FoundValue {
  const from = line.tokens[start]?.start ?? 0;
  const to = line.tokens[end - 1]?.end ?? from;
  return { value, start: from, end: to, text: line.text.slice(from, to) };
}

/** The number at token `at`, or behind a currency sign there: "$15", "US$15". */
export function numberAfter(line: Line, at: number): NumberSpan | undefined {
  return line.numbers.get(at) ?? line.numbers.get(at + 1) ?? line.numbers.get(at + 2);
}
