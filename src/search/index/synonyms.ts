import { termOf, wordsOf } from '../terms.ts';
import { stopWords } from '../words/stop-words.ts';

/** When the query holds `from` (terms in a row), each phrase of `to` (terms) is searched for as well. */
export interface SynonymRule {
  from: readonly string[];
  to: readonly (readonly string[])[];
}

/** The terms of a corpus. */
export interface Vocabulary {
  has(term: string): boolean;
}

export const arrow = ' => ';

/**
 * The rules that synonym lines stand for. A line is a class, "parcel, package", or goes one way, "cops => police".
 */
export function synonymRules(lines: readonly string[], vocabulary: Vocabulary): SynonymRule[] {
  const replacements = new Map<string, Map<string, string[]>>();
  const add = (from: string, to: readonly string[]) => {
    const known = replacements.get(from) ?? new Map<string, string[]>();
    for (const phrase of to) {
      const terms = contentTerms(phrase);
      if (isKnown(phrase, vocabulary)) known.set(terms.join(' '), terms);
    }
    known.delete(from);
    if (known.size > 0) replacements.set(from, known);
  };
  for (const line of lines) {
    const [left = '', right] = line.split(arrow);
    const phrases = phrasesOf(left);
    for (const phrase of phrases) add(allTerms(phrase), right === undefined ? phrases : phrasesOf(right));
  }
  return [...replacements].map(([from, to]) => ({ from: from.split(' '), to: [...to.values()] }));
}

/** The phrases of one side of a line. */
export function phrasesOf(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim());
}

/** True when a corpus holds every word of a phrase. */
export function isKnown(phrase: string, vocabulary: Vocabulary): boolean {
  const terms = contentTerms(phrase);
  return terms.length > 0 && terms.every((term) => vocabulary.has(term));
}

/** Terms of a phrase, stop words included: "heads up" is nothing without its "up". */
function allTerms(phrase: string): string {
  return wordsOf(phrase)
    .map(({ word }) => termOf(word))
    .join(' ');
}

function contentTerms(phrase: string): string[] {
  return wordsOf(phrase)
    .filter(({ word }) => !stopWords.has(word))
    .map(({ word }) => termOf(word));
}
