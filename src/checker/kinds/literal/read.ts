import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { MONTHS } from '../../../facts/words/months.ts';
import { SMALL_NUMBERS } from '../../../facts/words/numbers.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Literal } from '../../types.ts';
import { bothParties } from '../../words/addressees.ts';
import { leadsToScreens } from '../../words/inner-names.ts';
import { negations } from '../../words/negations.ts';
import { documentParts } from '../../words/numbered-nouns.ts';
import { subordinateWords } from '../../words/stances.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { seriesIn } from '../list/rosters/series.ts';

const month = phraseSource(MONTHS.flat());
const numberWord = phraseSource(Object.keys(SMALL_NUMBERS).filter((word) => !/^(?:one|a|an|no|zero)$/.test(word)));
/** What stands for nothing but itself, by its sort: a state in quotation marks, the name of a tool, some months, a number, a remark in brackets. */
const patterns: Readonly<Record<Exclude<Literal['sort'], 'items'>, RegExp>> = {
  quoted:
    /(?<![\p{L}\p{N}])(?:'[\p{L}\p{N}][^'"\n]{0,30}'|"[\p{L}\p{N}][^"\n]{0,30}"|“[\p{L}\p{N}][^”\n]{0,30}”|‘[\p{L}\p{N}][^’\n]{0,30}’)(?!\p{L})/giu,
  identifier: /(?<![\p{L}\p{N}_])[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}_])/giu,
  months: new RegExp(String.raw`${month}(?:(?:,\s+|,?\s+(?:and|or)\s+)${month})+`, 'giu'),
  bracket: /\((?!e\.g\.|i\.e\.|see\s|for example|formerly|was\s)[\p{L}\p{N}][^()]{1,30}\)/giu,
  number: new RegExp(String.raw`(?<![\p{L}\p{N}_$€£-])\d[\d.,:-]*(?<![.,:-])(?![\p{L}\p{N}_%])|${numberWord}`, 'giu'),
};
const mayHold = new RegExp(String.raw`[\d_'"“‘(]|,\s[^,]*,?\s(?:and|or)\s|${month}|${numberWord}`, 'iu');
const mark = /\d[\d.,:]*/g;
const negation = phrasePattern(negations, 'gi');
const anyIdentifier = new RegExp(patterns.identifier.source + String.raw`(?:\([^)]*\))?`, 'giu');
const parties: ReadonlySet<string> = new Set(bothParties);

/** "© 2024", and "repeat step |3|": a number that tells of no rule. */
const year = /^(?:19|20)\d\d$/;
/** "Open the menu and |select| 'Leave'": what each step chooses is its own. */
const leadsToScreen = new RegExp(String.raw`${phraseSource(leadsToScreens)}\s+(?:the\s+)?$`, 'i');
const isOfPart = new RegExp(String.raw`${phraseSource([...documentParts])}\s+$`, 'i');

/** A part of a sentence ends before a clause of its own, and behind its label. */
const opens = /[;—–]\s|:\s|[.!?]\s/gu;
const closes = new RegExp(
  String.raw`[:;—–]\s|[.!?](?:\s|$)|,?\s+(?:to|so|${phraseSource(subordinateWords)})\s|,\s+(?:and|but|so|or|which|otherwise|then)\s`,
  'giu',
);

/** A part is known again by so many terms beside what it holds; one that only says in brackets of what a thing is, by fewer. */
const fewestTerms = 3;
const fewestBeforeBracket = 2;
const longestQuote = 4;
const fewestItems = 3;

/**
 * "A parcel is held back while its label reads |'sorted'|", "if the locker stays shut |3| times, call us": what a sentence names that could be another of its sort,
 * and all the rest of that part of the sentence.
 */
