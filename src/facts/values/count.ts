import { stemmer } from 'stemmer';
import type { Comparison, FoundValue, Quantity } from '../types.ts';
import {
  BEFORE_PRONOUN_ONE,
  NO_LIMIT,
  NOT_COUNTED,
  NUMBERED_NOUNS,
  ODD_PLURALS,
  TIMES,
  UNLIMITED,
} from '../words/counting.ts';
import { readAnchor } from './anchor.ts';
import { type Bounding, boundBefore, boundOfNoun, EXACTLY } from './bound.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';
import { compareQuantities, orderNumbers } from './order.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities, type Measure, toFound, type Unit } from './quantity.ts';
import { showQuantity } from './show.ts';
import type { Token } from './token.ts';
import type { ValueGrammar } from './value.ts';

/** "5 participants", "two free checked bags", "twice a year", "unlimited transfers", "the limit is 6". */
export const count: ValueGrammar<Quantity> = {
  kind: 'count',
  find: (line) => [...findQuantities(line, measure), ...findWords(line)],
  show: (value) => showQuantity(value, () => value.noun),
  compare,
};

const numberedNouns = new Set<string>(NUMBERED_NOUNS);
const beforePronounOne = new Set<string>(BEFORE_PRONOUN_ONE);
const notCounted = new Set<string>(NOT_COUNTED);
const oddPlurals = new Set<string>(ODD_PLURALS);
const unlimited = new Set<string>(UNLIMITED);
const noLimit = phraseTable<true>([[true, NO_LIMIT]]);
const MOST_NOUN_WORDS = 3;

const measure: Measure = {
  kind: 'count',
  unit(line, number, at) {
    if (number.half || isName(line, number)) return undefined;
    const noun = readNoun(line, at, number.value === 1);
    if (noun !== undefined) return { value: number.value, ...noun, start: number.start };
    if (line.tokens[at]?.text === 'times')
      return { value: number.value, unit: 'time', noun: 'times', start: number.start, end: at + 1 };
    return isBoundedAlone(line, number, at)
      ? { value: number.value, unit: '', noun: '', start: number.start, end: at }
      : undefined;
  },
};

/** Step 3, section 4, no one, one of them, 2x. */
function isName(line: Line, number: NumberSpan): boolean {
  const { tokens } = line;
  const before = tokens[number.start - 1];
  if (before !== undefined && numberedNouns.has(before.text)) return true;
  const first = tokens[number.start];
  if (first?.text !== 'one' || number.end !== number.start + 1) return isYear(first);
  return (
    beforePronounOne.has(before?.text ?? '') ||
    tokens[number.end]?.text === 'of' ||
    tokens[number.end]?.text === 'another'
  );
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:19|20)\d\d$/.test(token.text);
}

/** A number with an operator and no noun counts only where nothing else follows: "maximum of 30", "the limit is 6". */
function isBoundedAlone(line: Line, number: NumberSpan, at: number): boolean {
  const next = line.tokens[at];
  if (
    next !== undefined &&
    (next.glued ? !/[.,;:)!?]/.test(next.text) : next.kind !== 'sign' && !notCounted.has(next.text))
  )
    return false;
  const before = boundBefore(line.tokens, number.start);
  return before.bounding.bound !== 'exactly' || boundOfNoun(line.tokens, before.start) !== undefined;
}

/** One to three words behind the number, up to the first plural. */
function readNoun(line: Line, at: number, singular: boolean): Pick<Unit, 'unit' | 'noun' | 'end'> | undefined {
  const { tokens } = line;
  let end = at;
  while (end < at + MOST_NOUN_WORDS) {
    const token = tokens[end];
    if (token?.kind !== 'word' || token.glued || notCounted.has(token.text) || token.text.includes('_')) break;
    const plural = isPlural(token.text);
    if (singular && plural && end > at) break;
    end += 1;
    if (plural && !singular) break;
  }
  if (end === at) return undefined;
  const words = tokens.slice(at, end).map((token) => token.text);
  const closing =
    tokens[end]?.text === '(' && tokens[end + 1]?.text === 's' && tokens[end + 2]?.text === ')' ? end + 3 : end;
  return { unit: words.map(stemmer).join(' '), noun: words.join(' '), end: closing };
}

function isPlural(word: string): boolean {
  return oddPlurals.has(word) || (/[^su]s$/.test(word) && word.length > 3) || /ies$/.test(word);
}

/** Counts without a number: "once", "twice", "unlimited transfers", "no limit". */
function findWords(line: Line): FoundValue[] {
  const { tokens } = line;
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'word') return [];
    const times = TIMES[token.text];
    if (times !== undefined) {
      if (times === 1 && readAnchor(line.text, tokens, i + 1)?.rate !== true && tokens[i - 1]?.text !== 'only')
        return [];
      const before = boundBefore(tokens, i);
      return [
        found(
          line,
          times,
          { unit: 'time', noun: times === 1 ? 'time' : 'times', end: i + 1 },
          before.bounding,
          before.start,
        ),
      ];
    }
    if (unlimited.has(token.text)) {
      const noun = readNoun(line, i + 1, false) ?? { unit: '', noun: '', end: i + 1 };
      return [found(line, Number.POSITIVE_INFINITY, noun, EXACTLY, i)];
    }
    const hit = noLimit.startingAt(tokens, i);
    return hit === undefined
      ? []
      : [found(line, Number.POSITIVE_INFINITY, { unit: '', noun: '', end: hit.end }, EXACTLY, i)];
  });
}

function found(
  line: Line,
  amount: number,
  noun: Pick<Unit, 'unit' | 'noun' | 'end'>,
  bounding: Bounding,
  start: number,
): FoundValue {
  const anchor = readAnchor(line.text, line.tokens, noun.end)?.text ?? '';
  const value: Quantity = {
    kind: 'count',
    ...bounding,
    low: amount,
    high: amount,
    unit: noun.unit,
    anchor,
    noun: noun.noun,
  };
  return toFound(line, { value, start, end: noun.end });
}

function compare(a: Quantity, b: Quantity): Comparison {
  return compareQuantities(a, b, (x, xUnit, y, yUnit) => (isSameNoun(xUnit, yUnit) ? orderNumbers(x, y) : 'unknown'));
}

/** The head of either noun stands in the other; a number without a noun compares with any. */
function isSameNoun(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [aWords, bWords] = [a.split(' '), b.split(' ')];
  return aWords.includes(bWords.at(-1) ?? '') || bWords.includes(aWords.at(-1) ?? '');
}
