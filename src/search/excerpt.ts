import { termOf, tokenize } from './terms.ts';
import type { Excerpt } from './types.ts';
import { asksValue, valueWords } from './words/asks-value.ts';

/** What a passage should show: for each term the concept of the query that it stands for and how much it counts. */
export type Wanted = ReadonlyMap<string, { concept: number; weight: number }>;

/** Characters of a passage: two or three lines of a result. */
const maxLength = 320;
/** A line with a number, for a query that asks for one, counts a third more. */
const valueShare = 0.3;
/** Each further line costs a little, so that a passage begins with what matters; the room left is filled afterwards. */
const lineCost = 0.1;

const asksPattern = wordPattern(asksValue);
const valuePattern = new RegExp(`\\d|${wordPattern(valueWords).source}`, 'i');
/** The end of a sentence inside a line, with the space after it. */
const sentenceEnd = /[.!?;][)"”’']?\s+(?=\S)/g;
const abbreviation = /\b(?:e\.g|i\.e|etc|vs|no|approx|mr|mrs|ms|dr|u\.s)\.\s+$/i;

/** A line, or a sentence of a long one: shown whole or not at all. */
interface Piece {
  start: number;
  end: number;
  /** What each concept gains from this piece. */
  gains: ReadonlyMap<number, number>;
  hasValue: boolean;
}

/** True for "how long …", "daily limit": the answer is a number, an amount or a time. */
export function asksForValue(query: string): boolean {
  return asksPattern.test(query);
}

/**
 * The passage of at most 320 characters that says most about the query, or with which the text begins, with its matching
 * words marked.
 */
export function excerpt(text: string, wanted: Wanted, wantsValue: boolean, fromStart = false): Excerpt {
  const pieces = piecesOf(text, wanted);
  const [first, last] = fill(pieces, fromStart ? [0, 0] : bestWindow(pieces, wantsValue));
  const from = pieces[first]?.start ?? 0;
  const shown = cutAt(text.slice(from, pieces[last]?.end ?? 0), maxLength);
  const marks = tokenize(shown).filter(({ word }) => wanted.has(termOf(word)));
  return { text: shown, marks: mergeMarks(marks.map(({ start, end }) => [start, end])) };
}

function bestWindow(pieces: readonly Piece[], wantsValue: boolean): [number, number] {
  let best: [number, number] = [0, 0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < pieces.length; first++) {
    const reached = new Map<number, number>();
    let score = 0;
    let bonus = 0;
    for (let last = first; last < pieces.length && fits(pieces, first, last); last++) {
      const { gains, hasValue } = pieces[last]!;
      let own = 0;
      for (const [concept, gain] of gains) {
        own += gain;
        score += Math.max(0, gain - (reached.get(concept) ?? 0));
        reached.set(concept, Math.max(gain, reached.get(concept) ?? 0));
      }
      if (wantsValue && hasValue) bonus = Math.max(bonus, valueShare * own);
      const total = score + bonus - lineCost * (last - first);
      if (total > bestScore + 1e-9) [best, bestScore] = [[first, last], total];
    }
  }
  return best;
}

/** Uses the room that is left: what follows first, then what comes before. */
function fill(pieces: readonly Piece[], [first, last]: [number, number]): [number, number] {
  let [from, to] = [first, last];
  while (to + 1 < pieces.length && fits(pieces, from, to + 1)) to++;
  while (from > 0 && fits(pieces, from - 1, to)) from--;
  return [from, to];
}

/** The first piece always fits: it is cut. */
function fits(pieces: readonly Piece[], first: number, last: number): boolean {
  return first === last || pieces[last]!.end - pieces[first]!.start <= maxLength;
}

function piecesOf(text: string, wanted: Wanted): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let start = line.index;
    for (const stop of line[0].matchAll(sentenceEnd)) {
      const next = line.index + stop.index + stop[0].length;
      if (abbreviation.test(text.slice(start, next))) continue;
      pieces.push(pieceOf(text, start, line.index + stop.index + stop[0].trimEnd().length, wanted));
      start = next;
    }
    pieces.push(pieceOf(text, start, line.index + line[0].length, wanted));
  }
  return pieces;
}

function pieceOf(text: string, start: number, end: number, wanted: Wanted): Piece {
  const part = text.slice(start, end);
  const gains = new Map<number, number>();
  for (const { word } of tokenize(part)) {
    const found = wanted.get(termOf(word));
    if (found !== undefined) gains.set(found.concept, Math.max(found.weight, gains.get(found.concept) ?? 0));
  }
  return { start, end, gains, hasValue: valuePattern.test(part) };
}

/** Cuts a text that is too long between words. */
function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, space > 0 ? space : length - 1)}…`;
}

/** Marks in order, those that overlap or touch the same word made one. */
function mergeMarks(marks: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function wordPattern(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'i');
}
