import type { FoundValue } from '../types.ts';
import { AFTER_FACTOR, AFTER_ONCE, BEFORE_ONCE, TIMES, TIMES_WORDS } from '../words/times.ts';
import { readAnchor } from './anchor.ts';
import { boundBefore } from './bound.ts';
import type { Line } from './line.ts';
import { foundQuantity } from './measure.ts';
import type { CountedNoun } from './noun.ts';

const words = new Map(Object.entries(TIMES));
const behindNumber = new Set<string>(TIMES_WORDS);
const beforeOnce = new Set<string>(BEFORE_ONCE);
const afterOnce = new Set<string>(AFTER_ONCE);
const afterFactor = new Set<string>(AFTER_FACTOR);

/** The "times" of "three times a year" or "3x per week"; not of "three times the fee" or "2x zoom". */
export function readTimes(line: Line, amount: number, at: number): CountedNoun | undefined {
  const word = line.tokens[at]?.text ?? '';
  if (!behindNumber.has(word) || afterFactor.has(line.tokens[at + 1]?.text ?? '')) return undefined;
  return word === 'x' && !isRate(line, at + 1) ? undefined : timesNoun(amount, at + 1);
}

/** "Once per order", "more than twice"; not "once approved", "at once", "twice the fee". */
export function findOnce(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  const value = words.get(tokens[at]?.text ?? '');
  const [before, after] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '.'];
  if (value === undefined || before === 'at') return undefined;
  const counts = beforeOnce.has(before) || afterOnce.has(after) || isRate(line, at + 1);
  if (value === 1 ? !counts : afterFactor.has(after)) return undefined;
  const { bounding, start } = boundBefore(tokens, at);
  return foundQuantity(line, 'count', { value, start: at, ...timesNoun(value, at + 1) }, bounding, start);
}

function timesNoun(amount: number, end: number): CountedNoun {
  return { unit: 'time', noun: amount === 1 ? 'time' : 'times', end };
}

function isRate(line: Line, at: number): boolean {
  return readAnchor(line.text, line.tokens, at)?.rate === true;
}
