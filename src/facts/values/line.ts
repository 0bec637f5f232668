import { type NumberSpan, readNumbers } from './number.ts';
import { type Token, tokenise } from './token.ts';

/** A text as the grammars see it: cut and counted once. */
export interface Line {
  text: string;
  tokens: readonly Token[];
  /** Numbers by the token at which they start, in order. */
  numbers: ReadonlyMap<number, NumberSpan>;
}

export function readLine(text: string): Line {
  const tokens = tokenise(text);
  return { text, tokens, numbers: readNumbers(tokens) };
}
