import { ParseEnglish } from 'parse-english';
import type { Stretch } from './inline.ts';
import { matchesIn } from './matches.ts';
import {
  abbreviations,
  abbreviationsBeforeNumbers,
  capitalsAfterTimes,
  plainEnds,
  sentenceOpeners,
} from './words/abbreviations.ts';

const english = new ParseEnglish();

/** Most blocks are one sentence; the parser is asked only where a full stop has something behind it. */
const innerEnd = /[.!?…]["'”’)\]]*\s/;

/**
 * The sentences of a plain text, without the white space around them. A line feed always ends one.
 *
 * The split is that of parse-english, which knows nothing of "No. 5", "vs. Smith" or "approx. 5 days" and keeps
 * "until 5 p.m. The desk …" and "at most 5. Ask …" together; the word lists put both right.
 *
 * @returns stretches of `text` in order
 */
export function splitSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const trimmed = trim(text, [lineStart, lineStart + line.length]);
    if (trimmed[1] > trimmed[0]) {
      if (innerEnd.test(line)) sentences.push(...splitLine(text, trimmed));
      else sentences.push(trimmed);
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

function splitLine(text: string, [start, end]: Stretch): Stretch[] {
  const line = text.slice(start, end);
  const joined: [number, number][] = [];
  for (const [from, to] of parse(line)) {
    const last = joined.at(-1);
    if (last && isOneSentence(line.slice(last[0], last[1]), line.slice(from, to))) last[1] = to;
    else joined.push([from, to]);
  }
  return joined
    .flatMap(([from, to]) => splitAt(text, [start + from, start + to], hiddenEnd, isHiddenEnd))
    .flatMap((sentence) => splitAt(text, sentence, endBeforeName, isEndBeforeName));
}

function parse(line: string): Stretch[] {
  return english.parse(line).children.flatMap((paragraph) => {
    const inner = 'children' in paragraph ? paragraph.children : [];
    return inner
      .filter((node) => node.type === 'SentenceNode')
      .map((node): Stretch => [node.position!.start.offset!, node.position!.end.offset!]);
  });
}

/** Longer than any abbreviation with the marks behind it: expressions that look at the end need not see the rest. */
const tailLength = 16;

/** True when the full stop between two parts belongs to an abbreviation. */
function isOneSentence(before: string, after: string): boolean {
  const tail = before.slice(-tailLength);
  const word = /([A-Za-z.]+)\.$/.exec(tail)?.[1]?.toLowerCase();
  if (word === undefined) return /^[a-z]/.test(after) && !/[!?]["'”’)\]]*$/.test(tail);
  if (abbreviations.has(word)) return true;
  const isAnswer = before.toLowerCase() === 'no.';
  return abbreviationsBeforeNumbers.has(word) && !isAnswer && /^[\d$€£#]/.test(after);
}

/** Full stops that the parser takes for part of a word: behind a time, an address on the web, a number, an abbreviation. */
const hiddenEnd =
  /(?:\b(?<time>[ap]\.m)|\b(?:https?:\/\/|www\.)[^\s.]+(?:\.[^\s.]+)*|(?<=\S\s)[$€£(]?(?:\d+(?::\d\d)?[-–])?\d+(?:[,:]\d{2,3})*|(?<=\s)(?<plain>[a-z]{2,4})|\b(?<short>[A-Z][A-Za-z]*(?:\.[A-Z])*))\.\s+(?=(?<next>[A-Z][A-Za-z]*))/g;

/** Full stops before a name that begins in lower case: "The current version is v4. v3 ends in June", "Back up first. iPhones need 5 GB". */
const endBeforeName = /(?<word>[\w.]+)["'”’)\]]*[.!?]["'”’)\]]*\s+(?=[a-z]{1,4}(?:[A-Z]|\d))/g;

type Groups = Partial<Record<string, string>>;

/** "Bring an |ID|. Then wait": letters that are read one by one have no full stop of their own. */
const isAcronym = /^[A-Z]{2,}$/;

function isHiddenEnd({ time, plain, short, next = '' }: Groups): boolean {
  if (time !== undefined) return !capitalsAfterTimes.has(next.toLowerCase());
  if (plain !== undefined) return plainEnds.has(plain);
  if (short === undefined) return true;
  if (isAcronym.test(short) && !abbreviations.has(short.toLowerCase())) return true;
  return sentenceOpeners.has(next.toLowerCase()) && !abbreviations.has(short.toLowerCase());
}

function isEndBeforeName({ word = '' }: Groups): boolean {
  return !abbreviations.has(word.toLowerCase()) && !abbreviationsBeforeNumbers.has(word.toLowerCase());
}

/** Splits behind the matches of `pattern` that are ends. */
function splitAt(text: string, [start, end]: Stretch, pattern: RegExp, isEnd: (groups: Groups) => boolean): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  for (const match of matchesIn(text.slice(start, end), pattern)) {
    if (!isEnd(match.groups!)) continue;
    const behind = start + match.index + match[0].length;
    parts.push(trim(text, [from, behind]));
    from = behind;
  }
  parts.push(trim(text, [from, end]));
  return parts;
}

/** A stretch without the white space at its ends. */
export function trim(text: string, [start, end]: Stretch): [number, number] {
  const part = text.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return [from, Math.max(from, end - (part.length - part.trimEnd().length))];
}
