import { FRACTION_SIGNS, GROUPS, SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from '../words/numbers.ts';
import type { Token } from './token.ts';

/**
 * A number in the text, in digits or words, as token positions (`end` exclusive).
 * "thirty (30)", "1,500", "2.5", "1.5k", "three hundred and five", "half a dozen", "1 1/2", "two and a half".
 */
export interface NumberSpan {
  value: number;
  start: number;
  end: number;
  /** True for a bare "half" or "half a": a number only where a unit follows. */
  half: boolean;
  /** True when a hyphen glues it to what stands before ("A-12"): it may end a range, but begins nothing. */
  attached: boolean;
}

/** Signs that may stand directly before the digits of a number; after any other sign the digits are part of a name. */
const OPENERS = new Set([
  '(',
  '[',
  '{',
  '"',
  "'",
  '“',
  '‘',
  ':',
  ';',
  ',',
  '~',
  '≈',
  '<',
  '>',
  '≤',
  '≥',
  '=',
  '+',
  '-',
  '–',
  '—',
  '*',
  '|',
  '→',
]);
const CURRENCY_OPENERS = new Set(['$', '€', '£', '¥', '₹', '₩', '₽', '₺', '₴', '₦', '₱', '₪', '฿']);
/** Signs that join digits to something longer: a date, a phone number, a time of day, a ratio. */
const JOINTS = new Set(['-', '–', '/', ':', '.', '_']);

/** All numbers of a text by the token at which they start. Dates, phone numbers, times and versions are none. */
export function readNumbers(tokens: readonly Token[]): Map<number, NumberSpan> {
  const found = new Map<number, NumberSpan>();
  for (let i = 0; i < tokens.length; ) {
    const chain = chainEnd(tokens, i);
    if (chain > i) {
      i = chain;
      continue;
    }
    const span = readNumber(tokens, i);
    if (span === undefined) {
      i += 1;
      continue;
    }
    found.set(i, span);
    i = span.end;
  }
  return found;
}

function readNumber(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const plain = token.kind === 'number' ? readDigits(tokens, at) : readWords(tokens, at);
  if (plain === undefined) return undefined;
  const attached = token.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued === true;
  const half = readAndHalf(tokens, plain.end);
  const whole = half === undefined ? plain : { ...plain, value: plain.value + 0.5, end: half };
  const repeated = readRepeated(tokens, whole);
  return { half: false, ...whole, end: repeated, start: at, attached };
}

type Plain = Pick<NumberSpan, 'value' | 'end'> & { half?: boolean };

function readDigits(tokens: readonly Token[], at: number): Plain | undefined {
  const token = tokens[at];
  if (token === undefined || !opens(tokens, at)) return undefined;
  let value = parseDigits(token.text);
  if (value === undefined) return undefined;
  if (startsWithPoint(tokens, at)) value /= 10 ** token.text.length;
  let end = at + 1;
  const next = tokens[end];
  if (next === undefined) return { value, end };
  if (next.glued && next.text in FRACTION_SIGNS)
    return { value: value + (FRACTION_SIGNS[next.text] ?? 0), end: end + 1 };
  if (next.glued && next.text === '/' && tokens[end + 1]?.kind === 'number') return readFraction(tokens, at);
  const mixed = tokens[end + 1]?.text === '/' ? readFraction(tokens, end) : undefined;
  if (mixed !== undefined && mixed.value < 1) return { value: value + mixed.value, end: mixed.end };
  const scale = next.glued ? SHORT_SCALES[next.text] : SCALES[next.text];
  if (scale !== undefined && !isMinutesOrMetres(tokens, end)) {
    value *= scale;
    end += 1;
  } else if (next.text === 'dozen') {
    value *= 12;
    end += 1;
  }
  return { value, end };
}

/** "5m" is five million only behind a currency sign. */
function isMinutesOrMetres(tokens: readonly Token[], scale: number): boolean {
  const text = tokens[scale]?.text;
  return (text === 'm' || text === 'b') && !CURRENCY_OPENERS.has(tokens[scale - 2]?.text ?? '');
}

function readFraction(tokens: readonly Token[], at: number): Plain | undefined {
  const [top, slash, bottom, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (top === undefined || slash?.text !== '/' || !slash.glued || bottom?.kind !== 'number' || !bottom.glued)
    return undefined;
  if (after?.glued === true && JOINTS.has(after.text) && tokens[at + 4]?.glued === true) return undefined;
  const [numerator, denominator] = [Number(top.text), Number(bottom.text)];
  if (!(numerator < denominator) || ![2, 3, 4, 5, 6, 8, 10].includes(denominator)) return undefined;
  return { value: numerator / denominator, end: at + 3 };
}

/** "1,500", "1 500" with a narrow space, "1.500,00", "2,5"; undefined for versions and the like. */
export function parseDigits(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(text)) {
    return Number(text.replaceAll(/[\u00a0\u202f]/g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (/^\d+,\d{1,2}$/.test(text)) return Number(text.replace(',', '.'));
  return undefined;
}

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.glued !== true || before === undefined) return true;
  if (before.kind === 'sign')
    return OPENERS.has(before.text) || CURRENCY_OPENERS.has(before.text) || startsWithPoint(tokens, at);
  return false;
}

function startsWithPoint(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at - 1];
  return tokens[at]?.glued === true && point?.text === '.' && (!point.glued || tokens[at - 2]?.kind === 'sign');
}

function readWords(tokens: readonly Token[], at: number): Plain | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'sign' && !(token.text in FRACTION_SIGNS))) return undefined;
  if (token.text in FRACTION_SIGNS) return { value: FRACTION_SIGNS[token.text] ?? 0, end: at + 1 };
  if (token.text === 'half') return readHalf(tokens, at);
  if (token.text === 'a' || token.text === 'an') {
    const next = tokens[at + 1]?.text ?? '';
    if (next in SCALES) return readWordSum(tokens, at + 1, 1);
    return next in GROUPS && next !== 'score' && next !== 'pair' ? readGroup(tokens, at + 1, 1) : undefined;
  }
  const sum = readWordSum(tokens, at, 0);
  if (sum === undefined) return undefined;
  return (tokens[sum.end]?.text ?? '') === 'dozen' ? readGroup(tokens, sum.end, sum.value) : sum;
}

