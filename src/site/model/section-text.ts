/** The sections of a page as plain text, for programs that read the JSON of a page. */
import type { Document } from '../../document/types.ts';
import { fillFacts } from '../../search/fact-references.ts';
import { sectionTexts } from '../../search/section-text.ts';
import { factById, textOf } from './facts.ts';

export interface SectionText {
  heading: string;
  anchor: string;
  /** A paragraph, item or table row a line; facts show what the page shows to everyone. */
  text: string;
}

export function textOfSections(document: Document): readonly SectionText[] {
  const texts = sectionTexts(document);
  return document.sections
    .map(({ index, trail, anchor }) => ({
      heading: trail.join(' › '),
      anchor,
      text: fillFacts(texts[index] ?? '', valueFor),
    }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** @param reference "returns.window", or for the customers whom the author named "returns.window region=de". */
function valueFor(reference: string): string | undefined {
  const [id = '', customer] = reference.split(' ');
  const fact = factById(id);
  return fact && textOf(fact, customer);
}
