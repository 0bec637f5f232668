import type { Comparison, FoundValue, Quantity } from '../types.ts';
import {
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  NOTE_NAMES,
  PRICED_FROM,
  THOUSAND_NAMES,
} from '../words/currencies.ts';
import { DENIALS, FEE_NOUNS, FEE_VERBS, FREE_PHRASES, NOT_FREE_AFTER, NOT_FREE_BEFORE } from '../words/free.ts';
import { NOT_COUNTED } from '../words/nouns.ts';
import { boundBefore, EXACTLY } from './bound.ts';
import { readHundredths } from './hundredths.ts';
import { findAtWords, type Line, tokenFrom } from './line.ts';
import { foundQuantity, type Measure, type Unit } from './measure.ts';
import type { NumberSpan } from './number.ts';
import { compareQuantities, orderNumbers } from './order.ts';
import { phraseTable } from './phrase.ts';
import { readPounds } from './pounds.ts';
import { findQuantities } from './quantity.ts';
import { showLower, showNumber, showParts } from './show.ts';
import type { ValueGrammar } from './value.ts';

/** "$25", "25 USD", "fifty dollars", "$1.2k", "10 cents", "fifteen pounds"; "free", "no fee" and "waived" are 0 in any currency. */
export const money: ValueGrammar<Quantity> = {
  kind: 'money',
  find: (line) => [
    ...findQuantities(line, moneyMeasure).map((found) => fromOn(line, found)),
    ...findAtWords(line, (at) => readNote(line, at) ?? readFree(line, at)),
  ],
  show,
  compare,
};

const names = phraseTable<{ code: string; parts: number }>([
  ...CURRENCY_NAMES.map(([code, parts, words]) => [{ code, parts }, words] as const),
  ...CURRENCY_CODES.map((code) => [{ code: code.toUpperCase(), parts: 1 }, [code]] as const),
  ...Object.entries(CURRENCY_SIGNS).map(([sign, code]) => [{ code, parts: 1 }, [sign]] as const),
  ...NOTE_NAMES.map(([amount, code, name]) => [{ code, parts: 1 / amount }, [name]] as const),
  [{ code: '', parts: 1 / 1000 }, THOUSAND_NAMES],
]);
const currencySigns = new Map(Object.entries(CURRENCY_SIGNS));
const dollarPrefixes = new Map(Object.entries(DOLLAR_PREFIXES));
const codes = new Set<string>(CURRENCY_CODES);
const free = phraseTable<true>([[true, FREE_PHRASES]]);
const notFreeBefore = phraseTable<true>([[true, NOT_FREE_BEFORE]]);
const notFreeAfter = new Set<string>(NOT_FREE_AFTER);

const denials = new Set<string>(DENIALS);
const feeNouns = new Set<string>(FEE_NOUNS);
const feeVerbs = new Set<string>(FEE_VERBS);
const notCounted = new Set<string>(NOT_COUNTED);
const pricedFrom = new Set<string>(PRICED_FROM);
const LONGEST_FEE_NAME = 5;

/** A number with a currency. */
export const moneyMeasure: Measure = {
  kind: 'money',
  unit: (line, number, at) =>
    signBefore(line, number, at) ?? nameAfter(line, number, at) ?? readPounds(line, number, at),
};

/** "Screen repair: from £149", and more for some; "the fee rises from £149" says what it was. */
function fromOn(line: Line, found: FoundValue): FoundValue {
  const { value, start, end } = found;
  const at = tokenFrom(line, start) - 1;
  const [lead, before] = [line.tokens[at], line.tokens[at - 1]];
  const isFloor = lead?.text === 'from' && value.kind === 'money' && value.bound === 'exactly';
  if (!isFloor || !(before === undefined || before.kind === 'sign' || pricedFrom.has(before.text))) return found;
  return { value: { ...value, bound: 'at-least' }, start: lead.start, end, text: line.text.slice(lead.start, end) };
}

function signBefore(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const { tokens } = line;
  const sign = tokens[number.start - 1];
  if (sign === undefined) return undefined;
  const unit = { value: number.value, noun: '', end: at };
  const after = names.startingAt(tokens, at);
  const end = after !== undefined && after.value.parts === 1 ? after.end : at;
  const plain = currencySigns.get(sign.text);
  if (plain !== undefined) {
    const prefix = tokens[number.start - 2];
    const country =
      sign.text === '$' && sign.glued && prefix !== undefined ? dollarPrefixes.get(prefix.text) : undefined;
    const code = country ?? (end > at ? after?.value.code : undefined) ?? plain;
    return { ...unit, unit: code, start: country === undefined ? number.start - 1 : number.start - 2, end };
  }
  if (!codes.has(sign.text)) return undefined;
  return { ...unit, unit: sign.text.toUpperCase(), start: number.start - 1 };
}

