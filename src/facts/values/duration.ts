import type { FoundValue, Quantity } from '../types.ts';
import { BEFORE_ARTICLE, type DurationUnit, FIXED_DURATIONS, NOT_AFTER_INSTANT } from '../words/durations.ts';
import { readAgeInWords } from './birthday.ts';
import { boundBefore, EXACTLY } from './bound.ts';
import { durationMeasure } from './duration-measure.ts';
import { compareDurations } from './duration-order.ts';
import { findAtWords, type Line } from './line.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities, foundQuantity } from './quantity.ts';
import { showParts, showQuantity } from './show.ts';
import type { ValueGrammar } from './value.ts';

/** "30 days after delivery", "3 to 5 business days", "48 hrs", "half an hour", "a week". Business days stay apart from days. */
export const duration: ValueGrammar<Quantity> = {
  kind: 'duration',
  find: (line) => [
    ...findQuantities(line, durationMeasure),
    ...findAtWords(line, (at) => readFixed(line, at) ?? readArticle(line, at) ?? readAgeInWords(line, at)),
  ],
  show,
  compare: compareDurations,
};

const fixed = phraseTable<readonly [number, DurationUnit]>(
  FIXED_DURATIONS.map(([value, unit, words]) => [[value, unit], words]),
);
const notAfterInstant = new Set<string>(NOT_AFTER_INSTANT);
const beforeArticle = new Set<string>(BEFORE_ARTICLE);

/** "within a week", "takes an hour", "after a day or two"; not "for a second time", "after a week of rain". */
function readArticle(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  if (tokens[at]?.text !== 'a' && tokens[at]?.text !== 'an') return undefined;
  const before = tokens[at - 1];
  if (before !== undefined && !beforeArticle.has(before.text)) return undefined;
  const one: NumberSpan = { value: 1, start: at, end: at + 1, half: false, attached: false };
  const unit = durationMeasure.unit(line, one, at + 1);
  const isOrdinal = tokens[at + 1]?.text === 'second';
  if (unit === undefined || isOrdinal || tokens[unit.end]?.text === 'of') return undefined;
  const bound = boundBefore(tokens, at);
  const isOneOrTwo = tokens[unit.end]?.text === 'or' && tokens[unit.end + 1]?.text === 'two';
  if (isOneOrTwo)
    return foundQuantity(line, 'duration', { ...unit, value: 2, end: unit.end + 2 }, EXACTLY, bound.start, 1);
  return foundQuantity(line, 'duration', unit, bound.bounding, bound.start);
}

/** Durations that are words of their own: "immediately", "next business day"; not "immediately before the purchase". */
function readFixed(line: Line, at: number): FoundValue | undefined {
  const hit = fixed.startingAt(line.tokens, at);
  if (hit === undefined || notAfterInstant.has(line.tokens[hit.end]?.text ?? '')) return undefined;
  const [value, unit] = hit.value;
  const bound =
    value === 0 || value === Number.POSITIVE_INFINITY ? { bounding: EXACTLY, start: at } : boundBefore(line.tokens, at);
  const amount = { value, unit, noun: '', start: at, end: hit.end };
  return foundQuantity(line, 'duration', amount, bound.bounding, bound.start);
}

function show(value: Quantity): string {
  if (value.low === Number.POSITIVE_INFINITY) return showParts(value, 'indefinitely');
  const instant = value.high === 0 && value.unit === 'minute' && value.bound === 'exactly';
  if (instant) return showParts(value, 'immediately');
  const seconds = { ...value, low: value.low * 60, high: value.high * 60, unit: 'second' };
  return showQuantity(value.unit === 'minute' && value.high > 0 && value.high < 1 ? seconds : value, unitName);
}

function unitName(unit: string, amount: number): string {
  const name = unit === 'business-day' ? 'business day' : unit;
  return amount === 1 ? name : `${name}s`;
}
