import { NOT_AFTER_SINGLE } from '../words/counting.ts';
import { FRACTION_SIGNS, GROUPS, SCALES, SMALL_NUMBERS, TENS } from '../words/numbers.ts';
import type { Token } from './token.ts';

/** A number and the token after it. `half` marks a bare "half", which is a number only where a unit follows. */
export interface PlainNumber {
  value: number;
  end: number;
  half?: boolean;
}

const small = new Map(Object.entries(SMALL_NUMBERS));
const tens = new Map(Object.entries(TENS));
const scales = new Map(Object.entries(SCALES));
const notSingle = new Set<string>(NOT_AFTER_SINGLE);
const groups = new Map(Object.entries(GROUPS));
export const fractionSigns: ReadonlyMap<string, number> = new Map(Object.entries(FRACTION_SIGNS));
const starters = new Set([...small.keys(), ...tens.keys(), ...fractionSigns.keys(), 'a', 'an', 'half']);

/** "three hundred and five", "twenty-five", "a hundred", "half a dozen", "a couple of", "half a million", "½" at token `at`. */
export function readNumberWords(tokens: readonly Token[], at: number): PlainNumber | undefined {
  const word = tokens[at]?.text ?? '';
  if (!starters.has(word)) return undefined;
  const fraction = fractionSigns.get(word);
  if (fraction !== undefined) return { value: fraction, end: at + 1 };
  if (word === 'half') return readHalf(tokens, at);
  if (word === 'a' || word === 'an') return readBehindArticle(tokens, at + 1);
  if (word === 'one' && tokens[at + 1]?.text === 'single') return { value: 1, end: at + 2 };
  const sum = readSum(tokens, at, 0);
  return sum !== undefined && tokens[sum.end]?.text === 'dozen' ? readGroup(tokens, sum.end, sum.value) : sum;
}

/** The "thousand" of "two and a half thousand" at token `at`, as a number. */
export function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  return scales.get(tokens[at]?.text ?? '');
}

function readBehindArticle(tokens: readonly Token[], at: number): PlainNumber | undefined {
  const word = tokens[at]?.text ?? '';
  if (word === 'single') return readSingle(tokens, at);
  if (scales.has(word)) return readSum(tokens, at, 1);
  return groups.has(word) ? readGroup(tokens, at, 1) : undefined;
}

/** "A single guest", "a single one"; "a single room" is a sort of room. */
function readSingle(tokens: readonly Token[], at: number): PlainNumber | undefined {
  const next = tokens[at + 1];
  if (next?.text === 'one') return { value: 1, end: at + 2 };
  return next?.kind === 'word' && !next.glued && !notSingle.has(next.text) ? { value: 1, end: at + 1 } : undefined;
}

function readHalf(tokens: readonly Token[], at: number): PlainNumber {
  const article = tokens[at + 1]?.text === 'a' || tokens[at + 1]?.text === 'an';
  if (article && tokens[at + 2]?.text === 'dozen') return { value: 6, end: at + 3 };
  const scale = article ? scaleAt(tokens, at + 2) : undefined;
  if (scale !== undefined) return { value: scale / 2, end: at + 3 };
  return { value: 0.5, end: article ? at + 2 : at + 1, half: true };
}

function readGroup(tokens: readonly Token[], at: number, times: number): PlainNumber {
  const value = times * (groups.get(tokens[at]?.text ?? '') ?? 1);
  return { value, end: tokens[at + 1]?.text === 'of' ? at + 2 : at + 1 };
}

/** Adds up "two thousand five hundred and ten". `current` is 1 behind "a", as in "a hundred". */
function readSum(tokens: readonly Token[], at: number, current: number): PlainNumber | undefined {
  let total = 0;
  let group = current;
  let last: 'nothing' | 'one' | 'ten' | 'scale' = 'nothing';
  let end = at;
  for (let i = at; ; ) {
    const word = tokens[i]?.text ?? '';
    const [ten, one, scale] = [tens.get(word), small.get(word), scales.get(word)];
    if (ten !== undefined && (last === 'nothing' || last === 'scale')) {
      group += ten;
      last = 'ten';
    } else if (one !== undefined && last !== 'one' && (last !== 'ten' || (one > 0 && one < 10))) {
      group += one;
      last = 'one';
    } else if (scale === 100 && group > 0 && group < 100) {
      group *= 100;
      last = 'scale';
    } else if (scale !== undefined && scale > 100 && group > 0) {
      total += group * scale;
      group = 0;
      last = 'scale';
    } else {
      return end === at ? undefined : { value: total + group, end };
    }
    end = i + 1;
    i = joinsOn(tokens, end, last) ? end + 1 : end;
  }
}

/** The hyphen of "twenty-five", the "and" of "a hundred and five". */
function joinsOn(tokens: readonly Token[], at: number, last: string): boolean {
  const token = tokens[at];
  return last === 'ten' ? token?.text === '-' && token.glued : last === 'scale' && token?.text === 'and';
}
