import { BEFORE_PRONOUN_ONE, BEFORE_YEAR, NOT_AFTER_ONE, NUMBERED_NOUNS, NUMBERED_WORDS } from '../words/numbered.ts';
import { isAgeOfPerson } from './duration-measure.ts';
import type { Line } from './line.ts';
import { isPlural, readNoun } from './noun.ts';
import type { NumberSpan } from './number.ts';
import { readPhysical } from './physical.ts';
import { isPartOfRatio } from './ratio.ts';

const numberedNouns = new Set<string>(NUMBERED_NOUNS);
const numberedWords = new Set<string>(NUMBERED_WORDS);
const beforeYear = new Set<string>(BEFORE_YEAR);
const beforePronounOne = new Set<string>(BEFORE_PRONOUN_ONE);
const notAfterOne = new Set<string>(NOT_AFTER_ONE);
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a number names or stands for something instead of counting: "Step 3", "in 2026", "anyone over 18", "no one", "one in ten". */
export function isName(line: Line, number: NumberSpan): boolean {
  const { tokens } = line;
  const before = tokens[number.start - 1]?.text ?? '';
  const label = before === ':' ? (tokens[number.start - 2]?.text ?? '') : before;
  if (numberedNouns.has(label)) return tokens[number.end]?.text !== 'times';
  if (numberedWords.has(before) && !countsPlural(line, number.end)) return true;
  if (isAgeOfPerson(line, number)) return true;
  const isYear = YEAR.test(tokens[number.start]?.text ?? '');
  if (isYear && (beforeYear.has(before) || !countsPlural(line, number.end))) return true;
  return isPronounOne(line, number, before) || isPartOfRatio(line, number);
}

/** "Order 2 items" counts, "order 2 of the list" does not. */
function countsPlural(line: Line, at: number): boolean {
  if (line.tokens[at]?.text === 'times' || readPhysical(line, at) !== undefined) return true;
  return readNoun(line, at, false)?.noun.endsWith('s') === true;
}

/** "No one", "one of them", "what one needs". */
function isPronounOne({ tokens }: Line, number: NumberSpan, before: string): boolean {
  if (tokens[number.start]?.text !== 'one' || number.end !== number.start + 1) return false;
  const next = tokens[number.end];
  const isSubject = next?.kind === 'word' && isPlural(next.text);
  return isSubject || before === 'at' || beforePronounOne.has(before) || notAfterOne.has(next?.text ?? '');
}
