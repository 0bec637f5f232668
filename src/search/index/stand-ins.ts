import { termOf } from '../terms.ts';
import { type Related, thesaurus } from '../words/thesaurus/index.ts';
import { contentTerms } from './synonyms.ts';

/** Each further one leads farther away from what was asked for. */
const most = 3;
/** Of one meaning of a word the nearest say enough, so that another meaning has room. */
const mostOfMeaning = 2;

/** A line of the thesaurus as terms: what its words may be replaced by. */
type Line = readonly (readonly string[])[];

/** Lines by the words that may be replaced. */
const linesOf = new Map<string, Line[]>();
/** Two terms that follow each other in a phrase: "public holidai". */
const pairs = new Set<string>();
for (const related of thesaurus) addLine(related);

function addLine({ words, kind = words }: Related): void {
  // Of "on the house" stop words leave "house", which is something else.
  const line = kind.map(contentTerms).filter((terms, index) => terms.length === kind[index]!.split(' ').length);
  for (const terms of line) for (let i = 1; i < terms.length; i++) pairs.add(`${terms[i - 1]} ${terms[i]}`);
  for (const word of words) {
    if (/^[a-z]+$/.test(word)) linesOf.set(word, [...(linesOf.get(word) ?? []), line]);
  }
}

/** The words that the thesaurus says something of. */
export const relatedWords: readonly string[] = [...linesOf.keys()];

/** Remembers which phrases of the thesaurus a corpus says: of "public holiday" both words may stand far apart. */
export class Phrases {
  readonly #said = new Set<string>();

  /** Takes up the terms of a text, in their order. */
  read(terms: readonly string[]): void {
    for (let i = 1; i < terms.length; i++) {
      const pair = `${terms[i - 1]} ${terms[i]}`;
      if (pairs.has(pair)) this.#said.add(pair);
    }
  }

  has(terms: readonly string[]): boolean {
    return terms.every((term, index) => index === 0 || this.#said.has(`${terms[index - 1]} ${term}`));
  }
}

/**
 * What stands in for a word in a corpus that does not have it, as numbers of terms, the nearest first: "hamster" is [[7]]
 * where 7 is "animal". Empty for a word that the corpus has: it stands for itself, as what is only nearly the same would
 * lead away from it.
 */
export function standInsOf(word: string, numberOf: ReadonlyMap<string, number>, phrases: Phrases): number[][] {
  const lines = linesOf.get(word);
  if (lines === undefined || numberOf.has(termOf(word))) return [];
  const isKnown = (terms: readonly string[]) => terms.every((term) => numberOf.has(term)) && phrases.has(terms);
  const found = new Map<string, readonly string[]>();
  for (const line of lines) {
    for (const terms of line.filter(isKnown).slice(0, mostOfMeaning)) found.set(terms.join(' '), terms);
  }
  return [...found.values()].slice(0, most).map((terms) => terms.map((term) => numberOf.get(term)!));
}
