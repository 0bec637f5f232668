import { stemmer } from 'stemmer';
import {
  NOT_COUNTED,
  NOT_COUNTED_BEHIND_HYPHEN,
  NOT_HEADS,
  NOT_IN_COUNTED_NOUN,
  ODD_PLURALS,
  PLURAL_MODIFIERS,
} from '../words/nouns.ts';
import type { Line } from './line.ts';
import type { Token } from './token.ts';

/** What a number counts: "free checked bags". `unit` holds its words as stems, the head last. */
export interface CountedNoun {
  unit: string;
  noun: string;
  end: number;
}

const notCounted = new Set<string>([...NOT_COUNTED, ...NOT_IN_COUNTED_NOUN]);
const modifiers = new Set<string>(PLURAL_MODIFIERS);
const notBehindHyphen = new Set<string>(NOT_COUNTED_BEHIND_HYPHEN);
const notHeads = new Set<string>(NOT_HEADS);
const oddPlurals = new Set<string>(ODD_PLURALS);
/** A plural is looked for this far; without one the noun has fewer words. */
const MOST_WORDS = 5;
const MOST_WORDS_IN_SINGULAR = 3;

/** The noun from token `at` on: up to the first plural, or up to three words before a word that no noun holds. */
export function readNoun(line: Line, at: number, singular: boolean): CountedNoun | undefined {
  const words = wordsFrom(line.tokens, at);
  const plural = words.findIndex((word, i) => isPlural(word.text) && (!singular || i > 0) && !isModifier(words, i));
  const taken = plural >= 0 && !singular ? words.slice(0, plural + 1) : shortened(words, singular ? plural : -1);
  const last = taken.at(-1);
  if (last === undefined) return undefined;
  const texts = taken.map(({ text }) => text);
  return { unit: texts.map(stemmer).join(' '), noun: texts.join(' '), end: skipPluralMark(line.tokens, last.end) };
}

/** "One tree planted": a participle at the end is no part of the noun; neither is a verb ("one agent approves"). */
function shortened(words: readonly Word[], verb: number): readonly Word[] {
  const taken = words.slice(0, verb > 0 ? Math.min(verb, MOST_WORDS_IN_SINGULAR) : MOST_WORDS_IN_SINGULAR);
  const head = taken.findLastIndex(({ text }, i) => !notHeads.has(text) && (i === 0 || !text.endsWith('ed')));
  return taken.slice(0, head + 1);
}

/** The "savings" of "savings accounts": a plural in form that only says which kind. */
function isModifier(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return modifiers.has(words[at]?.text ?? '') && next !== undefined && isPlural(next.text);
}

interface Word {
  text: string;
  end: number;
}

/** Words that can be part of a noun; "out-of-network" is one word. */
function wordsFrom(tokens: readonly Token[], at: number): Word[] {
  const words: Word[] = [];
  let i = at;
  while (words.length < MOST_WORDS) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.glued || token.text.includes('_')) break;
    let end = i + 1;
    while (tokens[end]?.text === '-' && tokens[end]?.glued && tokens[end + 1]?.glued) end += 2;
    if (end === i + 1 && notCounted.has(token.text)) break;
    words.push({
      text: tokens
        .slice(i, end)
        .map(({ text }) => text)
        .join(''),
      end,
    });
    i = end;
  }
  return words;
}

export function isPlural(word: string): boolean {
  return oddPlurals.has(word) || (/[^sui]s$/.test(word) && word.length > 3);
}

/** "4-digit", "6-card": the one word behind the hyphen at token `at`, in the plural where the amount asks for it. */
export function readHyphenated({ tokens }: Line, at: number, amount: number): CountedNoun | undefined {
  const [hyphen, word] = [tokens[at], tokens[at + 1]];
  if (hyphen?.text !== '-' || !hyphen.glued || word?.kind !== 'word' || !word.glued) return undefined;
  if (notBehindHyphen.has(word.text) || word.text.includes('_')) return undefined;
  return { unit: stemmer(word.text), noun: amount === 1 ? word.text : `${word.text}s`, end: at + 2 };
}

/** The end of "card(s)" behind "card". */
export function skipPluralMark(tokens: readonly Token[], at: number): number {
  const is = (offset: number, text: string) => tokens[at + offset]?.text === text && tokens[at + offset]?.glued;
  return is(0, '(') && is(1, 's') && is(2, ')') ? at + 3 : at;
}
