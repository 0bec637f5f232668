import type { Quantity } from '../types.ts';
import {
  ANCHOR_STARTS,
  ANCHOR_STOPS,
  ANCHORS_BEFORE,
  EACH,
  MOMENT_WORDS,
  RATE_STARTS,
  RATE_WORDS,
} from '../words/anchors.ts';
import { phraseTable } from './phrase.ts';
import { isInnerHyphen, type Token } from './token.ts';

/** What a quantity is counted from or per: "after delivery", "per item", "a month". `end` is exclusive. */
export interface Anchor {
  text: string;
  end: number;
  /** True for "per day", "a month", "each": numbers inside it belong to the rate, not to the text. */
  rate: boolean;
}

/** How an anchor that starts with a phrase goes on. */
interface Shape {
  rate: boolean;
  /** Whether a noun may follow, and whether it must. */
  noun: 'none' | 'maybe' | 'must';
}

const starts = phraseTable<Shape>([
  [{ rate: false, noun: 'must' }, ANCHOR_STARTS],
  [{ rate: false, noun: 'none' }, MOMENT_WORDS],
  [{ rate: true, noun: 'none' }, RATE_WORDS],
  [{ rate: true, noun: 'must' }, RATE_STARTS],
  [{ rate: true, noun: 'maybe' }, EACH],
]);
const stops = new Set<string>(ANCHOR_STOPS);
const before = new Set<string>(ANCHORS_BEFORE);
const MOST_TOKENS = 8;

/** The anchor that starts at token `at`; undefined for none. */
export function readAnchor(text: string, tokens: readonly Token[], at: number): Anchor | undefined {
  const hit = starts.startingAt(tokens, at);
  if (hit === undefined) return undefined;
  const { rate, noun } = hit.value;
  let end = hit.end;
  while (noun !== 'none' && end < at + MOST_TOKENS && !stopsAt(tokens, end)) end += 1;
  if (end === hit.end && noun === 'must') return undefined;
  return { text: foldAnchor(text.slice(tokens[at]?.start, tokens[end - 1]?.end)), end, rate };
}

/** The word before a duration that says which stretch of time is meant: "every 6 months", "the first 12 months". */
export function anchorBefore(
  tokens: readonly Token[],
  at: number,
  kind: Quantity['kind'],
): { text: string } | undefined {
  const word = tokens[at - 1]?.text;
  return kind === 'duration' && word !== undefined && before.has(word) ? { text: word } : undefined;
}

/** True for an anchor that is written before its duration. */
export function standsBefore(anchor: string): boolean {
  return before.has(anchor);
}

function stopsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || stops.has(token.text) || (token.kind === 'sign' && !isInnerHyphen(tokens, at));
}

/** Lower case, one space between words, plain hyphens; "/month" becomes "per month". */
export function foldAnchor(text: string): string {
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u2010\u2011]/g, '-');
  return words.replace(/^\/ ?/, 'per ').replace(/\.$/, '');
}
