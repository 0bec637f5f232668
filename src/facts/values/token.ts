/**
 * Cuts text into words, numbers and signs, once for all grammars.
 * "Up to $1,500 (5 days)" -> up, to, $, 1,500, (, 5, days, )
 */
import { matchesIn } from '../../document/matches.ts';

export interface Token {
  kind: 'word' | 'number' | 'sign';
  /** Lower case; typographic apostrophes and hyphens folded, a possessive ending removed. */
  text: string;
  /** Offsets into the text, end exclusive. */
  start: number;
  end: number;
  /** True when no white space stands between this token and the one before. */
  glued: boolean;
}

const PIECE = /[\p{L}_][\p{L}\p{M}\w'’]*|(?<![\p{L}\d.])\.\d+|\d+(?:[.,\u00a0\u202f]\d+)*|\S/gu;
const HYPHENS = new Set(['-', '\u2010', '\u2011', '\u2212']);
const POSSESSIVE = /'s?$/;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of matchesIn(text, PIECE)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    tokens.push({ ...fold(raw), start, end, glued: start === previousEnd });
    previousEnd = end;
  }
  return tokens;
}

function fold(raw: string): Pick<Token, 'kind' | 'text'> {
  if (isDigit(raw, 0) || (raw.length > 1 && raw.startsWith('.') && isDigit(raw, 1)))
    return { kind: 'number', text: raw };
  if (raw.length === 1 && !isLetter(raw)) return { kind: 'sign', text: HYPHENS.has(raw) ? '-' : raw };
  if (!isLetter(raw.charAt(0))) return { kind: 'sign', text: raw };
  const lower = raw.toLowerCase();
  if (!lower.includes("'") && !lower.includes('’')) return { kind: 'word', text: lower };
  return { kind: 'word', text: lower.replaceAll('’', "'").replace(POSSESSIVE, '') };
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetter(character: string): boolean {
  return character === '_' || character.toLowerCase() !== character.toUpperCase();
}

/** Whether the token at a place is a hyphen within a word: "one-off", and not "one - off". */
export function isInnerHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}
