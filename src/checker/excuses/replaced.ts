import type { Day, Document, Sentence } from '../../document/types.ts';
import type { DateValue, FoundValue } from '../../facts/types.ts';
import { dayAfter } from '../../facts/values/calendar.ts';
import { once } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/**
 * "A berth is $12 until 31 May 2024. From 1 June 2024 it is $15", or two rows of a table that say so: the first is nothing against a page that says $15.
 * What is told as past ("it cost $12 until then") is asserted nowhere (`not-asserted.ts`).
 */
export const replaced: Excuse = {
  id: 'replaced',
  title: 'One value held until a day, and its page tells from when on another holds',
  ofDifference: true,
  reason: (a, b) => {
    const [ofA, ofB] = [lastDayOf(a), lastDayOf(b)];
    return ofA === ofB ? '' : `one line holds until ${ofA || ofB}, and its page tells what followed`;
  },
};

/** The last day of what a claim says, where its page tells what holds from then on; '' for none. */
function lastDayOf({ kind, factId, document, sentence, start, end }: Claim): Day | '' {
  if (kind === 'date' || factId !== '') return '';
  const { starts, byRow } = periodsOf(document);
  if (starts.size === 0) return '';
  const isCell = sentence.role === 'cell';
  const dates = isCell ? byRow.get(rowOf(sentence))! : datesIn(sentence);
  const isBeside = (date: FoundValue): boolean =>
    !breaks.test(sentence.text.slice(Math.min(end, date.end), Math.max(start, date.start)));
  const nearest = isCell || dates.length === 1 ? dates : dates.filter(isBeside).slice(0, 1);
  return nearest.map(lastOf).find((last) => last !== '' && (starts.has(dayAfter(last)) || starts.has(last))) ?? '';
}

/** Between two statements of one sentence. */
const breaks = /[,;:]\s/;

/** The days with a year from which on something holds, and the dates of every row of a table. */
const periodsOf = once((document: Document): { starts: ReadonlySet<Day>; byRow: ReadonlyMap<string, FoundValue[]> } => {
  const starts = new Set<Day>();
  const byRow = new Map<string, FoundValue[]>();
  for (const sentence of document.sentences) {
    const dates = datesIn(sentence);
    if (sentence.role === 'cell') byRow.set(rowOf(sentence), [...(byRow.get(rowOf(sentence)) ?? []), ...dates]);
    for (const { value } of dates) {
      const { bound, from } = value as DateValue;
      if (hasYear(from) && (bound === 'at-least' || bound === 'between')) starts.add(from);
    }
  }
  return { starts, byRow };
});

function datesIn(sentence: Sentence): FoundValue[] {
  return valuesIn(sentence).filter(({ value }) => value.kind === 'date');
}

function lastOf({ value }: FoundValue): Day | '' {
  const { bound, to } = value as DateValue;
  return hasYear(to) && (bound === 'at-most' || bound === 'between') ? to : '';
}

function hasYear(day: Day): boolean {
  return !day.startsWith('0000');
}

function rowOf({ group, item }: Sentence): string {
  return `${group} ${item}`;
}
