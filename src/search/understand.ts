import { addSynonyms } from './add-synonyms.ts';
import type { Alternative, Concept } from './concept.ts';
import type { Lexicon } from './lexicon.ts';
import { standInsFor } from './stand-ins.ts';
import { compoundsOf, contentWords, type Token, termOf, wordsOf } from './terms.ts';
import type { Correction, Instead } from './types.ts';

/** A query as the index can answer it. */
export interface Understanding {
  /** Every word of the query as it was read, folded, stop words too. */
  words: readonly string[];
  /** What the words of the query name. */
  asked: readonly Concept[];
  /** What phrases of the query mean besides: "send it back" is a return. */
  added: readonly Concept[];
  /** What stands in for words that no page knows. */
  standIns: readonly Concept[];
  dropped: readonly string[];
  instead: readonly Instead[];
  corrected: readonly Correction[];
  addedWords: readonly string[];
}

/** Of a pasted letter the first words count: enough for any question, and a keystroke stays cheap. */
const maxWords = 50;
/** A word that was completed, corrected or replaced may not be the one that was meant. */
const guess = 0.8;
/** An amount counts the same however it is written; pages that write it as the query does come a little before. */
const byParts = 0.3;
/** A known last word may yet become a longer one ("car", "card"), as long as it is being typed. */
const continuation = 0.3;

/**
 * Reads a query. Stop words fall away; an amount that the corpus knows counts as one thing ("two weeks"). Each other
 * word is taken as it is when the corpus knows it; if not, it is completed (last word only), replaced by its synonyms,
 * taken apart ("giftcard"), or corrected, in this order. A word for which others stand in is no slip, and stays unknown.
 */
export function understand(lexicon: Lexicon, query: string): Understanding {
  const words = wordsOf(query).slice(0, maxWords);
  const typing = /[\p{L}\p{N}]$/u.test(query) ? words.at(-1)?.start : undefined;
  const corrected: Correction[] = [];
  const compounds = compoundsOf(query, words).flatMap((token) => readCompound(lexicon, token, words) ?? []);
  const content = contentWords(query, words);
  const line = words.map((token) => {
    const { word, start } = token;
    const isOwn = content.includes(token) && !compounds.some(({ parts }) => parts.includes(token));
    const { concept, spelled } = isOwn ? readWord(lexicon, word, start === typing) : {};
    if (spelled !== undefined) corrected.push({ from: word, to: spelled });
    return { word, read: spelled ?? word, term: termOf(spelled ?? word), concept };
  });
  const unknown = line.flatMap(({ concept }) => (concept?.alternatives.length === 0 ? [concept] : []));
  const { added, addedWords, inside } = addSynonyms(lexicon, line);
  const { standIns, instead } = standInsFor(
    lexicon,
    unknown.filter((concept) => !inside.has(concept)),
  );
  const concepts = [...line.flatMap(({ concept }) => concept ?? []), ...compounds.map(({ concept }) => concept)];
  const dropped = concepts.filter(({ alternatives }) => alternatives.length === 0).map(({ source }) => source);
  const isDropped = ({ word }: Instead) => dropped.includes(word);
  return {
    words: line.flatMap(({ read }) => read.split(' ')),
    asked: withoutRepeats(concepts.filter(({ alternatives }) => alternatives.length > 0)),
    added: [...added, ...compounds.map(({ asWritten }) => asWritten)],
    standIns,
    dropped,
    instead: instead.filter(isDropped),
    corrected,
    addedWords: [...addedWords, ...instead.filter((one) => !isDropped(one)).flatMap((one) => one.words)],
  };
}

/** A compound that the corpus knows, and the words of the query that it stands for. */
function readCompound(
  lexicon: Lexicon,
  { word, start, end }: Token,
  words: readonly Token[],
): { concept: Concept; asWritten: Concept; parts: readonly Token[] } | undefined {
  const term = lexicon.termNumber(termOf(word));
  if (term === undefined) return undefined;
  const parts = words.filter((part) => part.start < end && part.end > start);
  const terms = parts.map((part) => lexicon.termNumber(termOf(part.word))).filter((part) => part !== undefined);
  const asWritten = { source: word, alternatives: terms.length === parts.length ? [{ terms, weight: byParts }] : [] };
  return { concept: { source: word, alternatives: [weighted(1)(term)] }, asWritten, parts };
}

function readWord(lexicon: Lexicon, word: string, last: boolean): { concept: Concept; spelled?: string } {
  const longer = last ? lexicon.completions(word) : [];
  const term = lexicon.termNumber(termOf(word));
  if (term !== undefined) {
    const others = longer.filter((other) => other !== term);
    return { concept: { source: word, alternatives: [weighted(1)(term), ...others.map(weighted(continuation))] } };
  }
  if (longer.length > 0) return { concept: { source: word, alternatives: longer.map(weighted(guess)) } };
  const to =
    lexicon.hasSynonyms(termOf(word)) || lexicon.standInsOf(word).length > 0
      ? undefined
      : (lexicon.partsOf(word) ?? lexicon.correct(word));
  if (to === undefined) return { concept: { source: word, alternatives: [] } };
  const terms = to.map((part) => lexicon.termNumber(termOf(part))).filter((part) => part !== undefined);
  const spelled = to.join(' ');
  return { concept: { source: spelled, alternatives: [{ terms, weight: guess }] }, spelled };
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
