import { stemmer } from 'stemmer';
import { quantitiesOf } from './quantities.ts';
import { irregularForms, wholeWords } from './words/irregular.ts';
import { numberWords } from './words/numbers.ts';
import { stopWords } from './words/stop-words.ts';

/** A word of a text. `word` is folded (lower case, no accents); `start` and `end` are offsets into the text. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

// A number with separators, or a run of letters and digits with an inner apostrophe. Chinese and Japanese are written
// without spaces, so that each character stands for itself.
const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const tokenPattern = new RegExp(
  `\\p{N}+(?:[.,]\\p{N}+)+|${ideograph}|(?:(?!${ideograph})[\\p{L}\\p{M}\\p{N}])+(?:['’]\\p{L}+)?`,
  'gu',
);

/** Every word of a text in reading order, stop words too. */
export function wordsOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    tokens.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The words of a text that search compares: its content words, and its compounds. */
export function tokenize(text: string): Token[] {
  const words = wordsOf(text);
  return [...contentWords(text, words), ...compoundsOf(text, words)];
}

/** Words without stop words. "US" and "IT" among other words are names, and stay. */
export function contentWords(text: string, words: readonly Token[]): Token[] {
  return words.filter(({ word }, index) => !stopWords.has(word) || isAbbreviation(text, words, index));
}

/**
 * Words that stand together for one thing: a pair with a hyphen as it is written together ("wi-fi": wifi), a number
 * with its unit as a quantity ("14 days": =336h).
 */
export function compoundsOf(text: string, words: readonly Token[]): Token[] {
  return [...hyphenated(text, words), ...quantitiesOf(text, words)];
}

/**
 * Lower case without accents and possessive ending; a number without its separators: "Café’s" -> cafe, "1,400.00" ->
 * 1400.
 */
export function fold(raw: string): string {
  if (/^[\d.,]+$/.test(raw)) return foldNumber(raw);
  const plain = raw.toLowerCase().replace('’', "'").replace(/'s$/, '');
  return /^[a-z\d']*$/.test(plain) ? plain : plain.normalize('NFKD').replace(/\p{M}/gu, '');
}

function foldNumber(raw: string): string {
  const plain = raw.replace(/,(?=\d{3}\b)/g, '');
  return /^\d+\.\d+$/.test(plain) ? plain.replace(/\.?0+$/, '') : plain;
}

/** A stop word in capitals is a name; in a line written all in capitals it says nothing. */
function isAbbreviation(text: string, tokens: readonly Token[], index: number): boolean {
  const capitals = (token: Token | undefined) =>
    token !== undefined && token.end - token.start > 1 && /^\p{Lu}+$/u.test(text.slice(token.start, token.end));
  return capitals(tokens[index]) && !capitals(tokens[index - 1]) && !capitals(tokens[index + 1]);
}

function hyphenated(text: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  const touches = (left: Token | undefined, right: Token | undefined) =>
    left !== undefined && right !== undefined && right.start === left.end + 1 && text[left.end] === '-';
  for (let i = 1; i < tokens.length; i++) {
    const left = tokens[i - 1]!;
    const right = tokens[i]!;
    if (!touches(left, right) || touches(tokens[i - 2], left) || touches(right, tokens[i + 1])) continue;
    const word = left.word + right.word;
    if (/^\p{L}+$/u.test(word)) joined.push({ word, start: left.start, end: right.end });
  }
  return joined;
}

const regularForm = new Map<string, string>(numberWords);
for (const line of irregularForms) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of forms) regularForm.set(form, base);
}
const known = new Map<string, string>();
for (const line of wholeWords) {
  const [base = '', ...forms] = line.split(' ');
  for (const form of [base, ...forms]) known.set(form, base);
}

/**
 * The term of a folded word: its stem, after irregular forms and spelling are brought together; numbers and quantities
 * stay.
 */
export function termOf(word: string): string {
  let term = known.get(word);
  if (term === undefined) {
    const regular = regularForm.get(word) ?? word;
    term = /^[a-z']+$/.test(regular) ? stemmer(regular.replaceAll("'", '')) : regular;
    known.set(word, term);
  }
  return term;
}
