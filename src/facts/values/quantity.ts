import type { FoundValue, Quantity } from '../types.ts';
import { RANGE_WORDS } from '../words/bounds.ts';
import { readAnchor } from './anchor.ts';
import { type Bounding, boundAfter, boundBefore, boundOfNoun, EXACTLY } from './bound.ts';
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

/** A quantity with the tokens it covers; the anchor stands behind `end`. */
export interface ReadQuantity {
  value: Quantity;
  start: number;
  end: number;
}

export function findQuantities(line: Line, measure: Measure): FoundValue[] {
  const found: FoundValue[] = [];
  let next = 0;
  for (const number of line.numbers.values()) {
    if (number.start < next || number.attached) continue;
    const read = readQuantity(line, number, measure);
    if (read === undefined) continue;
    next = read.end;
    found.push(toFound(line, read));
  }
  return found;
}

export function toFound(line: Line, read: ReadQuantity): FoundValue {
  const start = line.tokens[read.start]?.start ?? 0;
  const end = line.tokens[read.end - 1]?.end ?? start;
  return { value: read.value, start, end, text: line.text.slice(start, end) };
}

function readQuantity(line: Line, number: NumberSpan, measure: Measure): ReadQuantity | undefined {
  const range = readRange(line, number, measure);
  if (range !== undefined) return range;
  const amount = readAmount(line, number, measure, EXACTLY);
  if (amount === undefined) return undefined;
  const before = boundBefore(line.tokens, amount.start);
  const after = amount.bounding.bound === 'exactly' ? before.bounding : { ...before.bounding, ...amount.bounding };
  const nounBound = after.bound === 'exactly' ? boundOfNoun(line.tokens, before.start) : undefined;
  const bounding = nounBound === undefined ? after : { ...after, bound: nounBound };
  return finish(line, measure, amount, amount.value, amount.value, { ...bounding }, before.start);
}

/** One number with its unit and the operators behind either: "30+ days", "3 or more items", "$500 or less". */
function readAmount(line: Line, number: NumberSpan, measure: Measure, bounding: Bounding): Amount | undefined {
  const inner = boundAfter(line.tokens, number.end, bounding);
  if (inner.end > number.end) {
    const behind = measure.unit(line, number, inner.end);
    if (behind !== undefined) return { ...behind, end: Math.max(behind.end, inner.end), bounding: inner.bounding };
  }
  const unit = measure.unit(line, number, number.end);
  if (unit === undefined) return undefined;
  const outer = boundAfter(line.tokens, unit.end, bounding);
  return { ...unit, end: outer.end, bounding: outer.bounding };
}

const connectors = phraseTable<'dash' | 'or' | 'to'>([
  ['to', RANGE_WORDS],
  ['or', ['or']],
  ['dash', ['-', '–', '—']],
]);

/** "3 to 5 days", "$10-$15", "$10-15", "between 3 and 5 days", "30 days to 60 days". */
function readRange(line: Line, first: NumberSpan, measure: Measure): ReadQuantity | undefined {
  const { tokens } = line;
  const lower = measure.unit(line, first, first.end);
  const between = tokens[(lower?.start ?? first.start) - 1]?.text === 'between';
  for (const joint of lower === undefined || lower.end === first.end ? [first.end] : [first.end, lower.end]) {
    const link =
      between && tokens[joint]?.text === 'and' ? { value: 'to', end: joint + 1 } : connectors.startingAt(tokens, joint);
    if (link === undefined) continue;
    const second = line.numbers.get(link.end) ?? line.numbers.get(link.end + 1) ?? line.numbers.get(link.end + 2);
    if (second === undefined) continue;
    const upper = measure.unit(line, second, second.end) ?? inherited(lower, first, second);
    if (upper === undefined || upper.start !== link.end) continue;
    if (link.value === 'or' && lower !== undefined && lower.unit !== '') continue;
    const low =
      lower !== undefined && lower.unit === upper.unit ? lower.value : (first.value * upper.value) / second.value;
    if (!(low < upper.value)) continue;
    const begin = lower !== undefined && lower.start < first.start ? lower.start : first.start;
    const lead = between || tokens[begin - 1]?.text === 'from' ? begin - 1 : begin;
    const before = boundBefore(tokens, lead);
    const bounding = { ...EXACTLY, approximate: before.bounding.approximate };
    return finish(line, measure, { ...upper, bounding }, low, upper.value, bounding, before.start);
  }
  return undefined;
}

/** The second number of "$10-15" and "$10 to 15" has the sign of the first. */
function inherited(lower: Unit | undefined, first: NumberSpan, second: NumberSpan): Unit | undefined {
  if (lower === undefined || lower.start === first.start) return undefined;
  return { ...lower, value: second.value, start: second.start, end: second.end };
}

function finish(
  line: Line,
  measure: Measure,
  amount: Amount,
  low: number,
  high: number,
  bounding: Bounding,
  start: number,
): ReadQuantity {
  const anchor = readAnchor(line.text, line.tokens, amount.end);
  const value: Quantity = {
    kind: measure.kind,
    bound: low === high ? bounding.bound : 'between',
    low,
    high,
    unit: amount.unit,
    inclusive: bounding.inclusive,
    approximate: bounding.approximate,
    anchor: anchor?.text ?? '',
    noun: amount.noun,
  };
  return { value, start, end: amount.end };
}
