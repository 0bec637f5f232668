import type { FoundValue } from '../types.ts';
import { type NumberSpan, readNumbers } from './number.ts';
import { type Token, tokenise } from './token.ts';

/** A text as the grammars see it: cut and counted once. */
export interface Line {
  text: string;
  tokens: readonly Token[];
  /** Numbers by the token at which they start, in order. */
  numbers: ReadonlyMap<number, NumberSpan>;
}

/** The first token that starts at or behind an offset of the text. */
export function tokenFrom({ tokens }: Line, offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tries to read a value at every word of the text. */
export function findAtWords(line: Line, read: (at: number) => FoundValue | undefined): FoundValue[] {
  const found: FoundValue[] = [];
  for (let i = 0; i < line.tokens.length; i += 1) {
    const value = line.tokens[i]?.kind === 'word' ? read(i) : undefined;
    if (value !== undefined) found.push(value);
  }
  return found;
}

export function readLine(text: string): Line {
  const tokens = tokenise(text);
  return { text, tokens, numbers: readNumbers(tokens) };
}
