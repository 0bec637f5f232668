import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { MONTHS } from '../../../facts/words/months.ts';
import { SMALL_NUMBERS } from '../../../facts/words/numbers.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { type Word, wordsOf } from '../../text/terms.ts';
import type { Literal } from '../../types.ts';
import { negations } from '../../words/negations.ts';
import { subordinateWords } from '../../words/stances.ts';
import type { Around, FoundClaim } from '../kind.ts';

const month = phraseSource(MONTHS.flat());
/** What stands for nothing but itself, by its sort: a state in quotation marks, the name of a tool, some months, a number. */
const patterns: Readonly<Record<Literal['sort'], RegExp>> = {
  quoted:
    /(?<![\p{L}\p{N}])(?:'[\p{L}\p{N}][^'"\n]{0,30}'|"[\p{L}\p{N}][^"\n]{0,30}"|“[\p{L}\p{N}][^”\n]{0,30}”|‘[\p{L}\p{N}][^’\n]{0,30}’)(?!\p{L})/giu,
  identifier: /(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}_])/giu,
  months: new RegExp(String.raw`${month}(?:(?:,\s+|,?\s+(?:and|or)\s+)${month})+`, 'giu'),
  number: new RegExp(
    String.raw`(?<![\p{L}\p{N}_$€£-])\d[\d.,:-]*(?<![.,:-])(?![\p{L}\p{N}_%])|${phraseSource(Object.keys(SMALL_NUMBERS).filter((word) => !/^(?:one|a|an|no|zero)$/.test(word)))}`,
    'giu',
  ),
};
const mayHold = new RegExp(String.raw`[\d_'"“‘]|${month}|${phraseSource(Object.keys(SMALL_NUMBERS))}`, 'iu');
const mark = /\d[\d.,:]*/g;
const negation = phrasePattern(negations, 'gi');
const anyIdentifier = new RegExp(patterns.identifier.source + String.raw`(?:\([^)]*\))?`, 'giu');

/** A part of a sentence ends before a clause of its own, and behind its label. */
const opens = /[;—–]\s|:\s|[.!?]\s/gu;
const closes = new RegExp(
  String.raw`[;—–]\s|[.!?](?:\s|$)|,?\s+(?:to|so|${phraseSource(subordinateWords)})\s|,\s+(?:and|but|so|or|which|otherwise|then)\s`,
  'giu',
);

/** A part is known again by so many terms beside what it holds. */
const fewestTerms = 3;
const longestQuote = 4;

/**
 * "An order can be exchanged if its status is |'delivered'|", "after |3| wrong PINs the card is locked": what a sentence names that could be another of its sort,
 * and all the rest of that part of the sentence.
 */
export function literalsIn(
  { text, role }: Sentence,
  _: readonly FoundValue[],
  { terms }: Around,
): readonly FoundClaim[] {
  if (role === 'title' || role === 'heading' || role === 'cell' || !mayHold.test(text) || text.trimEnd().endsWith('?'))
    return none;
  const termsOf = (words: readonly Word[]): string[] => words.map(({ word }) => terms.of(word)).filter(Boolean);
  const spaced = text.replaceAll(anyIdentifier, (name) => ' '.repeat(name.length));
  const found: FoundClaim[] = [];
  for (const [sort, pattern] of Object.entries(patterns) as [Literal['sort'], RegExp][]) {
    for (const { index: start, 0: written } of matchesIn(text, pattern)) {
      const end = start + written.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const literal = foldLiteral(written);
      if (literal.split(' ').length > longestQuote) continue;
      const from = lastBefore(spaced, start);
      const to = firstBehind(spaced, end);
      const [before, behind] = [plain(text.slice(from, start)), plain(text.slice(end, to))];
      const [ahead, after] = [termsOf(wordsOf(before)), termsOf(wordsOf(behind))];
      if (ahead.length + after.length < fewestTerms) continue;
      const rest = `${before} ${behind}`;
      const marks = [...matchesIn(rest, mark), ...matchesIn(rest, negation)].map(([each]) => each.toLowerCase());
      const value: Literal = {
        kind: 'literal',
        sort,
        literal,
        frame: `${[...ahead, '…', ...after].join(' ')} | ${marks.join(' ')}`,
      };
      found.push({ value, start, end, text: written, clause: rest });
    }
  }
  return found;
}

const none: readonly FoundClaim[] = [];

/** Without the names of tools, which a sentence may leave to those before it: "if |it| shows". */
function plain(text: string): string {
  return text.replaceAll(anyIdentifier, ' ');
}

function foldLiteral(written: string): string {
  const folded = written
    .toLowerCase()
    .replaceAll(/^['"“‘]|['"”’]$/gu, '')
    .trim();
  return String(SMALL_NUMBERS[folded as keyof typeof SMALL_NUMBERS] ?? folded);
}

function lastBefore(text: string, start: number): number {
  let from = 0;
  for (const { index, 0: sign } of matchesIn(text, opens)) if (index < start) from = index + sign.length;
  return from;
}

function firstBehind(text: string, end: number): number {
  return matchesIn(text, closes).find(({ index }) => index >= end)?.index ?? text.length;
}
