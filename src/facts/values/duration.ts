import type { FoundValue, Quantity } from '../types.ts';
import { LINKS } from '../words/bounds.ts';
import {
  AGE_BOUNDS,
  AGE_NOUNS,
  BEFORE_ARTICLE,
  DURATION_FILLERS,
  DURATION_UNITS,
  type DurationUnit,
  FIXED_DURATIONS,
  NOT_AFTER_INSTANT,
} from '../words/durations.ts';
import { boundBefore } from './bound.ts';
import { compareDurations } from './duration-order.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities, foundQuantity, type Measure, type Unit } from './quantity.ts';
import { showQuantity } from './show.ts';
import type { ValueGrammar } from './value.ts';

/** "30 days after delivery", "3 to 5 business days", "48 hrs", "half an hour", "a week". Business days stay apart from days. */
export const duration: ValueGrammar<Quantity> = {
  kind: 'duration',
  find: (line) => [...findQuantities(line, durationMeasure), ...findWithArticle(line), ...findFixed(line)],
  show: (value) => showQuantity(value, unitName),
  compare: compareDurations,
};

const units = phraseTable<{ unit: DurationUnit; factor: number }>(
  DURATION_UNITS.map(([unit, factor, names]) => [{ unit, factor }, names]),
);
const fillers = new Set<string>(DURATION_FILLERS);
const fixed = phraseTable<readonly [number, DurationUnit]>(
  FIXED_DURATIONS.map(([value, unit, words]) => [[value, unit], words]),
);
const notAfterInstant = new Set<string>(NOT_AFTER_INSTANT);
const ageBounds = new Set<string>(AGE_BOUNDS);
const ageNouns = new Set<string>(AGE_NOUNS);
const links = new Set<string>(LINKS);
const OLDEST = 120;
const beforeArticle = new Set<string>(BEFORE_ARTICLE);

/** A number with a unit of time. */
export const durationMeasure: Measure = { kind: 'duration', unit: readUnit };

function readUnit(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const { tokens } = line;
  let i = at;
  if (tokens[i]?.text === '-' && tokens[i]?.glued) i += 1;
  while (fillers.has(tokens[i]?.text ?? '')) i += 1;
  const hit = units.startingAt(tokens, i);
  if (hit === undefined) return readAge(line, number, at);
  const whole = number.half ? halfOf(hit.value.unit) : { unit: hit.value.unit, value: number.value * hit.value.factor };
  return { ...whole, noun: '', start: number.start, end: skipPlural(line, hit.end) };
}

/** An age needs no unit: "18 or older", "aged 18", "the minimum age is 18". */
function readAge(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const { tokens } = line;
  const older = at > number.end && ageBounds.has(tokens[at - 1]?.text ?? '');
  const before = boundBefore(tokens, number.start).start;
  const linked = links.has(tokens[before - 1]?.text ?? '') ? before - 1 : before;
  const aged = [1, 2, 3].some(
    (back) => ageNouns.has(tokens[linked - back]?.text ?? '') && (back === 1 || linked < before),
  );
  if (number.half || number.value > OLDEST || !(older || aged) || line.tokens[at]?.kind === 'number') return undefined;
  return { value: number.value, unit: 'year', noun: '', start: number.start, end: at };
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
function findWithArticle(line: Line): FoundValue[] {
  return line.tokens.flatMap((token, i) => {
    if (token.text !== 'a' && token.text !== 'an') return [];
    const before = line.tokens[i - 1];
    if (before !== undefined && !beforeArticle.has(before.text)) return [];
    const one: NumberSpan = { value: 1, start: i, end: i + 1, half: false, attached: false };
    const unit = readUnit(line, one, i + 1);
    if (unit === undefined || line.tokens[unit.end]?.text === 'of') return [];
    const bound = boundBefore(line.tokens, i);
    return [foundQuantity(line, 'duration', unit, bound.bounding, bound.start)];
  });
}

/** Durations that are words of their own: "immediately", "next business day", "a quarter of an hour". */
function findFixed(line: Line): FoundValue[] {
  return line.tokens.flatMap((token, i) => {
    const hit = token.kind === 'word' ? fixed.startingAt(line.tokens, i) : undefined;
    if (hit === undefined || isTiming(line, hit.end)) return [];
    const [value, unit] = hit.value;
    const bound = boundBefore(line.tokens, i);
    return [
      foundQuantity(line, 'duration', { value, unit, noun: '', start: i, end: hit.end }, bound.bounding, bound.start),
    ];
  });
}

/** "Immediately before the purchase" says when, not how long. */
function isTiming(line: Line, at: number): boolean {
  return notAfterInstant.has(line.tokens[at]?.text ?? '');
}

function unitName(unit: string, amount: number): string {
  const name = unit === 'business-day' ? 'business day' : unit;
  return amount === 1 ? name : `${name}s`;
}
