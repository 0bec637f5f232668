import type { FoundValue, Quantity, Value } from '../types.ts';
import { RANGE_WORDS } from '../words/bounds.ts';
import { anchorBefore, readAnchor } from './anchor.ts';
import { type Bounding, boundAfter, boundBefore, boundOfNoun, boundOfNounBehind, EXACTLY } from './bound.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';

/**
 * Reads "operator number unit operator anchor" for any unit: "at least 3 to 5 business days after delivery". What
 * counts as a unit is the business of a measure: duration, money, percent, count.
 */
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

interface Amount extends Unit {
  bounding: Bounding;
}

export function findQuantities(line: Line, measure: Measure): FoundValue[] {
  const found: FoundValue[] = [];
  let next = 0;
  for (const number of line.numbers.values()) {
    if (number.start < next || number.attached) continue;
    const read = readRange(line, number, measure) ?? readSingle(line, number, measure);
    if (read === undefined) continue;
    next = number.end;
    found.push(read);
  }
  return found;
}

/** The found quantity of an amount, with the anchor around it; `start` is the token of its first operator. */
export function foundQuantity(
  line: Line,
  kind: Quantity['kind'],
  amount: Unit,
  bounding: Bounding,
  start: number,
  low = amount.value,
): FoundValue {
  const { text, tokens } = line;
  const value: Quantity = {
    kind,
    bound: low === amount.value ? bounding.bound : 'between',
    low,
    high: amount.value,
    unit: amount.unit,
    inclusive: bounding.inclusive,
    approximate: bounding.approximate,
    anchor: (readAnchor(text, tokens, amount.end) ?? anchorBefore(tokens, start, kind))?.text ?? '',
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

function readSingle(line: Line, number: NumberSpan, measure: Measure): FoundValue | undefined {
  const amount = readAmount(line, number, measure);
  if (amount === undefined) return undefined;
  const before = boundBefore(line.tokens, amount.start);
  const own = amount.bounding.bound === 'exactly' ? before.bounding : { ...before.bounding, ...amount.bounding };
  const noun = boundOfNoun(line.tokens, before.start) ?? boundOfNounBehind(line.tokens, amount.end);
  const bound = own.bound === 'exactly' ? (noun ?? 'exactly') : own.bound;
  const approximate = before.bounding.approximate || amount.bounding.approximate;
  return foundQuantity(line, measure.kind, amount, { ...own, bound, approximate }, before.start);
}

/** One number with its unit and the operators behind either: "30+ days", "3 or more items", "$500 or less". */
function readAmount(line: Line, number: NumberSpan, measure: Measure): Amount | undefined {
  const inner = boundAfter(line.tokens, number.end, EXACTLY);
  if (inner.end > number.end) {
    const behind = measure.unit(line, number, inner.end);
    if (behind !== undefined) return { ...behind, end: Math.max(behind.end, inner.end), bounding: inner.bounding };
  }
  const unit = measure.unit(line, number, number.end);
  if (unit === undefined) return undefined;
  const outer = boundAfter(line.tokens, unit.end, EXACTLY);
  return { ...unit, end: outer.end, bounding: outer.bounding };
}

const joints = phraseTable<'to' | 'or' | 'and'>([
  ['to', RANGE_WORDS],
  ['or', ['or']],
  ['and', ['and']],
]);

/** "3 to 5 days", "$10-$15", "$10-15", "between 3 and 5 days", "one or two days", "30 days to 60 days". */
function readRange(line: Line, first: NumberSpan, measure: Measure): FoundValue | undefined {
  const lower = measure.unit(line, first, first.end);
  const begin = Math.min(first.start, lower?.start ?? first.start);
  const isBetween = line.tokens[begin - 1]?.text === 'between';
  for (const at of new Set([first.end, lower?.end ?? first.end])) {
    const joint = joints.startingAt(line.tokens, at);
    if (joint === undefined || (joint.value === 'and' && !isBetween)) continue;
    if (joint.value === 'or' && lower !== undefined && lower.unit !== '') continue;
    const second = numberAfter(line, joint.end);
    const upper = second && (measure.unit(line, second, second.end) ?? inherited(lower, first, second));
    if (second === undefined || upper?.start !== joint.end) continue;
    const low = lowerEnd(measure, lower, first, upper, second);
    if (low === undefined || low >= upper.value) continue;
    const lead = isBetween || line.tokens[begin - 1]?.text === 'from' ? begin - 1 : begin;
    const { bounding, start } = boundBefore(line.tokens, lead);
    return foundQuantity(line, measure.kind, upper, { ...EXACTLY, approximate: bounding.approximate }, start, low);
  }
  return undefined;
}

/** The number at token `at`, or behind a currency sign there: "$15", "US$15". */
function numberAfter(line: Line, at: number): NumberSpan | undefined {
  return line.numbers.get(at) ?? line.numbers.get(at + 1) ?? line.numbers.get(at + 2);
}

/** The lower number in the unit of the upper one: "30 minutes to 2 hours", "3 to 5 days". */
function lowerEnd(
  measure: Measure,
  lower: Unit | undefined,
  first: NumberSpan,
  upper: Unit,
  second: NumberSpan,
): number | undefined {
  if (lower === undefined || lower.end === first.end) return (first.value * upper.value) / second.value;
  return lower.unit === upper.unit ? lower.value : measure.convert?.(lower.value, lower.unit, upper.unit);
}

/** What the first number has without a word behind it holds for the second: "$10-15", "aged 13 to 17". */
function inherited(lower: Unit | undefined, first: NumberSpan, second: NumberSpan): Unit | undefined {
  if (lower === undefined || lower.end > first.end) return undefined;
  return { ...lower, value: second.value, start: second.start, end: second.end };
}
