import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { appositionLeads, clauseVerbs, subordinateWords } from '../../words/stances.ts';
import { notSubjects } from '../../words/subjects.ts';
import { beforeStance } from '../common/modality.ts';
import { pointsBack, thingNamedIn } from './antecedent.ts';
import type { Clause } from './clauses.ts';
import { imperativeIn } from './imperative.ts';

/**
 * What a clause is said of that names it elsewhere in its sentence: "the kite" in "the kite is old, but |it is free|", "the big kite, |for which we
 * charge|" and "the big kite, our pride, |is free|".
 */

const subordinate = sieved(subordinateWords, new RegExp(String.raw`^\s*${phraseSource(subordinateWords)}`, 'i'));
const opensWithVerb = new RegExp(String.raw`^\s*(?:${phraseSource(clauseVerbs)}\s|need\s+no\s)`, 'i');
/** "A list, |which| every skipper must hand in", "a kite, |for which| we charge". */
const opensRelative = /^\s*(?:(?:for|of|with|on)\s+)?which\s/i;
/** ", |the oldest of the fleet|,". */
const apposition = new RegExp(String.raw`^\s*${phraseSource(appositionLeads)}\s[^,;:]+$`, 'i');
/** A thing by its name, and no more: "our big kite". */
const thingAlone = new RegExp(String.raw`^\W*(?:(?:and|but)\s+)?(?:[${letter}\d'’-]+\s*){1,6}$`, 'iu');
const opensOtherwise = new RegExp(String.raw`^\W*${phraseSource(notSubjects)}\s`, 'i');

/** Clauses that open with a verb, a relative or a pronoun are said of what a clause before them names. */
export function withSubjects(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const before = clauses.slice(0, at).filter(({ text }) => /\p{L}/u.test(text));
    const last = before.at(-1);
    if (pointsBack(clause.text)) return ofThing(clause, before.map(({ text }) => thingNamedIn(text)).findLast(Boolean));
    if (last && opensRelative.test(clause.text))
      return ofThing(clause, isThingAlone(last.text) ? last.text.trim() : thingNamedIn(last.text));
    if (!last || !opensWithVerb.test(clause.text) || subordinate.test(last.text)) return clause;
    const [first] = before;
    if (before.length === 2 && apposition.test(last.text) && isThingAlone(first!.text))
      return ofThing(clause, first!.text.trim());
    const subject = beforeStance(last.text).trim();
    return subject === '' || subject === last.text.trim() ? clause : { ...clause, subject };
  });
}

function ofThing(clause: Clause, thing: string | undefined): Clause {
  return thing ? { ...clause, subject: thing, pointsBack: true } : clause;
}

function isThingAlone(text: string): boolean {
  return thingAlone.test(text) && !opensOtherwise.test(text) && beforeStance(text) === text && !imperativeIn(text, '');
}
