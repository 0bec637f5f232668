import type { FoundValue, Quantity } from '../types.ts';
import {
  BEFORE_ARTICLE,
  BEFORE_COUNTED,
  BEFORE_INSTANT_STATES,
  BEHIND_ARTICLE,
  BEHIND_GIVEN_TIME,
  BEHIND_INSTANT_STATES,
  CARRIERS,
  type DurationUnit,
  FIXED_DURATIONS,
  GIVERS_OF_TIME,
  INSTANT_STATES,
  NOT_AFTER_INSTANT,
  NOT_BEFORE_ARTICLE,
  NOT_BEFORE_FIRST,
  OVERNIGHT,
  TIMES_OF,
  UNTIL_DAY_BEFORE,
  WHOLE_TIMES,
} from '../words/durations.ts';
import { readAgeInWords } from './birthday.ts';
import { boundAfter, boundBefore, EXACTLY } from './bound.ts';
import { durationMeasure } from './duration-measure.ts';
import { compareDurations } from './duration-order.ts';
import { findAtWords, type Line } from './line.ts';
import { foundQuantity, type Unit } from './measure.ts';
import { isPlural } from './noun.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities } from './quantity.ts';
import { showParts, showQuantity } from './show.ts';
import type { Token } from './token.ts';
import type { ValueGrammar } from './value.ts';

/** "30 days after delivery", "3 to 5 business days", "48 hrs", "half an hour", "a week". Business days and hours stay apart from days and hours. */
export const duration: ValueGrammar<Quantity> = {
  kind: 'duration',
  find: (line) => [
    ...findQuantities(line, durationMeasure),
    ...findAtWords(line, (at) => readFixed(line, at) ?? readInWords(line, at)),
  ],
  show,
  compare: compareDurations,
};

function readInWords(line: Line, at: number): FoundValue | undefined {
  return readArticle(line, at) ?? readFirst(line, at) ?? readDayBefore(line, at) ?? readAgeInWords(line, at);
}

const fixed = phraseTable<readonly [number, DurationUnit]>(
  FIXED_DURATIONS.map(([value, unit, words]) => [[value, unit], words]),
);
const notAfterInstant = new Set<string>(NOT_AFTER_INSTANT);
const carriers = new Set<string>(CARRIERS);
const beforeArticle = new Set<string>(BEFORE_ARTICLE);
const beforeCounted = new Set<string>(BEFORE_COUNTED);
const notBeforeArticle = new Set<string>(NOT_BEFORE_ARTICLE);
const timesOf = new Set<string>(TIMES_OF);
const givers = new Set<string>(GIVERS_OF_TIME);
const wholeTimes = new Set<string>(WHOLE_TIMES);
const behindGivenTime = new Set<string>(BEHIND_GIVEN_TIME);
const behindArticle = new Set<string>(BEHIND_ARTICLE);
const notBeforeFirst = new Set<string>(NOT_BEFORE_FIRST);
const units = new Set(['minute', 'hour', 'day', 'week', 'month', 'year']);
const clockUnits = new Set(['minute', 'hour']);
const dayBefore = phraseTable<true>([[true, ['the day before', 'one day before']]]);
const untilDay = phraseTable<true>([[true, UNTIL_DAY_BEFORE]]);

/** "within a week", "takes an hour", "a full week", "after a day or two", "within a week of delivery", "a month at most"; not "for a second time", "after a week of rain". */
function readArticle(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  if (tokens[at]?.text !== 'a' && tokens[at]?.text !== 'an') return undefined;
  const before = tokens[at - 1];
  const isStated =
    before === undefined ||
    beforeArticle.has(before.text) ||
    (before.text === 'of' && timesOf.has(tokens[at - 2]?.text ?? '')) ||
    wholeTimes.has(tokens[at + 1]?.text ?? '');
  if (!isStated && !isMeasured(line, at)) return undefined;
  const one: NumberSpan = { value: 1, start: at, end: at + 1, half: false, attached: false };
  const unit = durationMeasure.unit(line, one, at + 1);
  const isOrdinal = tokens[at + 1]?.text === 'second';
  if (unit === undefined || isOrdinal) return undefined;
  if (tokens[unit.end]?.text === 'of' && !beforeCounted.has(before?.text ?? '')) return undefined;
  const range = readArticleRange(line, at, unit);
  if (range !== undefined) return range;
  const bound = boundBefore(tokens, at);
  const isOneOrTwo = tokens[unit.end]?.text === 'or' && tokens[unit.end + 1]?.text === 'two';
  if (isOneOrTwo)
    return foundQuantity(line, 'duration', { ...unit, value: 2, end: unit.end + 2 }, EXACTLY, bound.start, 1);
  const { bounding, end } = boundAfter(tokens, unit.end, bound.bounding);
  return foundQuantity(line, 'duration', { ...unit, end }, bounding, bound.start);
}

