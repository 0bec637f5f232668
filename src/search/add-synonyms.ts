import type { Concept } from './concept.ts';
import type { Lexicon } from './lexicon.ts';

/** A word of the query, its term, and the concept that it names; none for a stop word. */
export interface LineWord {
  word: string;
  term: string;
  concept: Concept | undefined;
}

/** A synonym counts half of the word that was asked for, */
const alike = 0.5;
/** and nearly as much where it stands in for a word that the corpus does not know. */
const standIn = 0.8;

/**
 * Puts synonyms beside the words of a query: those of a single word become alternatives of its concept, those of a
 * phrase a concept of their own, and the words in it (`inside`) have none, as they mean something else there: "hang on to".
 * A stop word has synonyms within a phrase only ("heads up").
 */
export function addSynonyms(
  lexicon: Lexicon,
  line: readonly LineWord[],
): { added: Concept[]; addedWords: string[]; inside: ReadonlySet<Concept> } {
  const asked = new Set(line.flatMap(({ concept }) => concept?.alternatives[0]?.terms.join(' ') ?? []));
  const added: Concept[] = [];
  const addedWords = new Set<string>();
  const inside = conceptsInPhrases(lexicon, line);
  line.forEach(({ word, concept }, start) => {
    for (const { from, to } of lexicon.rulesAt(line, start)) {
      const phrases = to.map((phrase) => phrase.map((term) => lexicon.termNumber(term)!));
      const others = phrases.filter((terms) => !asked.has(terms.join(' ')));
      if (others.length === 0 || (from.length === 1 && concept !== undefined && inside.has(concept))) continue;
      if (from.length > 1) {
        const source = line
          .slice(start, start + from.length)
          .map((part) => part.word)
          .join(' ');
        added.push({ source, alternatives: others.map((terms) => ({ terms, weight: alike })) });
      } else if (concept !== undefined) {
        const weight = concept.source === word && concept.alternatives[0]?.weight === 1 ? alike : standIn;
        concept.alternatives.push(...others.map((terms) => ({ terms, weight })));
      }
      if (from.length === 1 && concept === undefined) continue;
      for (const terms of others) addedWords.add(terms.map((term) => lexicon.wordFor(term)).join(' '));
    }
  });
  return { added, addedWords: [...addedWords], inside };
}

/** The words that a phrase with synonyms is made of. */
function conceptsInPhrases(lexicon: Lexicon, line: readonly LineWord[]): Set<Concept> {
  const phrases = line.flatMap((_, start) =>
    lexicon.rulesAt(line, start).map(({ from }) => line.slice(start, start + from.length)),
  );
  return new Set(
    phrases.filter(({ length }) => length > 1).flatMap((words) => words.flatMap(({ concept }) => concept ?? [])),
  );
}
