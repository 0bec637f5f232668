import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';

/** A page gives its things so many heads before others can be said to follow it. */
const fewestHeads = 3;
/** Two pages have one outline when so much of all their heads stands in both. */
const mostlyShared = 0.6;

/**
 * Whether two pages are filled in after one pattern: under the same headings, or behind the same labels, as the pages of a catalogue
 * are ("Price", "Cancelling", "Delivery"). What the pages are called plays no part.
 */
export function haveOneOutline(a: Document, b: Document): boolean {
  const [left, right] = [headsOf(a), headsOf(b)];
  if (Math.min(left.size, right.size) < fewestHeads) return false;
  let shared = 0;
  for (const head of left) if (right.has(head)) shared += 1;
  return shared >= fewestHeads && shared >= mostlyShared * (left.size + right.size - shared);
}

/** "Price" in "Price: $5", where no bold letters tell. */
const opening = /^([^:.!?]{2,40}):\s/u;

/** The headings of a page and its labels, in small letters; its title is none of them. */
const headsOf = once(({ title, sections, sentences }: Document): ReadonlySet<string> => {
  const written = [
    ...sections.map(({ heading }) => heading),
    ...sentences.map(({ label, text }) => label || (opening.exec(text)?.[1] ?? '')),
  ].map((head) => head.trim().toLowerCase());
  return new Set(written.filter((head) => head !== '' && head !== title.trim().toLowerCase()));
});
