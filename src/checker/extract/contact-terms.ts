import type { Document, Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';

/** A line may go on from the one that names the contact, or lead up to it: "Call 0800 111 222. They pick up every day from 9 to 5." */
const reach = 2;

/** A phone number or address as one word, and whether it stands on the line or in the row itself. */
export interface ContactTerm {
  term: string;
  isOnLine: boolean;
}

/**
 * The phone number or address that a sentence speaks of, as one term: its own, that of its row or label, or that of the lines around it in the
 * section. Opening hours of one line are then found by its number, whatever the pages call it; undefined for none.
 * @param values the values of each sentence of the document, by its index
 */
export function contactTermOf(
  document: Document,
  sentence: Sentence,
  values: readonly (readonly FoundValue[])[],
): ContactTerm | undefined {
  const own =
    contactIn(values[sentence.index]) ||
    contactIn(findValues(`${sentence.row} ${sentence.label}`)) ||
    (sentence.role === 'cell' ? inRow(document, sentence, values) : '');
  if (own) return { term: own, isOnLine: true };
  const near = sentence.role === 'cell' ? '' : nearby(document, sentence, values);
  return near ? { term: near, isOnLine: false } : undefined;
}

function inRow({ sentences }: Document, sentence: Sentence, values: readonly (readonly FoundValue[])[]): string {
  const isOfRow = (each: Sentence | undefined) => each?.group === sentence.group && each.row === sentence.row;
  for (let at = sentence.index - 1; isOfRow(sentences[at]); at -= 1)
    if (contactIn(values[at])) return contactIn(values[at]);
  for (let at = sentence.index + 1; isOfRow(sentences[at]); at += 1)
    if (contactIn(values[at])) return contactIn(values[at]);
  return '';
}

/** The nearest line of the section that names a contact, those before it first. */
function nearby({ sentences }: Document, sentence: Sentence, values: readonly (readonly FoundValue[])[]): string {
  for (const step of [-1, 1]) {
    for (let distance = 1; distance <= reach; distance += 1) {
      const each = sentences[sentence.index + step * distance];
      if (each?.section !== sentence.section || each.role === 'heading' || each.role === 'cell') break;
      const term = contactIn(values[each.index]);
      if (term) return term;
    }
  }
  return '';
}

function contactIn(values: readonly FoundValue[] | undefined): string {
  for (const { value } of values ?? []) if (value.kind === 'contact') return `@${value.address}`;
  return '';
}
