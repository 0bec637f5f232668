import { matchesIn } from '../../document/matches.ts';
import type { Document, Sentence } from '../../document/types.ts';
import { meet } from '../../facts/validity.ts';
import { findValues } from '../../facts/values/read.ts';
import { once } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * A page that ended in March and a page from April on never hold on the same day; nor do "Tickets 2025" and "Tickets 2026". What the clock
 * says on one date ("on 24 December we close at 14:00") is not what it says on all days.
 */
export const otherTime: Excuse = {
  id: 'other-time',
  title: 'The pages hold at different times',
  reason: (a, b) => {
    if (!meet(a.validity, b.validity)) return 'the pages are in force at different times';
    const [left, right] = [yearsOf(a.document), yearsOf(b.document)];
    const differ = left.length > 0 && right.length > 0 && !left.some((each) => right.includes(each));
    if (differ) return `one page is about ${left.join(', ')}, the other about ${right.join(', ')}`;
    const [one, other] = [editionOf(a.document), editionOf(b.document)];
    if (one && other && one !== other) return `one page is of ${one}, the other of ${other}`;
    const [ofLeft, ofRight] = [yearsNamed(a.sentence), yearsNamed(b.sentence)];
    if (ofLeft.length > 0 && ofRight.length > 0 && !ofLeft.some((each) => ofRight.includes(each)))
      return `one line is about ${ofLeft.join(', ')}, the other about ${ofRight.join(', ')}`;
    if (isOfYearBefore(a, b) || isOfYearBefore(b, a)) return 'one line tells what was in another year';
    if (a.kind !== 'hours') return '';
    const [dates, others] = [datesOf(a.sentence), datesOf(b.sentence)];
    return dates.days === others.days ? '' : `one line is about ${dates.written || others.written} alone`;
  },
};

/** The years in the title and the path of a page. */
const yearsOf = once(({ title, path }: Document): string[] =>
  [...new Set(`${title} ${path}`.match(year) ?? [])].sort(),
);

/**
 * The day or month of a page that is one of many: "2026-04-01 to 2026-04-30" for "Roster April 2026", "2026-04-07" for `2026-04-07-minutes.md`; '' where title and path
 * hold none, or several.
 */
const editionOf = once(({ title, path }: Document): string => {
  const dates = [title, path.replaceAll('_', '-')]
    .flatMap((text) => findValues(text))
    .flatMap(({ value }) => (value.kind === 'date' ? [value] : []));
  const [first] = dates;
  if (!first || first.from.startsWith('0000') || dates.some(({ from }) => from !== first.from)) return '';
  return first.from === first.to ? first.from : `${first.from} to ${first.to}`;
});

/** The years by which a line names a thing, "|2025| report", beside the dates that it tells. */
const yearsNamed = once((sentence: Sentence): readonly string[] => {
  const named = matchesIn(sentence.text, yearOfThing);
  if (named.length === 0) return noYears;
  const dates = valuesIn(sentence).filter(({ value }) => value.kind === 'date');
  return named
    .filter(({ index }) => !dates.some(({ start, end }) => start <= index && index < end))
    .map(([found]) => found);
});

const noYears: readonly string[] = [];

const yearOfThing = /(?<![\d.,$€£-])(?:19|20)\d\d(?=\s\p{L}{3,})/gu;

const inYear = /\bin\s+((?:19|20)\d\d)\b/i;

/** "|In 2025| the sale began on 12 April" tells nothing of the sale that begins on 4 April 2026. */
function isOfYearBefore({ value, sentence }: Claim, { value: other }: Claim): boolean {
  if (value.kind !== 'date' || other.kind !== 'date' || !value.from.startsWith('0000')) return false;
  const said = inYear.exec(sentence.text)?.[1];
  return said !== undefined && !other.from.startsWith('0000') && other.from.slice(0, 4) > said;
}

const onDate = /\bon\s+(?:\p{L}+,?\s+)?(?:the\s+)?$/iu;

/** The dates on which a sentence says that something happens, behind "on" or at the head of its row: as days, and as written; '' for none. */
const datesOf = once((sentence: Sentence): { days: string; written: string } => {
  const { text, row, column, label } = sentence;
  const own = valuesIn(sentence).filter(({ start }) => onDate.test(text.slice(0, start)));
  const heads = [row, column, label].flatMap((head) => findValues(head));
  const dates = [...own, ...heads].flatMap(({ value, text: written }) =>
    value.kind === 'date' ? [{ days: `${value.from} ${value.to}`, written }] : [],
  );
  const listed = (key: 'days' | 'written'): string => dates.map((date) => date[key]).join(', ');
  return { days: listed('days'), written: listed('written') };
});
