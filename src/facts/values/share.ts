import {
  AFTER_TAKEN,
  NAMELESS_WHOLES,
  NOT_AFTER_SHARE,
  NOT_BEFORE_SHARE,
  PARTS,
  SHARE_COMPARISONS,
  SHARE_LINKS,
  SHARE_VERBS,
  TAKES_SHARE,
} from '../words/percents.ts';
import { readNumberWords } from './number-words.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

/** A share of a whole in percent, as token positions. */
export interface Share {
  percent: number;
  start: number;
  end: number;
}

const one = phraseTable<number>(PARTS.map(([parts, name]) => [parts, [name]]));
const several = phraseTable<number>(PARTS.map(([parts, , name]) => [parts, [name]]));
const takes = new Set<string>(TAKES_SHARE);
const afterTaken = new Set<string>(AFTER_TAKEN);
const verbs = new Set<string>(SHARE_VERBS);
const links = new Set<string>(SHARE_LINKS);
const comparisons = new Set<string>(SHARE_COMPARISONS);
const notAfter = new Set<string>(NOT_AFTER_SHARE);
const notBefore = new Set<string>(NOT_BEFORE_SHARE);
const MOST_LINKS = 2;
/** "Half of it" does not say what it is half of. */
const wholes = phraseTable<true>([[true, NAMELESS_WHOLES.map((word) => `of ${word}`)]]);

/**
 * A part of a whole at token `at`: "one twentieth of every bill", "two fifths off", "half is refunded". A part may as well be a place in a
 * row ("the third"), a quarter of a year or a road, so something must be taken from it or done with it.
 */
export function readPart(tokens: readonly Token[], at: number): Share | undefined {
  const before = tokens[at - 1];
  if (notBefore.has(before?.text ?? '') || (tokens[at]?.glued && before?.text === '-')) return undefined;
  const number = isArticle(tokens[at]) ? { value: 1, end: at + 1 } : countOf(tokens, at);
  const from = tokens[number.end]?.text === '-' && tokens[number.end]?.glued ? number.end + 1 : number.end;
  const part = number.value === 1 ? one.startingAt(tokens, from) : several.startingAt(tokens, from);
  if (part === undefined || part.value <= number.value) return undefined;
  const isTaken = isShared(tokens, part.end) || (takes.has(before?.text ?? '') && endsClause(tokens, part.end));
  const end = wholes.startingAt(tokens, part.end)?.end ?? part.end;
  return isTaken ? { percent: (number.value * 100) / part.value, start: at, end } : undefined;
}

function countOf(tokens: readonly Token[], at: number): { value: number; end: number } {
  if (tokens[at]?.text === 'half') return { value: 1, end: at };
  const number = readNumberWords(tokens, at);
  return number === undefined || number.half ? { value: 0, end: at } : number;
}

function isArticle(token: Token | undefined): boolean {
  return token?.text === 'a' || token?.text === 'an';
}

/** "Of every bill", "less than last year", "off", "is refunded", "will be kept". */
function isShared(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === 'of') return isWhole(tokens, at + 1);
  if (comparisons.has(tokens[at]?.text ?? '')) return true;
  let next = at;
  while (next < at + MOST_LINKS && links.has(tokens[next]?.text ?? '')) next += 1;
  return verbs.has(tokens[next]?.text ?? '');
}

/** What a share is of: a thing, and no stretch of time. */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return first?.kind === 'word' && !notAfter.has(first.text) && !notAfter.has(second?.text ?? '');
}

/** Whether nothing follows that it could be a part of. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || afterTaken.has(token.text)) return true;
  return (token.kind === 'sign' && !token.glued) || /^[.,;:!?)]$/.test(token.text);
}
