import type { Fact } from '../../facts/types.ts';
import { phrasePattern } from '../phrases.ts';
import type { Terms } from '../terms.ts';
import type { Claim } from '../types.ts';

/**
 * Binds prose to declared facts by the phrases that a fact registers: with `phrases: [return window]`, "the return window is 45 days"
 * speaks of that fact. The longest phrase wins; the kind of value must be that of the fact.
 */
export function bindClaims(claims: readonly Claim[], facts: readonly Fact[], terms: Terms): Map<Claim, string> {
  const phrases = facts.flatMap((fact) =>
    [fact.label, ...fact.phrases]
      .filter(Boolean)
      .map((text) => ({ fact, kinds: kindsOf(fact), finds: finder(text, terms), length: text.length })),
  );
  phrases.sort((a, b) => b.length - a.length || (a.fact.id < b.fact.id ? -1 : 1));
  const bound = new Map<Claim, string>();
  if (phrases.length === 0) return bound;
  for (const claim of claims) {
    if (claim.factId) continue;
    const texts = textsOf(claim);
    const termTexts = texts.map((text) => ` ${terms.in(text).join(' ')} `);
    const match = phrases.find((phrase) => phrase.kinds.has(claim.value.kind) && phrase.finds(texts, termTexts));
    if (match) bound.set(claim, match.fact.id);
  }
  return bound;
}

function kindsOf(fact: Fact): Set<string> {
  return new Set(fact.values.map(({ value }) => value.kind));
}

/** Phrases of two terms and more are found in any inflection, shorter ones only as written. */
function finder(phrase: string, terms: Terms): (texts: readonly string[], termTexts: readonly string[]) => boolean {
  const stems = terms.in(phrase);
  if (stems.length > 1) {
    const wanted = ` ${stems.join(' ')} `;
    return (_, termTexts) => termTexts.some((text) => text.includes(wanted));
  }
  const pattern = phrasePattern([phrase]);
  return (texts) => texts.some((text) => pattern.test(text));
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
