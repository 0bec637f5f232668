import { endOfDigitChain, readDigits } from './digits.ts';
import { type PlainNumber, readNumberWords, scaleAt } from './number-words.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

/** A number in the text, as token positions (`end` exclusive): "thirty (30)", "1,500", "two and a half". */
export interface NumberSpan {
  value: number;
  start: number;
  end: number;
  /** True for a bare "half" or "half a": a number only where a unit follows. */
  half: boolean;
  /** True when a hyphen glues it to what stands before ("A-12"): it may end a range, but begins nothing. */
  attached: boolean;
}

/** All numbers of a text by the token at which they start. Dates, phone numbers, times and versions are none. */
export function readNumbers(tokens: readonly Token[]): Map<number, NumberSpan> {
  const found = new Map<number, NumberSpan>();
  for (let i = 0; i < tokens.length; ) {
    const chain = endOfDigitChain(tokens, i);
    const span = chain === i ? readNumber(tokens, i) : undefined;
    if (span !== undefined) found.set(i, span);
    i = span?.end ?? Math.max(chain, i + 1);
  }
  return found;
}

function readNumber(tokens: readonly Token[], at: number): NumberSpan | undefined {
  const plain = readPlain(tokens, at);
  if (plain === undefined) return undefined;
  const hyphen = tokens[at - 1];
  const attached = tokens[at]?.glued === true && hyphen?.text === '-' && hyphen.glued;
  const number = withPart(tokens, plain);
  return { half: false, ...number, end: endOfRepeated(tokens, number), start: at, attached };
}

function readPlain(tokens: readonly Token[], at: number): PlainNumber | undefined {
  return tokens[at]?.kind === 'number' ? readDigits(tokens, at) : readNumberWords(tokens, at);
}

const andPart = phraseTable<number>([
  [0.25, ['and a quarter', '-and-a-quarter', 'and one quarter', 'and one-quarter']],
  [0.5, ['and a half', '-and-a-half', 'and one half', 'and one-half']],
  [0.75, ['and three quarters', 'and three-quarters']],
]);

/** "Two and a half", "two-and-a-quarter", "two and a half thousand". */
function withPart(tokens: readonly Token[], { value, end, ...rest }: PlainNumber): PlainNumber {
  const part = andPart.startingAt(tokens, end);
  if (part === undefined) return { ...rest, value, end };
  const scale = scaleAt(tokens, part.end);
  return { ...rest, value: (value + part.value) * (scale ?? 1), end: scale === undefined ? part.end : part.end + 1 };
}

/** Behind the same number again in brackets: "thirty (30)", "30 (thirty)". */
function endOfRepeated(tokens: readonly Token[], { value, end }: PlainNumber): number {
  const again = tokens[end]?.text === '(' ? readPlain(tokens, end + 1) : undefined;
  return again?.value === value && tokens[again.end]?.text === ')' ? again.end + 1 : end;
}
