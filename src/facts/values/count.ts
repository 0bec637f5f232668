import { stemmer } from 'stemmer';
import type { Comparison, FoundValue, Quantity } from '../types.ts';
import {
  AFTER_FACTOR,
  AFTER_ONCE,
  BEFORE_ONCE,
  BEFORE_PRONOUN_ONE,
  BEFORE_YEAR,
  NO_LIMIT,
  NOT_AFTER_ONE,
  NOT_COUNTED_BEHIND_HYPHEN,
  NUMBERED_NOUNS,
  NUMBERED_WORDS,
  TIMES,
  TIMES_WORDS,
  UNLIMITED,
} from '../words/counting.ts';
import { MEASURES } from '../words/measures.ts';
import { readAnchor } from './anchor.ts';
import { boundBefore, boundOfNoun, boundOfNounBehind, EXACTLY } from './bound.ts';
import { durationMeasure } from './duration-measure.ts';
import { findAtWords, type Line } from './line.ts';
import { moneyMeasure } from './money.ts';
import { type CountedNoun, isPlural, readNoun } from './noun.ts';
import type { NumberSpan } from './number.ts';
import { compareQuantities, orderNumbers } from './order.ts';
import { percentMeasure } from './percent.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities, foundQuantity, type Measure, type Unit } from './quantity.ts';
import { showQuantity } from './show.ts';
import type { ValueGrammar } from './value.ts';

/** "5 participants", "two free checked bags", "twice a year", "2 GB", "unlimited transfers", "the limit is 6". */
export const count: ValueGrammar<Quantity> = {
  kind: 'count',
  find: (line) => [...findQuantities(line, countMeasure), ...findAtWords(line, (at) => readCountWord(line, at))],
  show: (value) => showQuantity(value, () => value.noun),
  compare,
};

const numberedNouns = new Set<string>(NUMBERED_NOUNS);
const numberedWords = new Set<string>(NUMBERED_WORDS);
const notBehindHyphen = new Set<string>(NOT_COUNTED_BEHIND_HYPHEN);
const beforeYear = new Set<string>(BEFORE_YEAR);
const YEAR = /^(?:19|20)\d\d$/;
const beforePronounOne = new Set<string>(BEFORE_PRONOUN_ONE);
const notAfterOne = new Set<string>(NOT_AFTER_ONE);
const beforeOnce = new Set<string>(BEFORE_ONCE);
const afterOnce = new Set<string>(AFTER_ONCE);
const afterFactor = new Set<string>(AFTER_FACTOR);
const times = new Map(Object.entries(TIMES));
const timesWords = new Set<string>(TIMES_WORDS);
const unlimited = new Set<string>(UNLIMITED);
const noLimit = phraseTable<true>([[true, NO_LIMIT]]);

/** Where a measure stands in `MEASURES`, and its size there. */
interface Physical {
  unit: string;
  row: number;
  size: number;
}

const physical = MEASURES.flatMap((row, index) =>
  row.map(([size, unit, names]) => [{ unit, row: index, size }, names] as const),
);
const physicalNames = phraseTable<Physical>(physical);
const physicalUnits = new Map<string, Physical>(physical.map(([measure]) => [measure.unit, measure]));

/** A number that no other measure claims. */
const countMeasure: Measure = {
  kind: 'count',
  unit(line, number, at) {
    if (number.half || isName(line, number) || isOtherMeasure(line, number, at)) return undefined;
    const amount = { value: number.value, start: number.start };
    const measured = readPhysical(line, at);
    if (measured !== undefined) {
      const noun = line.text.slice(line.tokens[measured.end - 1]?.start, line.tokens[measured.end - 1]?.end);
      return { ...amount, unit: measured.value.unit, noun, end: measured.end };
    }
    const noun = readNoun(line, at, number.value === 1) ?? readHyphenated(line, number, at);
    if (noun !== undefined) return { ...amount, ...noun };
    if (timesWords.has(line.tokens[at]?.text ?? '')) return readTimes(line, number, at);
    return standsAlone(line, number, at) ? { ...amount, unit: '', noun: '', end: at } : undefined;
  },
};

/** A number that is a whole answer by itself: "5", "up to 5", "3 to 5". */
export function findBareNumber(line: Line): FoundValue[] {
  return findQuantities(line, {
    kind: 'count',
    unit: (_line, number, at) => ({ value: number.value, unit: '', noun: '', start: number.start, end: at }),
  });
}

function isOtherMeasure(line: Line, number: NumberSpan, at: number): boolean {
  return [moneyMeasure, percentMeasure, durationMeasure].some(
    (measure) => measure.unit(line, number, number.end) ?? (at > number.end && measure.unit(line, number, at)),
  );
}

/** A physical unit. One letter needs a space before it: "180 g", but "5G" is a network. */
function readPhysical(line: Line, at: number): { value: Physical; end: number } | undefined {
  const start = skipHyphen(line, at);
  const token = line.tokens[start];
  return token?.glued && token.text.length === 1 ? undefined : physicalNames.startingAt(line.tokens, start);
}

function skipHyphen(line: Line, at: number): number {
  return line.tokens[at]?.text === '-' && line.tokens[at]?.glued ? at + 1 : at;
}

