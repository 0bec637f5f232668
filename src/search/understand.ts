import { addSynonyms } from './add-synonyms.ts';
import type { Lexicon } from './lexicon.ts';
import { termOf, tokenize, wordsOf } from './terms.ts';
import type { Correction } from './types.ts';

/** One way to say a concept: a term, or several that must stand together, and how much it counts against the asked word. */
export interface Alternative {
  terms: readonly number[];
  weight: number;
}

/** One thing that a query asks for, in all the words that may stand for it. No alternatives: nobody writes of it. */
export interface Concept {
  /** As typed, folded. */
  source: string;
  alternatives: Alternative[];
}

/** A query as the index can answer it. */
export interface Understanding {
  /** What the words of the query name. */
  asked: readonly Concept[];
  /** What phrases of the query mean besides: "send it back" is a return. */
  added: readonly Concept[];
  dropped: readonly string[];
  corrected: readonly Correction[];
  addedWords: readonly string[];
}

/** A word that was completed, corrected or replaced may not be the one that was meant. */
const guess = 0.8;
/** A known last word may yet become a longer one ("car", "card"), as long as it is being typed. */
const continuation = 0.3;

/**
 * Reads a query. Stop words fall away, each other word is taken as it is when the corpus knows it; if not, it is
 * completed (last word only), taken apart ("giftcard"), replaced by its synonyms, or corrected, in this order.
 */
export function understand(lexicon: Lexicon, query: string): Understanding {
  const words = wordsOf(query);
  const typing = /[\p{L}\p{N}]$/u.test(query) ? words.at(-1)?.start : undefined;
  const concepts = new Map<number, Concept>();
  const corrected: Correction[] = [];
  for (const { word, start } of tokenize(query)) {
    const isQuantity = word.startsWith('=');
    const last = start === typing;
    const concept = isQuantity ? exactly(lexicon, word) : readWord(lexicon, word, last, corrected);
    if (concept !== undefined) concepts.set(isQuantity ? -start - 1 : start, concept);
  }
  const spelled = new Map(corrected.map(({ from, to }) => [from, to]));
  const line = words.map(({ word, start }) => {
    const term = termOf(spelled.get(word) ?? word);
    return { word, term, concept: concepts.get(start) };
  });
  const { added, addedWords } = addSynonyms(lexicon, line);
  const all = [...concepts.values()];
  return {
    asked: withoutRepeats(all.filter(({ alternatives }) => alternatives.length > 0)),
    added,
    dropped: all.filter(({ alternatives }) => alternatives.length === 0).map(({ source }) => source),
    corrected,
    addedWords,
  };
}

function exactly(lexicon: Lexicon, word: string): Concept | undefined {
  const term = lexicon.termNumber(termOf(word));
  return term === undefined ? undefined : { source: word, alternatives: [{ terms: [term], weight: 1 }] };
}

function readWord(lexicon: Lexicon, word: string, last: boolean, corrected: Correction[]): Concept {
  const longer = last ? lexicon.completions(word) : [];
  const known = exactly(lexicon, word);
  if (known !== undefined) {
    const own = known.alternatives[0]?.terms[0];
    const others = longer.filter((term) => term !== own);
    return { source: word, alternatives: [...known.alternatives, ...others.map(weighted(continuation))] };
  }
  if (longer.length > 0) return { source: word, alternatives: longer.map(weighted(guess)) };
  if (lexicon.hasSynonyms(termOf(word))) return { source: word, alternatives: [] };
  const to = lexicon.partsOf(word) ?? lexicon.correct(word);
  if (to === undefined) return { source: word, alternatives: [] };
  corrected.push({ from: word, to: to.join(' ') });
  const terms = to.map((part) => lexicon.termNumber(termOf(part))).filter((term) => term !== undefined);
  return { source: to.join(' '), alternatives: [{ terms, weight: guess }] };
}

function weighted(weight: number): (term: number) => Alternative {
  return (term) => ({ terms: [term], weight });
}

/** A word that stands twice in the query asks for one thing. */
function withoutRepeats(concepts: readonly Concept[]): Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ alternatives }) => {
    const key = alternatives[0]?.terms.join(' ') ?? '';
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
