import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import { pageKinds, pageReaders } from '../words/page-kinds.ts';
import type { Frequency } from './frequency.ts';

/** What each page is about: words of its title that it goes on to use. */
export interface Subjects {
  /**
   * How far two pages are about two things: 1 where each uses a word of its title time and again that the other hardly says, half of it where their
   * titles have another such word in common ("Claims for |bags|" and "Claims for |trips|"), else 0. Symmetric.
   */
  apart(pageA: number, pageB: number): number;
}

/** A page that uses a word so many times as often as another one is about it, and the other says it in passing; not so a word that most pages use. */
const hardly = 5;
const telling = 0.35;

/** A word of a title is what the page is about from so many sentences and headings on that repeat it. */
const fewestUses = 2;
const ofOneTitleWord = 0.5;

const word = /[\p{L}\p{N}]+/gu;

/** Learns the subjects of the documents. `pages` holds the terms of each. */
export function learnSubjects(
  documents: readonly Document[],
  pages: readonly ReadonlySet<string>[],
  terms: Terms,
  frequency: Frequency,
): Subjects {
  const titleOf = once(({ title }: Document): ReadonlySet<string> => {
    const words = (title.toLowerCase().match(word) ?? []).filter(
      (each) => !pageKinds.has(each) && !pageReaders.has(each),
    );
    return new Set(words.flatMap((each) => terms.in(each)));
  });
  /** In how many sentences and headings a page uses each of its terms. */
  const usesOn = once(({ sentences }: Document): ReadonlyMap<string, number> => {
    const uses = new Map<string, number>();
    for (const { role, text } of sentences) {
      if (role === 'title') continue;
      for (const term of new Set(terms.in(text))) uses.set(term, (uses.get(term) ?? 0) + 1);
    }
    return uses;
  });
  const subjectsOf = once((document: Document): [term: string, count: number][] =>
    [...titleOf(document)]
      .map((term): [string, number] => [term, usesOn(document).get(term) ?? 0])
      .filter(([, count]) => count >= fewestUses),
  );
  const hardlySays = (page: number, term: string, count: number): boolean =>
    !pages[page]!.has(term) ||
    (frequency.weight(term) >= telling && (usesOn(documents[page]!).get(term) ?? 0) * hardly <= count);
  const keepsTo = (own: number, other: number): boolean =>
    subjectsOf(documents[own]!).some(([term, count]) => hardlySays(other, term, count));
  return {
    apart: (pageA, pageB) => {
      if (pageA === pageB || !keepsTo(pageA, pageB) || !keepsTo(pageB, pageA)) return 0;
      const [left, right] = [titleOf(documents[pageA]!), titleOf(documents[pageB]!)];
      return [...left].some((term) => right.has(term)) ? ofOneTitleWord : 1;
    },
  };
}
