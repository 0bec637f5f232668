import { CURRENCY_SIGNS } from '../words/currencies.ts';
import { SCALES, SHORT_SCALES } from '../words/numbers.ts';
import { fractionSigns, type PlainNumber } from './number-words.ts';
import type { Token } from './token.ts';

const scales = new Map(Object.entries(SCALES));
const shortScales = new Map(Object.entries(SHORT_SCALES));
const currencySigns = new Set(Object.keys(CURRENCY_SIGNS));
/** Signs that may stand directly before the digits of a number; after any other sign the digits are part of a name. */
const openers = new Set([...'([{"\'“‘:;,~≈<>≤≥=+-–—*|→', ...currencySigns]);
/** Signs that join digits to something longer: a date, a phone number, a time of day, a ratio. */
const joints = new Set(['-', '–', '/', ':', '.', '_']);
const READABLE_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10]);

/** "1,500", "2.5", ".5", "1.5k", "5 million", "2 dozen", "1/2", "1 1/2", "1½", "1 ½" at token `at`. */
export function readDigits(tokens: readonly Token[], at: number): PlainNumber | undefined {
  const token = tokens[at];
  const value = token !== undefined && opens(tokens, at) ? parseDigits(token.text) : undefined;
  if (value === undefined) return undefined;
  const end = at + 1;
  const next = tokens[end];
  if (next?.glued && next.text === '/' && tokens[end + 1]?.kind === 'number') return readFraction(tokens, at);
  const fraction = next?.glued || Number.isInteger(value) ? fractionSigns.get(next?.text ?? '') : undefined;
  if (fraction !== undefined) return { value: value + fraction, end: end + 1 };
  const mixed = next?.kind === 'number' && !next.glued ? readFraction(tokens, end) : undefined;
  if (mixed !== undefined) return { value: value + mixed.value, end: mixed.end };
  const scale = scaleAt(tokens, end);
  return scale === undefined ? { value, end } : { value: value * scale, end: end + 1 };
}

/** "1,500", "1 500" with a narrow space, "1.500,00", "2,5"; undefined for versions and the like. */
function parseDigits(text: string): number | undefined {
  if (/^(?:\d+|\d*\.\d+)$/.test(text)) return Number(text);
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:[\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/.test(text)) {
    return Number(text.replaceAll(/[\u00a0\u202f]/g, '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return /^\d+,\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function opens(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.glued !== true || before === undefined) return true;
  return before.kind === 'sign' && openers.has(before.text);
}

/** A scale behind digits. "5m" and "5b" are millions and billions only behind a currency sign. */
function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (!token.glued) return token.text === 'dozen' ? 12 : scales.get(token.text);
  if ((token.text === 'm' || token.text === 'b') && !currencySigns.has(tokens[at - 2]?.text ?? '')) return undefined;
  return shortScales.get(token.text);
}

/** "1/2"; not 24/7, 9/10 as a date, or 50/50. */
function readFraction(tokens: readonly Token[], at: number): PlainNumber | undefined {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (slash?.text !== '/' || !slash.glued || bottom?.kind !== 'number' || !bottom.glued) return undefined;
  if (joints.has(tokens[at + 3]?.text ?? '') && tokens[at + 4]?.glued) return undefined;
  const [numerator, denominator] = [Number(top?.text), Number(bottom.text)];
  if (!(numerator < denominator && READABLE_DENOMINATORS.has(denominator))) return undefined;
  return { value: numerator / denominator, end: at + 3 };
}

/** End of a run of digits that is no number: 2026-03-01, 555-867-5309, 9:30, 24/7. `at` itself when there is none. */
export function endOfDigitChain(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return at;
  let end = at + 1;
  while (joints.has(tokens[end]?.text ?? '') && tokens[end]?.glued && tokens[end + 1]?.glued) {
    if (tokens[end + 1]?.kind !== 'number') break;
    end += 2;
  }
  const isRange = end === at + 3 && (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '–');
  const isFraction = end === at + 3 && readFraction(tokens, at) !== undefined;
  return end === at + 1 || isRange || isFraction ? at : end;
}
