import type { Concept } from './concept.ts';
import type { Statistics } from './index/statistics.ts';
import type { Postings, SearchIndex } from './index/types.ts';
import { ownWord } from './naming.ts';

/**
 * Chooses the section to show of a page whose top was found: a page on gift cards is called "I lost my gift card" by
 * customers, and its section "Lost or stolen" says what to do.
 *
 * @param records sections of the page, best first
 * @returns the one whose heading says all that the query asks for, with the title of the page; else, when the text of
 *   the top does not say all of it, the first that does; undefined when the page was asked for by its title, or the top
 *   is what there is to show
 */
export function sectionFirst(
  index: SearchIndex,
  statistics: Statistics,
  concepts: readonly Concept[],
  page: number,
  records: readonly number[],
): number | undefined {
  const say = (record: number, fields: readonly Postings[]) => saysAll(index, statistics, concepts, record, fields);
  const top = statistics.firstRecord[page]!;
  if (say(top, [])) return undefined;
  const headed = records.find((record) => say(record, [index.heading]));
  if (headed !== undefined || say(top, [index.body])) return headed;
  return records.find((record) => say(record, [index.heading, index.body]));
}

/** True when the title of its page and these fields of a record hold all that a query asks for, in its own words. */
export function saysAll(
  index: SearchIndex,
  { pageOf }: Pick<Statistics, 'pageOf'>,
  concepts: readonly Concept[],
  record: number,
  fields: readonly Postings[],
): boolean {
  const isSaid = (term: number) =>
    holds(index.title, term, pageOf[record]!) || fields.some((field) => holds(field, term, record));
  return concepts.every(({ alternatives }) =>
    alternatives.some(({ terms, weight }) => weight >= ownWord && terms.every(isSaid)),
  );
}

function holds({ starts, units }: Postings, term: number, unit: number): boolean {
  return units.subarray(starts[term], starts[term + 1]).includes(unit);
}