function nameAfter(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const hyphen = line.tokens[at]?.text === '-' && line.tokens[at]?.glued ? 1 : 0;
  const hit = names.startingAt(line.tokens, at + hyphen);
  const ownsNext =
    hit !== undefined && currencySigns.has(line.tokens[hit.end - 1]?.text ?? '') && line.numbers.has(hit.end);
  if (hit === undefined || ownsNext) return undefined;
  const rest = hit.value.parts === 1 ? readHundredths(line, hit.end) : undefined;
  const value = inWhole(number.value, hit.value.parts) + (rest?.value ?? 0);
  return { value, unit: hit.value.code, noun: '', start: number.start, end: rest?.end ?? hit.end };
}

function inWhole(value: number, parts: number): number {
  return parts < 1 ? value * Math.round(1 / parts) : value / parts;
}

const notes = new Map(NOTE_NAMES.map(([amount, code, name]) => [name, { amount, code }]));

/** "A fiver". */
function readNote(line: Line, at: number): FoundValue | undefined {
  const note = line.tokens[at]?.text === 'a' ? notes.get(line.tokens[at + 1]?.text ?? '') : undefined;
  if (note === undefined) return undefined;
  const { bounding, start } = boundBefore(line.tokens, at);
  const amount = { value: note.amount, unit: note.code, noun: '', start: at, end: at + 2 };
  return foundQuantity(line, 'money', amount, bounding, start);
}

function readFree(line: Line, at: number): FoundValue | undefined {
  const hit = free.startingAt(line.tokens, at);
  const denied = hit === undefined && denials.has(line.tokens[at]?.text ?? '') ? deniedFee(line, at) : undefined;
  const end = hit !== undefined && !isOtherFree(line, at, hit.end) ? hit.end : denied;
  if (end === undefined) return undefined;
  return foundQuantity(line, 'money', { value: 0, unit: '', noun: '', start: at, end }, EXACTLY, at);
}

/** "No fee" as a whole; of "no foreign transaction fee" the "no" alone, because the name of the fee is not the value. */
function deniedFee(line: Line, at: number): number | undefined {
  const first = line.tokens[at + 1]?.text === 'any' || line.tokens[at + 1]?.text === 'a' ? at + 2 : at + 1;
  for (let i = first; i < first + LONGEST_FEE_NAME; i += 1) {
    const token = line.tokens[i];
    if (token === undefined || (token.kind === 'sign' && !token.glued) || notCounted.has(token.text)) return undefined;
    if (!feeNouns.has(token.text)) continue;
    const next = line.tokens[i + 1];
    if (next?.kind === 'word' && !notCounted.has(next.text) && !feeVerbs.has(next.text)) return undefined;
    return i === first ? i + 1 : at + 1;
  }
  return undefined;
}

/** "toll-free", "feel free", "not waived", "free of defects", "free-text". */
function isOtherFree(line: Line, start: number, end: number): boolean {
  const { tokens } = line;
  const before = tokens[start - 1];
  if (tokens[start]?.glued === true && (before?.text === '-' || before?.text === '_')) return true;
  if (notFreeBefore.endingBefore(tokens, start) !== undefined) return true;
  if (end > start + 1) return false;
  const isCompound = tokens[end]?.text === '-' && tokens[end]?.glued && tokens[end + 1]?.glued;
  return isCompound || notFreeAfter.has(tokens[end]?.text ?? '');
}

const SIGNS_BY_CODE: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£' };

function show(value: Quantity): string {
  const amount = (n: number) => {
    if (n === Infinity) return 'unlimited';
    const digits = Number.isInteger(n) ? showNumber(n) : withCents(n);
    const sign = SIGNS_BY_CODE[value.unit];
    return sign === undefined ? [digits, value.unit].join(' ').trim() : `${sign}${digits}`;
  };
  if (value.low === 0 && value.high === 0 && value.unit === '') return showParts(value, 'free');
  return showParts(
    value,
    value.bound === 'between' ? `${showLower(value, amount)} ${amount(value.high)}` : amount(value.low),
  );
}

function withCents(amount: number): string {
  const [whole = '0', fraction = ''] = showNumber(amount).split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

function compare(a: Quantity, b: Quantity): Comparison {
  return compareQuantities(a, b, (x, xUnit, y, yUnit) => {
    if (xUnit !== yUnit && xUnit !== '' && yUnit !== '' && x !== 0 && y !== 0 && x !== Infinity && y !== Infinity)
      return 'unknown';
    return orderNumbers(x, y);
  });
}
