import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import { pageKinds, pageReaders } from '../words/page-kinds.ts';

/** What each page is about: words of its title that it goes on to use. */
export interface Subjects {
  /**
   * How far two pages are about two things: 1 where each uses a word of its title time and again that the other never says, half of it where their
   * titles have another such word in common ("Claims for |bags|" and "Claims for |trips|"), else 0. Symmetric.
   */
  apart(pageA: number, pageB: number): number;
}

/** A word of a title is what the page is about from so many sentences and headings on that repeat it. */
const fewestUses = 2;
const ofOneTitleWord = 0.5;

const word = /[\p{L}\p{N}]+/gu;

/** Learns the subjects of the documents. `pages` holds the terms of each. */
export function learnSubjects(
  documents: readonly Document[],
  pages: readonly ReadonlySet<string>[],
  terms: Terms,
): Subjects {
  const titleOf = once(({ title }: Document): ReadonlySet<string> => {
    const words = (title.toLowerCase().match(word) ?? []).filter(
      (each) => !pageKinds.has(each) && !pageReaders.has(each),
    );
    return new Set(words.flatMap((each) => terms.in(each)));
  });
  const subjectsOf = once((document: Document): string[] => {
    const uses = new Map([...titleOf(document)].map((term) => [term, 0]));
    for (const { role, text } of document.sentences) {
      if (role === 'title') continue;
      for (const term of new Set(terms.in(text))) if (uses.has(term)) uses.set(term, uses.get(term)! + 1);
    }
    return [...uses].flatMap(([term, count]) => (count >= fewestUses ? [term] : []));
  });
  const keepsTo = (own: number, other: number): boolean =>
    subjectsOf(documents[own]!).some((term) => !pages[other]!.has(term));
  return {
    apart: (pageA, pageB) => {
      if (pageA === pageB || !keepsTo(pageA, pageB) || !keepsTo(pageB, pageA)) return 0;
      const [left, right] = [titleOf(documents[pageA]!), titleOf(documents[pageB]!)];
      return [...left].some((term) => right.has(term)) ? ofOneTitleWord : 1;
    },
  };
}