/** "4-digit", "6-card": the one word behind the hyphen. */
function readHyphenated(line: Line, number: NumberSpan, at: number): CountedNoun | undefined {
  const word = line.tokens[at + 1];
  if (
    at > number.end ||
    line.tokens[at]?.text !== '-' ||
    !line.tokens[at]?.glued ||
    word?.kind !== 'word' ||
    !word.glued
  )
    return undefined;
  if (notBehindHyphen.has(word.text) || word.text.includes('_')) return undefined;
  return { unit: stemmer(word.text), noun: number.value === 1 ? word.text : `${word.text}s`, end: at + 2 };
}

/** Whether the noun from token `at` on is a plural: "order 2 items" counts, "order 2 of the list" does not. */
function isPluralNoun(line: Line, at: number): boolean {
  if (physicalNames.startingAt(line.tokens, at) !== undefined) return true;
  return line.tokens[at]?.text === 'times' || readNoun(line, at, false)?.noun.endsWith('s') === true;
}

/** Step 3, section 4, the year 2026, no one, one of them, one needs, at one time. */
function isName(line: Line, number: NumberSpan): boolean {
  const { tokens } = line;
  const first = tokens[number.start]?.text ?? '';
  const before = tokens[number.start - 1]?.text ?? '';
  const name = before === ':' ? (tokens[number.start - 2]?.text ?? '') : before;
  if (numberedNouns.has(name)) return tokens[number.end]?.text !== 'times';
  if (numberedWords.has(before) && !isPluralNoun(line, number.end)) return true;
  if (YEAR.test(first) && (beforeYear.has(before) || !isPluralNoun(line, number.end))) return true;
  if (first !== 'one' || number.end !== number.start + 1) return false;
  const next = tokens[number.end];
  const isPronoun = next?.kind === 'word' && isPlural(next.text);
  return isPronoun || before === 'at' || beforePronounOne.has(before) || notAfterOne.has(next?.text ?? '');
}

/** "Three times a year", "3x per week"; not "three times the fee", "2x zoom". */
function readTimes(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const isGlued = line.tokens[at]?.text === 'x';
  if (isGlued && readAnchor(line.text, line.tokens, at + 1)?.rate !== true) return undefined;
  if (afterFactor.has(line.tokens[at + 1]?.text ?? '')) return undefined;
  return {
    value: number.value,
    unit: 'time',
    noun: number.value === 1 ? 'time' : 'times',
    start: number.start,
    end: at + 1,
  };
}

const CLOSERS = new Set(['.', ',', ';', ':', ')', '!', '?', '(']);

/** A number without a noun counts where something speaks of it: "maximum of 30", "limit is 6", "Cards: 2", "2 per person". */
function standsAlone(line: Line, number: NumberSpan, at: number): boolean {
  const next = line.tokens[at];
  if (next?.kind === 'sign' && !CLOSERS.has(next.text)) return false;
  if (next !== undefined && next.kind !== 'sign' && next.glued) return false;
  if (at > number.end) return true;
  const before = boundBefore(line.tokens, number.start);
  if (before.bounding.bound !== 'exactly' || boundOfNoun(line.tokens, before.start) !== undefined) return true;
  if (boundOfNounBehind(line.tokens, at) !== undefined) return true;
  if (readAnchor(line.text, line.tokens, number.end)?.rate === true) return true;
  return line.tokens[before.start - 1]?.text === ':' && before.start > 1 && next?.kind !== 'word';
}

/** A count without a number: "once", "twice", "unlimited transfers", "no limit". */
function readCountWord(line: Line, at: number): FoundValue | undefined {
  const word = line.tokens[at]?.text ?? '';
  if (times.has(word)) return readOnce(line, at);
  const endless = unlimited.has(word);
  const end = endless ? at + 1 : noLimit.startingAt(line.tokens, at)?.end;
  if (end === undefined) return undefined;
  const noun = (endless ? readNoun(line, end, false) : undefined) ?? { unit: '', noun: '', end };
  return foundQuantity(line, 'count', { value: Number.POSITIVE_INFINITY, start: at, ...noun }, EXACTLY, at);
}

/** "Once per order", "more than twice"; not "once approved", "at once", "twice the fee". */
function readOnce(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  const value = times.get(tokens[at]?.text ?? '') ?? 0;
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '.'];
  const counts = beforeOnce.has(before) || afterOnce.has(after) || readAnchor(line.text, tokens, at + 1)?.rate === true;
  if (before === 'at' || (value === 1 ? !counts : afterFactor.has(after))) return undefined;
  const bound = boundBefore(tokens, at);
  const amount = { value, unit: 'time', noun: value === 1 ? 'time' : 'times', start: at, end: at + 1 };
  return foundQuantity(line, 'count', amount, bound.bounding, bound.start);
}

function compare(a: Quantity, b: Quantity): Comparison {
  return compareQuantities(a, b, (x, xUnit, y, yUnit) => {
    const [xMeasure, yMeasure] = [physicalUnits.get(xUnit), physicalUnits.get(yUnit)];
    if (xMeasure !== undefined && xMeasure.row === yMeasure?.row)
      return orderNumbers(x * xMeasure.size, y * yMeasure.size);
    return isSameNoun(xUnit, yUnit) ? orderNumbers(x, y) : 'unknown';
  });
}

/** The head of either noun stands in the other; a number without a noun compares with any. */
function isSameNoun(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [aWords, bWords] = [a.split(' '), b.split(' ')];
  return aWords.includes(bWords.at(-1) ?? '') || bWords.includes(aWords.at(-1) ?? '');
}
