import { letter } from '../../document/letters.ts';
import { matchesIn } from '../../document/matches.ts';
import { commonestWords } from '../words/stop-words.ts';
import { phrasePattern, roughPattern } from './phrases.ts';

/** What a text is asked before a pattern is run over it. */
export interface Sieve {
  test(text: string): boolean;
}

/**
 * A sieve in front of patterns that look for whole phrases: most texts hold no word that is in any of them, and are spared the patterns.
 * It may let a text through that holds none, and never keeps one back that does.
 */
export function sieveOf(phrases: readonly string[]): Sieve {
  return newSieve(phrases.map((phrase) => ({ word: tellingWord(wordsIn(phrase)), openers: wholeWords })));
}

/** Whether any of the phrases stands in a text: `phrasePattern`, behind a sieve. */
export function phraseTest(phrases: readonly string[]): Sieve {
  const [mayHold, pattern] = [sieveOf(phrases), phrasePattern(phrases)];
  return { test: (text) => mayHold.test(text) && pattern.test(text) };
}

/** A pattern behind a sieve: it finds nothing in a text that holds none of its phrases. */
export interface SievedPattern extends Sieve {
  exec(text: string): RegExpExecArray | null;
  /** All matches, of a pattern that has the flag `g`. */
  matchesIn(text: string): readonly RegExpExecArray[];
}

/** Puts a pattern behind a sieve for the phrases without one of which it finds nothing. */
export function sieved(phrases: readonly string[], pattern: RegExp): SievedPattern {
  const { test } = sieveOf(phrases);
  return {
    test: (text) => test(text) && pattern.test(text),
    exec: (text) => (test(text) ? pattern.exec(text) : null),
    matchesIn: (text) => (test(text) ? matchesIn(text, pattern) : nothing),
  };
}

const nothing: readonly RegExpExecArray[] = [];

/** Whether any of the phrases, or a word that goes on behind one, stands in a text: `roughPattern`, which need not be run for one word. */
export function roughSieve(phrases: readonly string[]): Sieve {
  const [ofOneWord, rest] = [phrases.filter(isOneWord), phrases.filter((phrase) => !isOneWord(phrase))];
  const opens = beginningSieve(ofOneWord);
  if (rest.length === 0) return opens;
  const [mayHold, pattern] = [beginningSieve(rest), roughPattern(rest)];
  return { test: (text) => opens.test(text) || (mayHold.test(text) && pattern.test(text)) };
}

function beginningSieve(phrases: readonly string[]): Sieve {
  return newSieve(
    phrases.map((phrase) => {
      const words = wordsIn(phrase);
      const word = tellingWord(words);
      return { word, openers: word === words.at(-1) ? beginnings : wholeWords };
    }),
  );
}

function isOneWord(phrase: string): boolean {
  return wordsIn(phrase)[0] === phrase.toLowerCase();
}

const isCommon: ReadonlySet<string> = new Set(commonestWords);

/** The longest word of a phrase that is not on every page: it stands in the fewest texts. */
function tellingWord(words: readonly string[]): string {
  const rare = words.filter((word) => !isCommon.has(word));
  return (rare.length > 0 ? rare : words).reduce(
    (longest, word) => (word.length > longest.length ? word : longest),
    '',
  );
}

/** Each sieve has a bit of its own in a row of numbers. */
interface Bit {
  at: number;
  bit: number;
}

/** What opens which sieves: a word as it stands, or what a word begins with. */
const wholeWords = new Map<string, Bit[]>();
const beginnings = new Map<string, Bit[]>();
let sieves = 0;

function newSieve(keys: readonly { word: string; openers: Map<string, Bit[]> }[]): Sieve {
  if (keys.some(({ word }) => word === '')) return { test: () => true };
  const [at, bit] = [sieves >> 5, 1 << (sieves & 31)];
  sieves += 1;
  for (const { word, openers } of keys) {
    const bits = openers.get(word);
    if (bits) bits.push({ at, bit });
    else openers.set(word, [{ at, bit }]);
  }
  forget();
  return {
    test: (text) => {
      const start = rowOf(text);
      return (rows[start + at]! & bit) !== 0;
    },
  };
}

/**
 * The rows of the texts that were read, one behind the other: all sieves share one reading of a text. No more are kept than a small machine
 * has memory for.
 */
const mostTexts = 1 << 18;
let rows = new Int32Array(0);
let rowLength = 0;
const startOf = new Map<string, number>();
/** The row of each word that stood in a text; undefined for the many that open nothing. */
const rowOfWord = new Map<string, Int32Array | undefined>();
/** A text is asked many things in a row. */
let lastText = '';
let lastStart = -1;

function forget(): void {
  rowOfWord.clear();
  startOf.clear();
  lastStart = -1;
}

/** Where the row of a text begins. */
function rowOf(text: string): number {
  if (lastStart < 0 || lastText !== text) {
    lastStart = startOf.get(text) ?? read(text);
    lastText = text;
  }
  return lastStart;
}

function read(text: string): number {
  if (startOf.size === mostTexts) forget();
  if (startOf.size === 0) makeRoom();
  const start = startOf.size * rowLength;
  startOf.set(text, start);
  rows.fill(0, start, start + rowLength);
  for (const word of wordsIn(text)) {
    const row = rowOfWord.has(word) ? rowOfWord.get(word) : readWord(word);
    if (row) for (let at = 0; at < rowLength; at += 1) rows[start + at]! |= row[at]!;
  }
  return start;
}

function makeRoom(): void {
  rowLength = Math.ceil(sieves / 32);
  if (rows.length < rowLength * mostTexts) rows = new Int32Array(rowLength * mostTexts);
}

function readWord(word: string): Int32Array | undefined {
  const bits = [...(wholeWords.get(word) ?? [])];
  for (let end = 1; end <= word.length; end += 1) bits.push(...(beginnings.get(word.slice(0, end)) ?? []));
  const row = bits.length === 0 ? undefined : new Int32Array(rowLength);
  for (const { at, bit } of bits) row![at]! |= bit;
  rowOfWord.set(word, row);
  return row;
}

const isLetter = Uint8Array.from({ length: 0x180 }, (_, code) =>
  new RegExp(`[${letter}]`).test(String.fromCharCode(code)) ? 1 : 0,
);

/** The stretches of letters in a text, in lower case. All else parts them, so that a phrase has the same ones wherever it stands. */
function wordsIn(text: string): string[] {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code < isLetter.length && isLetter[code] === 1) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words.push(lower.slice(start, at));
      start = -1;
    }
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}
