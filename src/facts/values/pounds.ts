import {
  CARRIED_WORDS,
  MOVING_WORDS,
  PAYING_WORDS,
  PENNY_NAMES,
  POUND_NAMES,
  WEIGHING_WORDS,
} from '../words/currencies.ts';
import { readHundredths } from './hundredths.ts';
import type { Line } from './line.ts';
import type { Unit } from './measure.ts';
import type { NumberSpan } from './number.ts';

const pounds = new Set<string>(POUND_NAMES);
const pennies = new Set<string>(PENNY_NAMES);
const weighing = new Set<string>(WEIGHING_WORDS);
const moving = new Set<string>(MOVING_WORDS);
const carried = new Set<string>(CARRIED_WORDS);
const paying = new Set<string>(PAYING_WORDS);

/**
 * "Fifteen pounds" and "50p" as money. A weight is written in digits as a rule, so pounds in words are money unless the line speaks of
 * weighing; pounds in digits are money only where it speaks of paying, and of nothing that is carried.
 */
export function readPounds(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const { tokens } = line;
  const name = tokens[at];
  const unit = { unit: 'GBP', noun: '', start: number.start, end: at + 1 };
  const isPenny = name?.glued === true && pennies.has(name.text) && tokens[at + 1]?.glued !== true;
  if (isPenny && Number.isInteger(number.value) && number.value < 100) return { ...unit, value: number.value / 100 };
  const hyphen = name?.text === '-' && name.glued ? 1 : 0;
  if (!pounds.has(tokens[at + hyphen]?.text ?? '')) return undefined;
  const isInWords = tokens[number.start]?.kind === 'word';
  const isMoney = isInWords || (holdsAny(line, paying) && !holdsAny(line, carried));
  if (!isMoney || isWeight(line, isInWords)) return undefined;
  const rest = readHundredths(line, at + hyphen + 1);
  return { ...unit, value: number.value + (rest?.value ?? 0), end: rest?.end ?? at + hyphen + 1 };
}

/** "A load of fifty pounds"; but "you can't withdraw three hundred pounds, and we can't lift it" speaks of paying. */
function isWeight(line: Line, isInWords: boolean): boolean {
  return holdsAny(line, weighing) || (holdsAny(line, moving) && !(isInWords && holdsAny(line, paying)));
}

function holdsAny({ tokens }: Line, words: ReadonlySet<string>): boolean {
  return tokens.some(({ text }) => words.has(text));
}