/** "A week to ten days", "between an hour and two hours". */
function readArticleRange(line: Line, at: number, lower: Unit): FoundValue | undefined {
  const { tokens } = line;
  const isBetween = tokens[at - 1]?.text === 'between';
  if (tokens[lower.end]?.text !== (isBetween ? 'and' : 'to')) return undefined;
  const number = line.numbers.get(lower.end + 1);
  const upper = number && durationMeasure.unit(line, number, number.end);
  const low = upper && durationMeasure.convert?.(lower.value, lower.unit, upper.unit);
  if (upper === undefined || low === undefined || low >= upper.value) return undefined;
  return foundQuantity(line, 'duration', upper, EXACTLY, isBetween ? at - 1 : at, low);
}

/** "You have |a month| to report it", "withdraw |a week| before the trip"; not "$5 a month before tax", "two books a week before that". */
function isMeasured({ tokens }: Line, at: number): boolean {
  const [before, behind] = [tokens[at - 1], tokens[at + 2]?.text ?? ''];
  if (before?.kind !== 'word' || notBeforeArticle.has(before.text) || isPlural(before.text)) return false;
  return givers.has(before.text) ? behindGivenTime.has(behind) : behindArticle.has(behind);
}

/** "The first hour is free", "your first month costs $5"; not "on the first day", "the first week of March". */
function readFirst(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  if (tokens[at]?.text !== 'first' || notBeforeFirst.has(tokens[at - 2]?.text ?? '')) return undefined;
  const one: NumberSpan = { value: 1, start: at + 1, end: at + 1, half: false, attached: false };
  const unit = units.has(tokens[at + 1]?.text ?? '') ? durationMeasure.unit(line, one, at + 1) : undefined;
  const isPart = tokens[at + 2]?.text === 'of' && !clockUnits.has(tokens[at + 1]?.text ?? '');
  return unit === undefined || isPart || tokens[at + 2]?.text === 'after'
    ? undefined
    : foundQuantity(line, 'duration', unit, EXACTLY, at + 1);
}

/** "You can cancel until |the day before| arrival": a day is left. */
function readDayBefore(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  const hit = dayBefore.startingAt(tokens, at);
  if (hit === undefined || !untilDay.endingBefore(tokens, at)) return undefined;
  const amount = { value: 1, unit: 'day', noun: '', start: at, end: hit.end - 1 };
  return foundQuantity(line, 'duration', amount, EXACTLY, at);
}

const instantStates = new Set<string>(INSTANT_STATES);
const beforeInstantStates = new Set<string>(BEFORE_INSTANT_STATES);
const behindInstantStates = new Set<string>(BEHIND_INSTANT_STATES);

function isStated(before: string, behind: Token | undefined): boolean {
  return beforeInstantStates.has(before) && (behind?.kind !== 'word' || behindInstantStates.has(behind.text));
}

/** Durations that are words of their own: "immediately", "are instant", "within minutes", "next business day"; not "an instant refund", "immediately before the purchase", "cleared overnight". */
function readFixed(line: Line, at: number): FoundValue | undefined {
  const hit = fixed.startingAt(line.tokens, at);
  if (hit === undefined) return undefined;
  const [own, before] = [line.tokens[at]!.text, line.tokens[at - 1]?.text ?? ''];
  const behind = line.tokens[hit.end]?.text ?? '';
  if (instantStates.has(own) && !isStated(before, line.tokens[hit.end])) return undefined;
  const [value, unit] = hit.value;
  const isSpan = value > 0 && !unit.endsWith('day');
  if (!isSpan && notAfterInstant.has(behind)) return undefined;
  if (own === OVERNIGHT && !carriers.has(behind) && !carriers.has(before)) return undefined;
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
  const name = unit.replace('-', ' ');
  return amount === 1 ? name : `${name}s`;
}
