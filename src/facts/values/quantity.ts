import type { FoundValue } from '../types.ts';
import { RANGE_WORDS } from '../words/bounds.ts';
import { type Bounding, boundAfter, boundBefore, boundOfNoun, boundOfNounBehind, EXACTLY } from './bound.ts';
import { readChoices } from './choices.ts';
import { readDay } from './day.ts';
import type { Line } from './line.ts';
import { foundQuantity, type Measure, numberAfter, type Unit } from './measure.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';

interface Amount extends Unit {
  bounding: Bounding;
}

/**
 * Reads "operator number unit operator anchor" for any unit: "at least 3 to 5 business days after delivery". What counts as a unit is the
 * business of a measure.
 */
export function findQuantities(line: Line, measure: Measure): FoundValue[] {
  const found: FoundValue[] = [];
  let next = 0;
  for (const number of line.numbers.values()) {
    if (number.start < next || number.attached) continue;
    const read =
      readChoices(line, number, measure) ?? readRange(line, number, measure) ?? readSingle(line, number, measure);
    if (read === undefined) continue;
    next = number.end;
    found.push(read);
  }
  return found;
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
    const upper = second && (measure.unit(line, second, second.end) ?? inherited(line, lower, first, second));
    if (second === undefined || upper?.start !== joint.end) continue;
    const low = lowerEnd(measure, lower, first, upper, second);
    if (low === undefined || low >= upper.value) continue;
    const lead = isBetween || line.tokens[begin - 1]?.text === 'from' ? begin - 1 : begin;
    const { bounding, start } = boundBefore(line.tokens, lead);
    return foundQuantity(line, measure.kind, upper, { ...EXACTLY, approximate: bounding.approximate }, start, low);
  }
  return undefined;
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

/** What the first number has without a word behind it holds for the second: "$10-15", "aged 13 to 17"; not "$12 until 31 May". */
function inherited(line: Line, lower: Unit | undefined, first: NumberSpan, second: NumberSpan): Unit | undefined {
  if (lower === undefined || lower.end > first.end) return undefined;
  if (readDay(line, second.start, undefined) !== undefined) return undefined;
  return { ...lower, value: second.value, start: second.start, end: second.end };
}
