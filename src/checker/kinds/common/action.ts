import { oncePerClause } from '../../once.ts';
import { foldPhrase, phrasePattern } from '../../text/phrases.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Stance } from '../../types.ts';
import { actionClasses } from '../../words/actions.ts';
import { verbOfAble, verbOfUnable } from './able.ts';

const nameOf = new Map(actionClasses.flatMap(([name, ...forms]) => forms.map((form) => [form, name!] as const)));
for (const [word, verb] of [...verbOfAble, ...verbOfUnable]) nameOf.set(word, nameOf.get(verb) ?? verb);
const anyForm = phrasePattern([...nameOf.keys()], 'gi');
/** Between two actions that share their object. */
const joins = /^\s*(?:,|\/|,?\s*\b(?:or|and|nor)\b)\s*$/i;
const predicateWords = 3;

/** A clause in which every action has its common name: "called off" is "cancel". */
export const inCommonNames = oncePerClause((text) => text.replaceAll(anyForm, (form) => nameOf.get(foldPhrase(form))!));

/**
 * What a clause is about behind its phrase of stance: "cancel", "order" in "cannot |call off the order|"; and which of its terms are what
 * is done: "change" and "cancel" in "cannot |change or cancel the order|".
 */
export function actionIn(text: string, terms: Terms): Pick<Stance, 'predicate' | 'actions'> {
  const named = inCommonNames(text);
  const telling = wordsOf(named)
    .map(({ word, start, end }) => ({ term: terms.of(word), start, end }))
    .filter(({ term }) => term !== '');
  const first = telling.findIndex(
    ({ end }, index) => !joins.test(named.slice(end, telling[index + 1]?.start ?? named.length)),
  );
  return {
    predicate: telling.slice(0, predicateWords).map(({ term }) => term),
    actions: telling.slice(0, first + 1).map(({ term }) => term),
  };
}
