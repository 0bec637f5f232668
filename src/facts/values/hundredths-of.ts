import { COIN_PARTS, CURRENCY_SIGNS, WHOLE_COINS } from '../words/currencies.ts';
import { IN_EVERY } from '../words/percents.ts';
import type { Line } from './line.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import type { Share } from './share.ts';
import type { Token } from './token.ts';

const parts = new Set<string>(COIN_PARTS);
const wholes = new Set<string>([...WHOLE_COINS, ...Object.keys(CURRENCY_SIGNS)]);
const inEvery = phraseTable<true>([[true, IN_EVERY]]);

/** "Five pence in every pound", "3p in the £", "ten cents on the dollar": so many hundredths of what is paid, and no amount. */
export function readHundredthsOf(line: Line, number: NumberSpan): Share | undefined {
  const end = endOfWhole(line.tokens, number.end);
  return end === undefined || number.half ? undefined : { percent: number.value, start: number.start, end };
}

/** "A penny in the pound" at token `at`. */
export function readPennyOf({ tokens }: Line, at: number): Share | undefined {
  if (tokens[at]?.text !== 'a' && tokens[at]?.text !== 'one') return undefined;
  const end = endOfWhole(tokens, at + 1);
  return end === undefined ? undefined : { percent: 1, start: at, end };
}

function endOfWhole(tokens: readonly Token[], at: number): number | undefined {
  if (!parts.has(tokens[at]?.text ?? '')) return undefined;
  const joint = inEvery.startingAt(tokens, at + 1)?.end;
  const isWhole = joint !== undefined && wholes.has(tokens[joint]?.text ?? '') && tokens[joint + 1]?.kind !== 'number';
  return isWhole ? joint + 1 : undefined;
}
