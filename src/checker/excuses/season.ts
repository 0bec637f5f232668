import { matchesIn } from '../../document/matches.ts';
import type { Sentence } from '../../document/types.ts';
import { MONTHS, MONTHS_IN_CAPITALS, ORDINAL_ENDINGS } from '../../facts/words/months.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

const month = phraseSource(MONTHS.flat());
const day = String.raw`(?:the\s+)?\d{1,2}(?:${ORDINAL_ENDINGS.join('|')})?(?:\s+of)?`;
const until = String.raw`\s*(?:[-–—]|to|and|until|till|through)\s*`;
const season = new RegExp(
  String.raw`(?<![\p{L}\d])(?:from|between|during)\s+(?:${day}\s+)?(?:${month}(?:\s+\d{1,2})?)?${until}(?:${day}\s+)?${month}(?:\s+\d{1,2})?(?![\p{L}\d]|,?\s+\d{4})`,
  'giu',
);
const stretch = new RegExp(
  String.raw`(?<![\p{L}\d])(?<first>${month})${until}(?<last>${month})(?![\p{L}\d]|,?\s+\d)`,
  'giu',
);
const inCapitals: ReadonlySet<string> = new Set(MONTHS_IN_CAPITALS);
const plainMonth = phrasePattern(MONTHS.flat().filter((name) => !inCapitals.has(name)));
const monthInCapitals = new RegExp(
  String.raw`\b(?:${MONTHS_IN_CAPITALS.map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join('|')})\b`,
);

/** "From 1 to 31 December agents may give up to $25" says nothing of the rest of the year. */
export const seasonal: Excuse = {
  id: 'season',
  title: 'One line is for some weeks of the year alone',
  ofDifference: true,
  reason: (a, b) => {
    if (!isTyped(a.value) || a.kind === 'date' || a.factId || b.factId) return '';
    const apart = partsApart(a, b);
    if (apart) return apart;
    const weeks = seasonApart(a, b) || seasonApart(b, a);
    return weeks && `one line holds ${weeks} alone`;
  },
};

/** "April to October: weekly" and "November to March: monthly" share no month. */
function partsApart(a: Claim, b: Claim): string {
  const [left, right] = [monthsOf(a.sentence), monthsOf(b.sentence)];
  if (!left || !right || left.months.some((each) => right.months.includes(each))) return '';
  return `one line is for ${left.written}, the other for ${right.written}`;
}

/** The months of the only stretch of months that a line names. */
const monthsOf = once((sentence: Sentence): { written: string; months: readonly number[] } | undefined => {
  const found = textsOf(sentence).flatMap((text) => matchesIn(text, stretch));
  const [match] = found;
  if (found.length !== 1 || !match?.groups) return undefined;
  const [first, last] = [numberOf(match.groups.first!), numberOf(match.groups.last!)];
  const length = ((last - first + MONTHS.length) % MONTHS.length) + 1;
  return { written: match[0], months: Array.from({ length }, (_, i) => (first + i) % MONTHS.length) };
});

function numberOf(name: string): number {
  return MONTHS.findIndex((names) => (names as readonly string[]).includes(name.toLowerCase()));
}

/** The season of the line of one claim, where the other line names no month; '' for none. */
function seasonApart(claim: Claim, other: Claim): string {
  return namesMonth(other.sentence) ? '' : seasonOf(claim.sentence);
}

/** The only season that a line names; '' for none. */
const seasonOf = once((sentence: Sentence): string => {
  const found = textsOf(sentence).flatMap((text) => matchesIn(text, season));
  return found.length === 1 ? found[0]![0] : '';
});

const namesMonth = once((sentence: Sentence): boolean =>
  textsOf(sentence).some((text) => plainMonth.test(text) || monthInCapitals.test(text)),
);

function textsOf({ text, row, column, label, parents }: Sentence): string[] {
  return [text, row, column, text.includes(label) ? '' : label, ...parents];
}
