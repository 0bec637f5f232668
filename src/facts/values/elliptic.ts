import type { FoundValue } from '../types.ts';
import { CASE_JOINTS, CASE_PREPOSITIONS } from '../words/durations.ts';
import { NOT_COUNTED } from '../words/nouns.ts';
import { readAnchor } from './anchor.ts';
import { isQuantity } from './compare.ts';
import { type Line, tokenFrom } from './line.ts';
import { isPlural } from './noun.ts';
import { isName } from './numbered.ts';
import type { Token } from './token.ts';

/** A number further behind a value than this does not go on from it. */
const mostTokens = 8;
/** "After sixty days the contract is over, though we keep the number for |another| thirty." */
const more = 'another';
const mostTokensToMore = 14;
/** Of those, so many may say who gets the number: "|large team rooms| 12". */
const mostWords = 4;
const prepositions = new Set<string>(CASE_PREPOSITIONS);
/** "Three days |to| the island, two |to| the harbour"; before a number it bounds it: "up |to| 5". */
const towards = 'to';
const joints = new Set<string>([',', ';', ...CASE_JOINTS]);
const ends = new Set([',', ';', '.', ')', ':']);
const noNames = new Set<string>(NOT_COUNTED);
const pronouns = new Set(['one', 'ones']);
const articles = new Set(['the', 'a', 'an']);

/**
 * Amounts that leave out their unit, as the one before has it: "28 days for Silver and 60 for Gold", "ordinary things are kept for two months,
 * valuables for three", "Basic members earn 5 points, Plus members 7". Both numbers stand before the same preposition, or both behind it, or each
 * behind whose it is; and nothing follows the second.
 *
 * @param found the values of the line, in order and without overlaps
 */
export function findElliptic(line: Line, found: readonly FoundValue[]): FoundValue[] {
  const elliptic: FoundValue[] = [];
  for (const [at, number] of line.numbers) {
    const [start, end] = [line.tokens[at]!.start, line.tokens[number.end - 1]!.end];
    const before = lastBefore(start, [...found, ...elliptic]);
    if (before === undefined || !isQuantity(before.value) || before.value.bound === 'between') continue;
    if (found.some((value) => value.start < end && start < value.end) || number.half || isName(line, number)) continue;
    const [first, last] = [tokenFrom(line, before.start), tokenFrom(line, before.end)];
    const isHandedOut = hands(line, last, at, number.end);
    if (!isHandedOut && !goesOn(line.tokens, first, last, at, number.end)) continue;
    const anchor = isHandedOut && isRate(line, last) ? before.value.anchor : '';
    const value = { ...before.value, low: number.value, high: number.value, anchor };
    elliptic.push({ value, start, end, text: line.text.slice(start, end) });
  }
  return elliptic;
}

function isRate(line: Line, at: number): boolean {
  return readAnchor(line.text, line.tokens, at)?.rate !== false;
}

/**
 * Whether a number goes on from a value that ends before token `last` by the name of who gets it alone: "…, Plus members |7|". The line has
 * named somebody of that sort before, or both names are written alike.
 */
function hands({ text, tokens }: Line, last: number, at: number, end: number): boolean {
  const follows = tokens[end]?.text ?? '.';
  if (!ends.has(follows) && !joints.has(follows)) return false;
  const between = tokens.slice(last, at);
  const joint = between.findLastIndex((token) => joints.has(token.text));
  const name = between.slice(joint + 1).filter(({ text: word }) => !articles.has(word));
  if (joint < 0 || between.length > mostTokens || name.length === 0 || name.length > mostWords) return false;
  if (between.some(({ kind }) => kind === 'number')) return false;
  const isCapital = ({ start }: Token) => text.charAt(start) !== text.charAt(start).toLowerCase();
  const isNamed = (token: Token) => token.kind === 'word' && (isCapital(token) || !noNames.has(token.text));
  if (!name.every(isNamed)) return false;
  const said = tokens.slice(0, last).filter((token) => token.kind === 'word' && !noNames.has(token.text));
  if (name.some((token) => pronouns.has(token.text) || said.some((other) => other.text === token.text))) return true;
  const isAmong = (is: (token: Token) => boolean) => is(name.at(-1)!) && said.some(is);
  return isAmong(isCapital) || isAmong((token) => isPlural(token.text));
}

function lastBefore(start: number, values: readonly FoundValue[]): FoundValue | undefined {
  return values
    .filter((value) => value.end <= start)
    .reduce<FoundValue | undefined>((last, value) => (last && last.end > value.end ? last : value), undefined);
}

/** Whether a number from `at` to `end` goes on from a value of the tokens `first` to `last`, both ends exclusive. */
function goesOn(tokens: readonly Token[], first: number, last: number, at: number, end: number): boolean {
  const between = tokens.slice(last, at);
  const [follows, followed] = [tokens[end]?.text ?? '.', tokens[last]?.text ?? ''];
  if (tokens[at - 1]?.text === more && ends.has(follows)) return between.length <= mostTokensToMore;
  if (between.length > mostTokens || !between.some(({ text }) => joints.has(text))) return false;
  if (between.some(({ kind }) => kind === 'number')) return false;
  if (prepositions.has(follows) || follows === towards) return follows === followed;
  const lead = tokens[at - 1]?.text ?? '';
  return ends.has(follows) && prepositions.has(lead) && lead === (tokens[first - 1]?.text ?? tokens[first]?.text);
}
