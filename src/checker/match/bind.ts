import type { Fact, ValueKind } from '../../facts/types.ts';
import { phrasePattern } from '../phrases.ts';
import type { Terms } from '../terms.ts';
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
    const texts = textsOf(claim);
    const termTexts = texts.map((text) => ` ${terms.in(text).join(' ')} `);
    const openings = new Set([...termTexts.flatMap((text) => text.split(' ')), ...texts.flatMap(wholeWords), '']);
    let best: Registered | undefined;
    for (const opening of openings) {
      for (const phrase of phrases.get(opening) ?? []) {
        const own = phrase.byKind.get(claim.value.kind);
        if (own && (!best || own.rank < best.rank) && phrase.finds(texts, termTexts)) best = own;
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
  finds(texts: readonly string[], termTexts: readonly string[]): boolean;
}

/** Phrases by what they open with, a term or a word as written; '' for those that open with neither. */
function indexPhrases(facts: readonly Fact[], terms: Terms): Map<string, Phrase[]> {
  const registered = facts.flatMap((fact) =>
    [fact.label, ...fact.phrases].filter(Boolean).map((text) => ({ text, factId: fact.id, kinds: kindsOf(fact) })),
  );
  registered.sort((a, b) => b.text.length - a.text.length || (a.factId < b.factId ? -1 : 1));
  const known = new Map<string, Phrase>();
  const byOpening = new Map<string, Phrase[]>();
  for (const [rank, { text, factId, kinds }] of registered.entries()) {
    const stems = terms.in(text);
    const key = stems.length > 1 ? stems.join(' ') : `as written: ${text}`;
    let phrase = known.get(key);
    if (!phrase) {
      phrase = { byKind: new Map(), finds: finder(text, stems) };
      known.set(key, phrase);
      const opening = stems.length > 1 ? stems[0]! : openingWord(text);
      byOpening.set(opening, [...(byOpening.get(opening) ?? []), phrase]);
    }
    for (const kind of kinds) if (!phrase.byKind.has(kind)) phrase.byKind.set(kind, { factId, rank });
  }
  return byOpening;
}

function kindsOf(fact: Fact): Set<ValueKind> {
  return new Set(fact.values.map(({ value }) => value.kind));
}

/** Phrases of two terms and more are found in any inflection, shorter ones only as written. */
function finder(phrase: string, stems: readonly string[]): Phrase['finds'] {
  if (stems.length > 1) {
    const wanted = ` ${stems.join(' ')} `;
    return (_, termTexts) => termTexts.some((text) => text.includes(wanted));
  }
  const pattern = phrasePattern([phrase]);
  return (texts) => texts.some((text) => pattern.test(text));
}

const letters = /[\p{L}\p{N}]+/gu;

function wholeWords(text: string): string[] {
  return text.toLowerCase().match(letters) ?? [];
}

function openingWord(phrase: string): string {
  return /^[\p{L}\p{N}]/u.test(phrase) ? wholeWords(phrase)[0]! : '';
}

/** The sentence and what stands directly above it. */
function textsOf({ sentence, document }: Claim): string[] {
  const heading = document.sections[sentence.section]?.heading ?? '';
  return [
    sentence.text,
    [sentence.row, sentence.column].filter(Boolean).join(' '),
    sentence.parents.at(-1) ?? '',
    heading,
  ].filter(Boolean);
}
