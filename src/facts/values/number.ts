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
  const number = withAndHalf(tokens, plain);
  return { half: false, ...number, end: endOfRepeated(tokens, number), start: at, attached };
}

function readPlain(tokens: readonly Token[], at: number): PlainNumber | undefined {
  return tokens[at]?.kind === 'number' ? readDigits(tokens, at) : readNumberWords(tokens, at);
}

const andHalf = phraseTable<true>([[true, ['and a half', '-and-a-half']]]);

/** "Two and a half", "two-and-a-half", "two and a half thousand". */
function withAndHalf(tokens: readonly Token[], { value, end, ...rest }: PlainNumber): PlainNumber {
  const behind = andHalf.startingAt(tokens, end)?.end;
  if (behind === undefined) return { ...rest, value, end };
  const scale = scaleAt(tokens, behind);
  return { ...rest, value: (value + 0.5) * (scale ?? 1), end: scale === undefined ? behind : behind + 1 };
}

/** Behind the same number again in brackets: "thirty (30)", "30 (thirty)". */
function endOfRepeated(tokens: readonly Token[], { value, end }: PlainNumber): number {
  const again = tokens[end]?.text === '(' ? readPlain(tokens, end + 1) : undefined;
  return again?.value === value && tokens[again.end]?.text === ')' ? again.end + 1 : end;
}
