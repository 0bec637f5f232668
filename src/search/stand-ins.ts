import type { Concept } from './concept.ts';
import type { Lexicon } from './lexicon.ts';
import type { Instead } from './types.ts';

/** A word that stands in says less than one that was asked for: it is only nearly the same. */
const weight = 0.75;

/**
 * What is searched for instead of words that no page knows: "animals" for "hamster". Such a word ranks sections and pages,
 * and nothing else: it names no page, picks no fact and no customer.
 *
 * @param unknown without those inside a phrase that was understood, as "fork" in "fork out": they need none
 */
export function standInsFor(
  lexicon: Lexicon,
  unknown: readonly Pick<Concept, 'source'>[],
): { standIns: Concept[]; instead: Instead[] } {
  const standIns: Concept[] = [];
  const instead: Instead[] = [];
  for (const { source } of unknown) {
    const phrases = lexicon.standInsOf(source);
    if (phrases.length === 0) continue;
    standIns.push({ source, alternatives: phrases.map((terms) => ({ terms, weight })) });
    instead.push({ word: source, words: phrases.map((terms) => terms.map((term) => lexicon.wordFor(term)).join(' ')) });
  }
  return { standIns, instead };
}
