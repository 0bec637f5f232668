import type { Quantity } from '../types.ts';
import { BEFORE_ARTICLE, DURATION_FILLERS, DURATION_UNITS, type DurationUnit, INSTANT } from '../words/durations.ts';
import { readAnchor } from './anchor.ts';
import { boundBefore, EXACTLY } from './bound.ts';
import { compareDurations } from './duration-order.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities, type Measure, toFound, type Unit } from './quantity.ts';
import { showQuantity } from './show.ts';
import type { ValueGrammar } from './value.ts';

/** "30 days after delivery", "3 to 5 business days", "48 hrs", "half an hour", "a week". Business days stay apart from days. */
export const duration: ValueGrammar<Quantity> = {
  kind: 'duration',
  find: (line) => [...findQuantities(line, measure), ...findWithArticle(line), ...findInstant(line)],
  show: (value) => showQuantity(value, unitName),
  compare: compareDurations,
};

const units = phraseTable<{ unit: DurationUnit; factor: number }>(
  DURATION_UNITS.map(([unit, factor, names]) => [{ unit, factor }, names]),
);
const fillers = new Set<string>(DURATION_FILLERS);
const instants = phraseTable<true>([[true, INSTANT]]);
const beforeArticle = new Set<string>(BEFORE_ARTICLE);

const measure: Measure = { kind: 'duration', unit: readUnit };

function readUnit(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const { tokens } = line;
  let i = at;
  if (tokens[i]?.text === '-' && tokens[i]?.glued) i += 1;
  while (fillers.has(tokens[i]?.text ?? '')) i += 1;
  const hit = units.startingAt(tokens, i);
  if (hit === undefined) return undefined;
  const end = skipPlural(line, hit.end);
  const halves = number.half && hit.value.unit !== 'hour' && hit.value.unit !== 'minute';
  const whole = halves ? halfOf(hit.value.unit) : { unit: hit.value.unit, value: number.value * hit.value.factor };
  return { ...whole, noun: '', start: number.start, end };
}

/** Half a day is 12 hours, half a year 6 months; half of any other unit stays a fraction of it. */
function halfOf(unit: DurationUnit): { unit: DurationUnit; value: number } {
  if (unit === 'day') return { unit: 'hour', value: 12 };
  return unit === 'year' ? { unit: 'month', value: 6 } : { unit, value: 0.5 };
}

/** The end of "day(s)" behind "day". */
function skipPlural(line: Line, at: number): number {
  const is = (offset: number, text: string) =>
    line.tokens[at + offset]?.text === text && line.tokens[at + offset]?.glued;
  return is(0, '(') && is(1, 's') && is(2, ')') ? at + 3 : at;
}

/** "within a week", "takes an hour". */
function findWithArticle(line: Line) {
  return line.tokens.flatMap((token, i) => {
    if (token.text !== 'a' && token.text !== 'an') return [];
    const before = line.tokens[i - 1];
    if (before !== undefined && !beforeArticle.has(before.text)) return [];
    const one: NumberSpan = { value: 1, start: i, end: i + 1, half: false, attached: false };
    const unit = readUnit(line, one, i + 1);
    if (unit === undefined || line.tokens[unit.end]?.text === 'of') return [];
    const bound = boundBefore(line.tokens, i);
    return [toFound(line, { value: toValue(line, unit, bound.bounding), start: bound.start, end: unit.end })];
  });
}

function findInstant(line: Line) {
  return line.tokens.flatMap((_, i) => {
    const hit = instants.startingAt(line.tokens, i);
    if (hit === undefined) return [];
    const unit: Unit = { value: 0, unit: 'minute', noun: '', start: i, end: hit.end };
    return [toFound(line, { value: toValue(line, unit, EXACTLY), start: i, end: hit.end })];
  });
}

function toValue(line: Line, unit: Unit, bounding: typeof EXACTLY): Quantity {
  const anchor = readAnchor(line.text, line.tokens, unit.end)?.text ?? '';
  return { kind: 'duration', ...bounding, low: unit.value, high: unit.value, unit: unit.unit, anchor, noun: '' };
}

function unitName(unit: string, amount: number): string {
  const name = unit === 'business-day' ? 'business day' : unit;
  return amount === 1 ? name : `${name}s`;
}
