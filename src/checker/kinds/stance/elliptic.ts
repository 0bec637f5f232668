import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest, sieved } from '../../text/sieve.ts';
import type { Terms } from '../../text/terms.ts';
import type { Modality } from '../../types.ts';
import { bareDenials, bareStances, bareVerbs, caseLeads, likewiseWords } from '../../words/replies.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { denialOf, isShut, modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { whomIn } from './whom.ts';

/** A subject and nothing but a stance at the end of a sentence: "|Visitors may not|.", "…; |silver members cannot, either|." */
const bare = new RegExp(
  String.raw`(?:^|[;,:]\s+|\bbut\s+|\band\s+)(?<whole>(?<who>(?:\p{L}[\p{L}\p{N}'’-]*\s+){1,4})(?:${phraseSource(bareStances)})(?:,?\s+${phraseSource(likewiseWords)})?)[\s.!*_)]*$`,
  'iu',
);
const likewise = String.raw`(?:,?\s+${phraseSource(likewiseWords)})?)[\s.!*_)]*$`;
const verb = `(?<verb>${phraseSource([...bareVerbs, ...bareDenials])})`;
/** "For loss |it is not|", "visitors |do not|". */
const bareOfCase = new RegExp(
  String.raw`(?:^|[;:]\s+|\bbut\s+|\band\s+)(?<whole>${phraseSource(caseLeads)}\s+(?<who>(?:\p{L}[\p{L}'’-]*,?\s+){1,4}?)(?:it|they|this|that|one|you|we)\s+${verb}${likewise}`,
  'iu',
);
const bareOfSubject = new RegExp(
  String.raw`(?:^|[;,:]\s+|\bbut\s+|\band\s+)(?<whole>(?<who>(?:\p{L}[\p{L}'’-]*\s+){1,4}?)${verb}${likewise}`,
  'iu',
);
const isDenial = phraseTest(bareDenials);
/** "|For theft| a police reference is required." */
const opensCase = new RegExp(
  String.raw`^\W*${phraseSource(caseLeads)}\s+[^,;:.]*?(?:,\s+|\s+(?=(?:an?|the|no|your|any|each|we|you|it)\s))`,
  'i',
);
const pronouns = /^(?:it|they|this|that|these|those|he|she|you|we|there|which|who|what)\b/i;
/** "|We| cannot" behind what customers can: of those who read the page, of whom no customer is told. */
const ofStaff = /^(?:you|we|i)\b/i;
/** Most sentences end otherwise, and are spared the long pattern. */
const lastWords = [...bareStances, ...bareVerbs, ...bareDenials, ...likewiseWords].map(
  (words) => words.split(' ').at(-1)!,
);
const mayEnd = sieved(lastWords, new RegExp(String.raw`${phraseSource(lastWords)}[\s.!*_)]*$`, 'i'));

/**
 * "Students may borrow laptops. |Visitors may not.|" says of visitors what was said of students: the action stands in the clause before,
 * or in the sentence before of the same paragraph or list. Undefined for a sentence that ends otherwise.
 */
export function ellipsisIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim | undefined {
  if (!mayEnd.test(sentence.text)) return undefined;
  return shortStance(sentence, document, terms) ?? verbAlone(sentence, document, terms);
}

/** "Points are shared, |nights aren't|": a subject of its own, and a verb that stands for the one before. */
export function hasOwnSubject(tail: string): boolean {
  const { who = '' } = bare.exec(tail.trim())?.groups ?? bareOfSubject.exec(tail.trim())?.groups ?? {};
  return who !== '' && (ofStaff.test(who) || !pronouns.test(who));
}

function shortStance(sentence: Sentence, document: Document, terms: Terms): FoundClaim | undefined {
  const match = bare.exec(sentence.text);
  const { whole, who } = match?.groups ?? {};
  const stance = whole === undefined ? undefined : modalityIn(whole);
  if (whole === undefined || who === undefined || stance === undefined) return undefined;
  const start = sentence.text.lastIndexOf(whole);
  const action = actionBefore(sentence, start, document);
  if (action === '' || ofStaff.test(who)) return undefined;
  return {
    value: {
      kind: 'stance',
      modality: stance.modality,
      answers: new Map(),
      ...actionIn(action, terms),
      whom: terms.in(whomIn(`${who}${whole}`)),
      subject: terms.in(inCommonNames(who)),
      setsApart: true,
    },
    start,
    end: start + whole.length,
    text: whole,
    clause: withoutStance(inCommonNames(`${who} ${action}`)),
  };
}

/** "For theft a reference is required. |For loss it is not|": what the verb stands for, or denies, is said in the clause before. */
function verbAlone(sentence: Sentence, document: Document, terms: Terms): FoundClaim | undefined {
  const match = bareOfCase.exec(sentence.text) ?? bareOfSubject.exec(sentence.text);
  const { whole = '', who = '', verb: said = '' } = match?.groups ?? {};
  if (whole === '' || pronouns.test(who)) return undefined;
  const start = sentence.text.lastIndexOf(whole);
  const before = clauseBefore(sentence, start, document);
  const stance = modalityIn(before);
  if (!stance || stance.modality === 'is') return undefined;
  const modality = isDenial.test(said) === isOpen(stance.modality) ? denialOf(stance.modality) : stance.modality;
  const subject = terms.in(inCommonNames(who));
  if (subject.length === 0) return undefined;
  const about = bareOfCase.test(sentence.text) ? before.replace(opensCase, '') : before.slice(stance.actionStart);
  return {
    value: {
      kind: 'stance',
      modality,
      answers: new Map(),
      ...actionIn(before.slice(stance.actionStart), terms),
      subject,
      setsApart: true,
    },
    start,
    end: start + whole.length,
    text: whole,
    clause: withoutStance(inCommonNames(`${who} ${about}`)),
  };
}

function isOpen(modality: Modality): boolean {
  return !isShut(modality) && modality !== 'need-not';
}

/** The clause before a place of a sentence, else the sentence before of the same paragraph or list. */
function clauseBefore(sentence: Sentence, start: number, { sentences }: Document): string {
  const before = sentence.text.slice(0, start).trim();
  if (/\p{L}/u.test(before)) return before.replace(/\W*(?:\b(?:but|and)\s*)?$/, '');
  const last = sentences[sentence.index - 1];
  const isNear = last && (last.block === sentence.block || (last.group !== '' && last.group === sentence.group));
  return isNear ? last.text : '';
}

function actionBefore(sentence: Sentence, start: number, { sentences }: Document): string {
  const before = sentence.text.slice(0, start);
  const own = actionOf(before);
  if (own !== '' || /\p{L}/u.test(before)) return own;
  const last = sentences[sentence.index - 1];
  const isNear = last && (last.block === sentence.block || (last.group !== '' && last.group === sentence.group));
  return isNear ? actionOf(last.text) : '';
}

/** What stands behind the phrase of stance of a text: "borrow laptops" in "students may borrow laptops". */
function actionOf(text: string): string {
  const stance = modalityIn(text);
  return stance
    ? text
        .slice(stance.actionStart)
        .replace(/[;,:].*$/s, '')
        .trim()
    : '';
}