export function literalsIn(
  { text, role }: Sentence,
  _: readonly FoundValue[],
  { terms }: Around,
): readonly FoundClaim[] {
  if (role === 'title' || role === 'heading' || role === 'cell' || !mayHold.test(text) || text.trimEnd().endsWith('?'))
    return none;
  const hasTools = text.includes('_');
  const spaced = hasTools ? text.replaceAll(anyIdentifier, (name) => 'x'.repeat(name.length)) : text;
  const found: FoundClaim[] = [];
  const add = (sort: Literal['sort'], start: number, end: number, literal: string): void => {
    if (found.some((other) => start < other.end && other.start < end)) return;
    const claim = framed({ text, spaced, sort, start, end, literal }, terms);
    if (claim) found.push(claim);
  };
  for (const [sort, pattern] of Object.entries(patterns) as [Literal['sort'], RegExp][]) {
    if (sort === 'identifier' && !hasTools) continue;
    for (const { index, 0: written } of matchesIn(text, pattern)) {
      const literal = foldLiteral(written);
      if (sort === 'number' && (year.test(literal) || isOfPart.test(text.slice(0, index)))) continue;
      if (sort === 'quoted' && mayBeName.test(written) && leadsToScreen.test(text.slice(0, index))) continue;
      if (literal.split(' ').length <= longestQuote) add(sort, index, index + written.length, literal);
    }
  }
  const series = found.length === 0 ? seriesIn(text, false) : undefined;
  if (series && series.items.length >= fewestItems)
    add('items', series.start, series.end, series.items.map((item) => terms.in(item).join(' ')).join('|'));
  return found;
}

const none: readonly FoundClaim[] = [];

interface Place {
  text: string;
  /** The text with one letter in place of the names of tools, whose brackets and colons end nothing. */
  spaced: string;
  sort: Literal['sort'];
  start: number;
  end: number;
  literal: string;
}

/** A literal with the rest of its part of the sentence; undefined where that says too little to be known again. */
function framed({ text, spaced, sort, start, end, literal }: Place, terms: Terms): FoundClaim | undefined {
  const from = lastBefore(spaced, start);
  const to = sort === 'items' ? text.length : firstBehind(spaced, end);
  const [before, behind] = [plain(text.slice(from, start)), plain(text.slice(end, to))];
  const [ahead, after] = [termsOf(before, terms), termsOf(behind, terms)];
  const least = sort === 'bracket' && after.length === 0 ? fewestBeforeBracket : fewestTerms;
  if (ahead.length + after.length < least) return undefined;
  const rest = `${before} ${behind}`;
  const marks = [mark, patterns.quoted, negation]
    .flatMap((each) => matchesIn(rest, each))
    .map(([found]) => found.toLowerCase());
  const frame = `${[...ahead, '…', ...after].join(' ')} | ${marks.join(' ')}`;
  const around = `${text.slice(from, start)} ${text.slice(end, to)}`;
  const tools = around.includes('_') ? matchesIn(around, patterns.identifier).map(([tool]) => tool) : [];
  const written = text.slice(start, end);
  const value: Literal = { kind: 'literal', sort, literal, frame, tools };
  return { value, start, end, text: written, clause: mayBeName.test(written) ? `${rest} ${written}` : rest };
}

/** "Fee for a lost card |(Gold)|": what may be the name of a product tells of which one the line speaks. */
const mayBeName = /^\P{L}?\p{Lu}\p{Ll}/u;

/** Terms without those of the two sides of a call: "the agent needs to ask" and "you need to ask". */
function termsOf(text: string, terms: Terms): string[] {
  return wordsOf(text).flatMap(({ word }) => (parties.has(word) ? [] : [terms.of(word)].filter(Boolean)));
}

/** Without the names of tools, which a sentence may leave to those before it: "if |it| shows". */
function plain(text: string): string {
  return text.includes('_') ? text.replaceAll(anyIdentifier, ' ') : text;
}

function foldLiteral(written: string): string {
  const folded = written
    .toLowerCase()
    .replaceAll(/^['"“‘(]|['"”’)]$/gu, '')
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
