import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, sieved } from '../../text/sieve.ts';
import { beforeBreak } from '../../text/stretch.ts';
import {
  imperativeLeads,
  imperativeObjects,
  leavingPlaces,
  libertyWords,
  nounlikeImperatives,
  plainImperatives,
  producingVerbs,
} from '../../words/imperatives.ts';
import { commonVerbs } from '../../words/verbs.ts';

/** What a clause tells the reader to do, and what stands behind the verb. */
export interface Imperative {
  /** Asked for, or left to the reader: "cancel whenever you like". */
  modality: 'must' | 'may' | 'need-not';
  /** From the verb on; for a thing that is to be shown or brought, the thing. */
  action: string;
}

const opens = String.raw`^\W*(?:${phraseSource(imperativeLeads)}[\s,]+)*`;
const verb = String.raw`(?<verb>${phraseSource(plainImperatives)}(?=\s+\S)|${phraseSource([...nounlikeImperatives, ...commonVerbs])}(?=\s+${phraseSource(imperativeObjects)}))`;
const imperative = sieved(
  [...plainImperatives, ...nounlikeImperatives, ...commonVerbs],
  new RegExp(`${opens}${verb}`, 'i'),
);
const produces = new RegExp(String.raw`^\s*(?:be\s+)?${phraseSource(producingVerbs)}(?=\s)`, 'i');
const reminds = sieved(['forget'], /^\W*(?:please\s+)?(?:do\s+not|don['’]t|never)\s+forget\s+to\b/i);
const liberty = phraseTest(libertyWords);
/** "Send us the number |and we| add the points". */
const otherClause = /\s+and\s+(?:we|you|they|it|he|she|the)\b/i;
/** A clause with one of these has a verb that agrees with its subject: "|leave| for parents |is| paid". */
const finite = phraseTest([
  'is',
  'are',
  'was',
  'were',
  'has',
  'applies',
  'apply',
  'costs',
  'cost',
  'takes',
  'starts',
  'start',
]);

/** "Note on the slip |that the box was wet|." */
const toldClause = /\s(?:that|whether|how|why|what)\s/i;

/** "|Leave your papers at home|": they are not asked for. */
const leftBehind = sieved(
  ['leave'],
  new RegExp(
    String.raw`${opens}leave\s+(?:the|your|any|all|their)?\s*(?<thing>[^,;:.()]+?)\s+${phraseSource(leavingPlaces)}(?=\s*(?:$|[,;:.!(—–]))`,
    'i',
  ),
);

/** "Tap |Renew| on your shelf": who is shown the button may do it. */
const pressed =
  /^\W*(?:[Pp]lease\s+|[Tt]hen\s+|[Jj]ust\s+|[Ss]imply\s+)*(?:[Tt]ap|[Cc]lick|[Pp]ress|[Hh]it)(?:\s+on)?\s+(?:the\s+)?["“'‘*]*(?<label>\p{Lu}\p{L}+.*)$/u;

/** "Use the new key |only| after you have tried it": from when on it may be done. */
const endsWithOnly = /\bonly\s*$/i;
const onlyThen = /^\s*(?:after|once)\b/i;

/** What is to be had at hand, of what is to be done: "your ID" of "show your ID". */
export function thingIn(action: string): string {
  return action.replace(produces, '');
}

/** "Do not forget to bring it" denies nothing. */
export function remindsOf(clause: string): boolean {
  return reminds.test(clause);
}

/** "|Show| your ID at the desk", "please |bring| two photos"; undefined for a clause that opens with no such verb. */
export function imperativeIn(clause: string, behind: string): Imperative | undefined {
  const left = leftBehind.exec(clause)?.groups?.['thing'];
  if (left !== undefined) return { modality: 'need-not', action: left };
  const button = pressed.exec(clause)?.groups?.['label'];
  if (button !== undefined) return { modality: 'may', action: button };
  const match = imperative.exec(clause);
  if (!match || finite.test(beforeBreak(clause, toldClause)) || (onlyThen.test(behind) && endsWithOnly.test(clause)))
    return undefined;
  const word = match.groups!['verb']!;
  const start = match.index + match[0].length;
  const action = thingIn(beforeBreak(clause.slice(start - word.length), otherClause));
  return { modality: liberty.test(`${clause}${behind}`) ? 'may' : 'must', action };
}
