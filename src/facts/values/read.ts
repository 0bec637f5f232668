import type { FoundValue, Value } from '../types.ts';
import { NOTHING } from '../words/counting.ts';
import { foldAnchor, readAnchor } from './anchor.ts';
import { boundAfter, EXACTLY } from './bound.ts';
import { isQuantity } from './compare.ts';
import { findBareNumber } from './count.ts';
import { findElliptic } from './elliptic.ts';
import { GRAMMARS } from './index.ts';
import { type Line, readLine, tokenFrom } from './line.ts';
import { parseList } from './list.ts';
import { mayHoldValue } from './worth-reading.ts';
import { parseYesNo } from './yes-no.ts';

export { compareValues, showValue } from './compare.ts';
export { parseList, parseYesNo };

const nothing = new Set<string>(NOTHING);
const NONE: Value = { kind: 'count', ...EXACTLY, low: 0, high: 0, unit: '', anchor: '', noun: '' };

/**
 * All values in running text, in order and without overlaps: the longest reading wins, then the earlier grammar.
 * "Refunds take 3 to 5 business days" -> one duration. Numbers inside a rate ("$5 per 30 days") belong to the rate.
 */
export function findValues(text: string): FoundValue[] {
  if (!mayHoldValue(text)) return [];
  return withoutOverlaps(readLine(text));
}

/** Reads a whole string, as it stands in a declared fact or a table cell. What no grammar covers is text. */
export function parseValue(text: string): Value {
  const trimmed = text.trim();
  if (!mayHoldValue(trimmed)) return parseWords(trimmed);
  const line = readLine(trimmed);
  const found = withoutOverlaps(line);
  const [only] = found.length > 0 ? found : findBareNumber(line);
  const whole = found.length < 2 ? only && coverAll(line, only) : undefined;
  if (whole !== undefined) return whole;
  return line.numbers.size > 0 ? { kind: 'text', text: trimmed } : parseWords(trimmed);
}

function parseWords(text: string): Value {
  if (nothing.has(text.toLowerCase().replace(/\.$/, ''))) return NONE;
  return parseYesNo(text) ?? parseList(text) ?? { kind: 'text', text };
}

function withoutOverlaps(line: Line): FoundValue[] {
  const all = GRAMMARS.flatMap((grammar, rank) => grammar.find(line).map((found) => ({ found, rank })));
  all.sort((a, b) => asLong(b.found) - asLong(a.found) || a.rank - b.rank || a.found.start - b.found.start);
  const taken = new Uint8Array(line.text.length);
  const kept = all.filter(({ found: { start, end } }) => {
    const isFree = !taken.subarray(start, end).includes(1);
    if (isFree) taken.fill(1, start, end);
    return isFree;
  });
  const inOrder = kept.map(({ found }) => found).sort(byPlace);
  return withoutRates(line, [...inOrder, ...findElliptic(line, inOrder)].sort(byPlace));
}

function byPlace(a: FoundValue, b: FoundValue): number {
  return a.start - b.start;
}

/** A number to call is never cut short by what stands behind it: "call 0800 555 0171 |right away|". */
function asLong(found: FoundValue): number {
  return length(found) + (found.value.kind === 'contact' ? longestValue : 0);
}

const longestValue = 1000;

function length(found: FoundValue): number {
  return found.end - found.start;
}

/** Drops what stands inside the rate of the value before: the "30 days" of "$5 per 30 days". */
function withoutRates(line: Line, found: readonly FoundValue[]): FoundValue[] {
  let rateEnd = 0;
  return found.filter((value) => {
    if (value.start < rateEnd) return false;
    const anchor = readAnchor(line.text, line.tokens, tokenFrom(line, value.end));
    rateEnd = anchor?.rate ? (line.tokens[anchor.end - 1]?.end ?? 0) : 0;
    return true;
  });
}

const NOTHING_ELSE = /^[\s.,;:*]*$/;

/** The value when nothing but its anchor stands around it; the anchor then runs to the end of the string. */
function coverAll(line: Line, found: FoundValue): Value | undefined {
  if (!NOTHING_ELSE.test(line.text.slice(0, found.start))) return undefined;
  const tail = line.text.slice(found.end);
  if (NOTHING_ELSE.test(tail)) return found.value;
  if (!isQuantity(found.value)) return undefined;
  const behind = tokenFrom(line, found.end);
  const bracket = line.tokens[behind]?.text === '(' && tail.trimEnd().endsWith(')') ? 1 : 0;
  const whole = readAnchor(line.text, line.tokens, behind + bracket);
  if (whole === undefined) return undefined;
  const { bounding, end } = boundAfter(line.tokens, whole.end, EXACTLY);
  if (bounding.bound !== 'exactly' && end === line.tokens.length) return found.value;
  const anchor = foldAnchor(tail);
  return { ...found.value, anchor: bracket ? anchor.slice(1, -1) : anchor };
}
