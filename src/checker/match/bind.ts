import type { Fact, ValueKind } from '../../facts/types.ts';
import { phrasePattern } from '../text/phrases.ts';
import { type Terms, wordsOf } from '../text/terms.ts';
import type { Claim, ClaimValue } from '../types.ts';

/**
 * Binds prose to declared facts by the phrases that a fact registers: with `phrases: [return window]`, "the return window is 45 days"
 * speaks of that fact. The longest phrase wins; the kind of value must be that of the fact.
 */
export function bindClaims(claims: readonly Claim[], facts: readonly Fact[], terms: Terms): Map<Claim, string> {
  const phrases = indexPhrases(facts, terms);
  const bound = new Map<Claim, string>();
  const declared = new Set<ClaimValue['kind']>(facts.flatMap((fact) => [...kindsOf(fact)]));
  for (const claim of claims) {
    if (claim.factId || !declared.has(claim.value.kind)) continue;
    const texts = textsOf(claim).map((text) => read(text, terms));
    const openings = new Set(texts.flatMap(({ written, words }) => [...words.split(' '), ...wholeWords(written)]));
    openings.add('');
    let best: Registered | undefined;
    for (const opening of openings) {
      for (const phrase of phrases.get(opening) ?? []) {
        const own = phrase.byKind.get(claim.value.kind);
        if (own && (!best || own.rank < best.rank) && texts.some((text) => phrase.isIn(text))) best = own;
      }
    }
    if (best) bound.set(claim, best.factId);
  }
  return bound;
}

/** A phrase of a fact; the one of the lowest rank wins. */
interface Registered {
  factId: string;
  rank: number;
}

/** A phrase with the fact that wins it, for each kind of value. */
interface Phrase {
  byKind: Map<ClaimValue['kind'], Registered>;
  isIn(text: ReadText): boolean;
}

/** A text as written, as its terms, and as its words, each by its term where it has one; with a blank around each of the last two. */
interface ReadText {
  written: string;
  terms: string;
  words: string;
}

function read(written: string, terms: Terms): ReadText {
  const words = wordsOf(written).map(({ word }) => ({ word, term: terms.of(word) }));
  return {
    written,
    terms: ` ${words.flatMap(({ term }) => term || []).join(' ')} `,
    words: ` ${words.map(({ word, term }) => term || word).join(' ')} `,
  };
}

/** Phrases by the term or the word that they open with; '' for those without any, as "€€". */
function indexPhrases(facts: readonly Fact[], terms: Terms): Map<string, Phrase[]> {
  const registered = facts.flatMap((fact) =>
    [fact.label, ...fact.phrases].map((text) => ({ text, factId: fact.id, kinds: kindsOf(fact) })),
  );
  registered.sort((a, b) => b.text.length - a.text.length || (a.factId < b.factId ? -1 : 1));
  const known = new Map<string, Phrase>();
  const byOpening = new Map<string, Phrase[]>();
  for (const [rank, { text, factId, kinds }] of registered.entries()) {
    const { key, opening, isIn } = finder(text, terms);
    let phrase = known.get(key);
    if (!phrase) {
      phrase = { byKind: new Map(), isIn };
      known.set(key, phrase);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), phrase]);
    }
    for (const kind of kinds) if (!phrase.byKind.has(kind)) phrase.byKind.set(kind, { factId, rank });
  }
  return byOpening;
}

function kindsOf(fact: Fact): Set<ValueKind> {
  return new Set(fact.values.map(({ value }) => value.kind));
}

/** How a phrase is found; phrases of one key are found in the same texts. */
interface Finder extends Pick<Phrase, 'isIn'> {
  key: string;
  opening: string;
}

/**
 * Phrases of two terms and more are found in any inflection, whatever common words stand between; those with one telling word ("phone number")
 * in any inflection too, but word by word; a single word only as written.
 */
function finder(phrase: string, terms: Terms): Finder {
  const { terms: wantedTerms, words: wantedWords } = read(phrase, terms);
  const [termCount, wordCount] = [wantedTerms, wantedWords].map((text) => text.trim().split(' ').length);
  if (termCount! > 1)
    return { key: wantedTerms, opening: opener(wantedTerms), isIn: (text) => text.terms.includes(wantedTerms) };
  if (wordCount! > 1 && wantedTerms.trim() !== '' && !/\d/.test(phrase))
    return {
      key: `word by word: ${wantedWords}`,
      opening: opener(wantedWords),
      isIn: (text) => text.words.includes(wantedWords),
    };
  const pattern = phrasePattern([phrase]);
  return {
    key: `as written: ${phrase}`,
    opening: wholeWords(phrase)[0] ?? '',
    isIn: ({ written }) => pattern.test(written),
  };
}

function opener(text: string): string {
  return text.trim().split(' ')[0]!;
}

const letters = /[\p{L}\p{N}]+/gu;

function wholeWords(text: string): string[] {
  return text.toLowerCase().match(letters) ?? [];
}

/** The sentence and what stands directly above it. */
function textsOf({ sentence, document }: Claim): string[] {
  const { text, row, column, parents, section } = sentence;
  return [text, `${row} ${column}`.trim(), parents.at(-1) ?? '', document.sections[section]!.heading].filter(Boolean);
}