function readHalf(tokens: readonly Token[], at: number): Plain {
  const article = tokens[at + 1]?.text === 'a' || tokens[at + 1]?.text === 'an';
  if (article && tokens[at + 2]?.text === 'dozen') return { value: 6, end: at + 3 };
  return { value: 0.5, end: article ? at + 2 : at + 1, half: true };
}

function readGroup(tokens: readonly Token[], at: number, times: number): Plain {
  const value = times * (GROUPS[tokens[at]?.text ?? ''] ?? 1);
  return { value, end: tokens[at + 1]?.text === 'of' ? at + 2 : at + 1 };
}

/** "three hundred and five thousand", "twenty-five". `current` is 1 behind "a": "a hundred". */
function readWordSum(tokens: readonly Token[], at: number, current: number): Plain | undefined {
  let total = 0;
  let group = current;
  let last = 0;
  let end = at;
  for (let i = at; ; ) {
    const text = tokens[i]?.text ?? '';
    if (text in TENS && last !== 10 && last !== 1) {
      group += TENS[text] ?? 0;
      last = 10;
    } else if (text in SMALL_NUMBERS && last !== 1) {
      const small = SMALL_NUMBERS[text] ?? 0;
      if (last === 10 && (small === 0 || small > 9)) break;
      group += small;
      last = 1;
    } else if (text === 'hundred' && group > 0 && group < 100) {
      group *= 100;
      last = 100;
    } else if (text in SCALES && group > 0) {
      total += group * (SCALES[text] ?? 1);
      group = 0;
      last = 1000;
    } else {
      break;
    }
    end = i + 1;
    i = end;
    if (last === 10 && tokens[i]?.text === '-' && tokens[i]?.glued) i += 1;
    else if (last >= 100 && tokens[i]?.text === 'and') i += 1;
  }
  return end === at ? undefined : { value: total + group, end };
}

/** "and a half" behind "two" or "2"; the token after it. */
function readAndHalf(tokens: readonly Token[], at: number): number | undefined {
  const is = (offset: number, text: string) => tokens[at + offset]?.text === text;
  return is(0, 'and') && is(1, 'a') && is(2, 'half') ? at + 3 : undefined;
}

/** The same number again in brackets: "thirty (30)", "30 (thirty)"; the token after it. */
function readRepeated(tokens: readonly Token[], plain: Plain): number {
  if (tokens[plain.end]?.text !== '(') return plain.end;
  const inside = tokens[plain.end + 1];
  const again = inside?.kind === 'number' ? readDigits(tokens, plain.end + 1) : readWords(tokens, plain.end + 1);
  return again?.value === plain.value && tokens[again.end]?.text === ')' ? again.end + 1 : plain.end;
}

/** End of a run of digits that is no number: 2026-03-01, 555-867-5309, 9:30, 24/7. `at` itself when there is none. */
function chainEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return at;
  let end = at + 1;
  let links = 0;
  let onlyHyphens = true;
  while (
    tokens[end]?.glued &&
    JOINTS.has(tokens[end]?.text ?? '') &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]?.kind === 'number'
  ) {
    if (tokens[end]?.text !== '-' && tokens[end]?.text !== '–') onlyHyphens = false;
    links += 1;
    end += 2;
  }
  if (links === 0 || (links === 1 && onlyHyphens)) return at;
  return links === 1 && readFraction(tokens, at) !== undefined ? at : end;
}
