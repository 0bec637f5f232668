import { presentVerbs } from '../words/stances.ts';
import { notSubjects, oneLeads, pastAuxiliaries, standingVerbs } from '../words/subjects.ts';
import { commonVerbs } from '../words/verbs.ts';
import { wordsOf } from './terms.ts';

const auxiliaries: ReadonlySet<string> = new Set([...presentVerbs, ...pastAuxiliaries]);
const verbs: ReadonlySet<string> = new Set(
  [...commonVerbs, ...standingVerbs].flatMap((verb) => [verb, `${verb}s`, `${verb}es`]),
);
const opensOtherwise: ReadonlySet<string> = new Set(notSubjects);
const opensOne: ReadonlySet<string> = new Set(oneLeads);
/** "A mooring |costs|": the verb of one thing. */
const ofOne = /s$/;
const longest = 7;
const signs = /[,;:()—–]/;

/**
 * What a plain sentence is about, up to its verb: "the small lamp" in "the small lamp burns for a week"; '' where it opens with a pronoun, a
 * preposition or a condition, tells the reader to do something, or has no verb that is known.
 */
export function subjectIn(text: string): string {
  const words = wordsOf(text).slice(0, longest + 1);
  const [first] = words;
  if (!first || opensOtherwise.has(first.word) || auxiliaries.has(first.word)) return '';
  const isVerb = opensOne.has(first.word)
    ? (word: string): boolean => ofOne.test(word) && verbs.has(word)
    : (word: string): boolean => verbs.has(word);
  const at = words.findIndex(
    ({ word }, index) =>
      index > 0 && (auxiliaries.has(word) || (isVerb(word) && !mayGoOn(words[index + 1]?.word ?? ''))),
  );
  const subject = at < 0 ? '' : text.slice(0, words[at]!.start).trim();
  return signs.test(subject) ? '' : subject;
}

/** "The |mooring| costs", "full |logs| hold": a noun that looks like a verb, where the verb comes next. */
function mayGoOn(next: string): boolean {
  return auxiliaries.has(next) || verbs.has(next);
}
