import { stemmer } from 'stemmer';
import { type Terms, wordsOf } from '../../text/terms.ts';
import { phaseWords, stepNouns, stepSynonyms } from '../../words/order.ts';

const phases = new Set(phaseWords.map((word) => stemmer(word)));
const actOf = new Map(stepSynonyms.flatMap((words) => words.map((word) => [word, words[0]!] as const)));
const nouns = new Set(stepNouns);

/** The terms of a step, by the act where that has several names: "complete the note" -> write. */
export function stepOf(text: string, terms: Terms): string[] {
  const named = wordsOf(text).map(({ word }) => {
    const act = actOf.get(word);
    if (act !== undefined) return terms.of(act) || stemmer(act);
    return nouns.has(word) ? stemmer(word) : terms.of(word);
  });
  return [...new Set(named)].filter((term) => term !== '' && !phases.has(term));
}

/** What two steps have in common tells neither from the other: "look at the item before you look at the date". */
export function apart(a: readonly string[], b: readonly string[]): [string[], string[]] {
  return [a.filter((term) => !b.includes(term)), b.filter((term) => !a.includes(term))];
}
