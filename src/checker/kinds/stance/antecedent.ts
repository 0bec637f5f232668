import { matchesIn } from '../../../document/matches.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import {
  clauseJoints,
  clausePronouns,
  manyPronouns,
  personalPronouns,
  thingLeads,
  thingLinks,
} from '../../words/pronouns.ts';
import { subordinateWords } from '../../words/stances.ts';
import { beforeStance } from '../common/modality.ts';

/** "|and it's| charged like any other": of what the clause before it names. */
const pointing = sieved(
  clausePronouns,
  new RegExp(String.raw`^\W*(?:${phraseSource(clauseJoints)}\s+)?${phraseSource(clausePronouns)}\s`, 'i'),
);
const isPerson = new RegExp(
  String.raw`^\W*(?:${phraseSource(clauseJoints)}\s+)?${phraseSource(personalPronouns)}(?!\S)`,
  'i',
);
const opensThing = new RegExp(String.raw`^\W*${phraseSource(thingLeads)}\s`, 'i');
const subordinate = new RegExp(String.raw`^\W*${phraseSource(subordinateWords)}`, 'i');
const prepositions = phraseSource(thingLinks);
const lead = phraseSource(thingLeads);
/** "We send |a green envelope|", "return |the label| to us within a week". */
const thing = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!${prepositions}\s)(?<thing>${lead}\s+(?:(?!(?:${lead}|${prepositions})\s)\p{L}[\p{L}'’-]*\s?){1,3}?)(?=\s*$|[^\p{L}\s'’-]|\s+${prepositions}\s)`,
  'giu',
);
const mostWords = 5;
/** "|They| need no berth, but they pay": one pronoun of both clauses, and not the berth. */
const pointsAtMany = new RegExp(String.raw`^\W*${phraseSource(manyPronouns)}\s`, 'i');

/** Whether a clause opens with a pronoun for a thing: "|it| costs nothing". */
export function pointsBack(clause: string): boolean {
  return pointing.test(clause);
}

/**
 * The thing that a pronoun in the next clause stands for: the subject of this one, "the new card" in "the new card is posted", or the last thing it names where
 * its subject is a person or it tells somebody to do something, "an envelope" in "send them an envelope". '' where it names none.
 */
export function thingNamedIn(clause: string): string {
  if (subordinate.test(clause) || pointsAtMany.test(clause)) return '';
  const subject = beforeStance(clause).trim();
  const isSubject = subject !== clause.trim() && opensThing.test(subject) && subject.split(/\s+/).length <= mostWords;
  if (isSubject) return subject;
  if (!isPerson.test(clause) && opensThing.test(clause)) return '';
  return matchesIn(clause, thing).at(-1)?.groups?.['thing']?.trim() ?? '';
}
