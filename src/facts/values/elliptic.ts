import type { FoundValue } from '../types.ts';
import { CASE_JOINTS, CASE_PREPOSITIONS } from '../words/durations.ts';
import { type Line, tokenFrom } from './line.ts';
import type { Token } from './token.ts';

/** A number further behind a value than this does not go on from it. */
const mostTokens = 8;
const prepositions = new Set<string>(CASE_PREPOSITIONS);
const joints = new Set<string>([',', ';', ...CASE_JOINTS]);
const ends = new Set([',', ';', '.', ')', ':']);

/**
 * Times that leave out their unit, as the one before has it: "28 days for Silver and 60 for Gold", "ordinary things are kept for two months,
 * valuables for three". Both numbers stand before the same preposition, or both behind it, and nothing follows the second.
 *
 * @param found the values of the line, in order and without overlaps
 */
export function findElliptic(line: Line, found: readonly FoundValue[]): FoundValue[] {
  const elliptic: FoundValue[] = [];
  for (const [at, number] of line.numbers) {
    const [start, end] = [line.tokens[at]!.start, line.tokens[number.end - 1]!.end];
    const before = lastBefore(start, [...found, ...elliptic]);
    if (before?.value.kind !== 'duration' || before.value.bound === 'between') continue;
    if (found.some((value) => value.start < end && start < value.end) || number.half) continue;
    if (!goesOn(line.tokens, tokenFrom(line, before.start), tokenFrom(line, before.end), at, number.end)) continue;
    const value = { ...before.value, low: number.value, high: number.value, anchor: '' };
    elliptic.push({ value, start, end, text: line.text.slice(start, end) });
  }
  return elliptic;
}

function lastBefore(start: number, values: readonly FoundValue[]): FoundValue | undefined {
  return values
    .filter((value) => value.end <= start)
    .reduce<FoundValue | undefined>((last, value) => (last && last.end > value.end ? last : value), undefined);
}

/** Whether a number from `at` to `end` goes on from a value of the tokens `first` to `last`, both ends exclusive. */
function goesOn(tokens: readonly Token[], first: number, last: number, at: number, end: number): boolean {
  const between = tokens.slice(last, at);
  if (between.length > mostTokens || !between.some(({ text }) => joints.has(text))) return false;
  if (between.some(({ kind }) => kind === 'number')) return false;
  const [follows, followed] = [tokens[end]?.text ?? '.', tokens[last]?.text ?? ''];
  if (prepositions.has(follows)) return follows === followed;
  const lead = tokens[at - 1]?.text ?? '';
  return ends.has(follows) && prepositions.has(lead) && lead === (tokens[first - 1]?.text ?? tokens[first]?.text);
}
