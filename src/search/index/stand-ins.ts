import { termOf, wordsOf } from '../terms.ts';
import { stopWords } from '../words/stop-words.ts';
import { type Related, thesaurus } from '../words/thesaurus/index.ts';
import type { Said } from './said.ts';

/** Each further one leads farther away from what was asked for. */
const most = 3;
/** Of one meaning of a word the nearest say enough, so that another meaning has room. */
const mostOfMeaning = 2;

/** What the words of a line of the thesaurus may be replaced by: phrases as words. */
type Line = readonly (readonly string[])[];

const linesOf = new Map<string, Line[]>();
const pairs = new Set<string>();
for (const related of thesaurus) addLine(related);

function addLine({ words, kind = words }: Related): void {
  const phrases = kind.map((phrase) => wordsOf(phrase).map(({ word }) => word));
  // Of "on the house" only "house" could be found, which is something else.
  const line = phrases.filter((phrase) => !phrase.some((word) => stopWords.has(word)));
  for (const phrase of line) {
    for (let i = 1; i < phrase.length; i++) pairs.add(`${termOf(phrase[i - 1]!)} ${termOf(phrase[i]!)}`);
  }
  for (const word of words) {
    if (/^[a-z]+$/.test(word)) linesOf.set(word, [...(linesOf.get(word) ?? []), line]);
  }
}

/** The words that the thesaurus says something of. */
export const relatedWords: readonly string[] = [...linesOf.keys()];

/** Terms that follow each other in its phrases: "public holidai". */
export const relatedPairs: ReadonlySet<string> = pairs;

/**
 * What stands in for a word in a corpus that does not have it, as numbers of terms, the nearest first: "hamster" is [[7]]
 * where 7 is "animal". Empty for a word that the corpus has: it stands for itself, as what is only nearly the same would
 * lead away from it.
 */
export function standInsOf(word: string, numberOf: ReadonlyMap<string, number>, said: Said): number[][] {
  const lines = linesOf.get(word);
  if (lines === undefined || numberOf.has(termOf(word))) return [];
  const found = new Map<string, number[]>();
  for (const line of lines) {
    for (const phrase of line.filter((each) => said.has(each)).slice(0, mostOfMeaning)) {
      const terms = phrase.map(termOf);
      found.set(
        terms.join(' '),
        terms.map((term) => numberOf.get(term)!),
      );
    }
  }
  return [...found.values()].slice(0, most);
}
