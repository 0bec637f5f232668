import type { Document, Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { DAY_GROUPS, WEEKDAYS } from '../../facts/words/weekdays.ts';
import { phrasePattern } from '../text/phrases.ts';

/** A line may go on from the one that names the contact, or lead up to it: "Call 0800 111 222. They pick up every day from 9 to 5." */
const reach = 2;

/** Phone numbers and addresses, each as one word, and whether they stand on the line or in the row itself. */
export interface ContactTerms {
  terms: readonly string[];
  isOnLine: boolean;
}

/**
 * The phone numbers and addresses that a sentence speaks of, each as one term: its own, those of its row or label, or those of the lines around it in the
 * section. Opening hours of one line are then found by its number, whatever the pages call it; undefined for none.
 * @param values the values of each sentence of the document, by its index
 */
export function contactTermsOf(
  document: Document,
  sentence: Sentence,
  values: readonly (readonly FoundValue[])[],
): ContactTerms | undefined {
  const own = [
    contactsIn(values[sentence.index]),
    contactsIn(findValues(`${sentence.row} ${sentence.label}`)),
    sentence.role === 'cell' ? inRow(document, sentence, values) : none,
    isOfDays(sentence) ? inColumn(document, sentence, values) : none,
  ].find(({ length }) => length > 0);
  if (own) return { terms: own, isOnLine: true };
  const near = sentence.role === 'cell' ? none : nearby(document, sentence, values);
  return near.length > 0 ? { terms: near, isOnLine: false } : undefined;
}

const none: readonly string[] = [];

function inRow(
  { sentences }: Document,
  sentence: Sentence,
  values: readonly (readonly FoundValue[])[],
): readonly string[] {
  const isOfRow = (each: Sentence | undefined) => each?.group === sentence.group && each.row === sentence.row;
  const found: string[] = [];
  for (let at = sentence.index - 1; isOfRow(sentences[at]); at -= 1) found.push(...contactsIn(values[at]));
  for (let at = sentence.index + 1; isOfRow(sentences[at]); at += 1) found.push(...contactsIn(values[at]));
  return found;
}

const days = phrasePattern([...WEEKDAYS, ...DAY_GROUPS.map(([, names]) => names)].flat(), 'gi');

/** "| |Saturday| | 9 to 1 |": a row that is told by its day alone. */
function isOfDays({ role, row }: Sentence): boolean {
  return role === 'cell' && row !== '' && !/\p{L}{3}/u.test(row.replaceAll(days, ' '));
}

/** A table that gives the days row by row tells of the contacts in other rows of the same column: "| Phone | 0800 … |", "| Saturday | 9 to 1 |". */
function inColumn(
  { sentences }: Document,
  { group, columnIndex }: Sentence,
  values: readonly (readonly FoundValue[])[],
): readonly string[] {
  return sentences.flatMap((each) =>
    each.group === group && each.columnIndex === columnIndex ? contactsIn(values[each.index]) : [],
  );
}

/** The nearest line of the section that names a contact, those before it first. */
function nearby(
  { sentences }: Document,
  sentence: Sentence,
  values: readonly (readonly FoundValue[])[],
): readonly string[] {
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance += 1) {
      const each = sentences[sentence.index + step * distance];
      if (each?.section !== sentence.section || each.role === 'heading' || each.role === 'cell') break;
      const terms = contactsIn(values[each.index]);
      if (terms.length > 0) return terms;
    }
  }
  return none;
}

function contactsIn(values: readonly FoundValue[] | undefined): readonly string[] {
  return (values ?? []).flatMap(({ value }) => (value.kind === 'contact' ? [`@${value.address}`] : []));
}
