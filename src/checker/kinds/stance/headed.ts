import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { countWords, type Terms } from '../../text/terms.ts';
import type { Modality, Stance } from '../../types.ts';
import { wholeAnswers } from '../../words/answers.ts';
import { headsOfCases, writings } from '../../words/memberships.ts';
import { headTails, refusalHeads } from '../../words/stances.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { modalityIn } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { headAbove } from '../list/heads.ts';
import { answersIn, isAboutCost, withoutAnswers } from './answers.ts';
import { imperativeIn, thingIn } from './imperative.ts';
import { plainAction } from './plain.ts';
import { saysBoth } from './read.ts';

const mostHeadWords = 6;
const mostItemWords = 6;
const isOfCases = phraseTest([...headsOfCases, ...writings]);
/** "Bring |with you|", "what you need |on the day|". */
const tail = new RegExp(String.raw`\s*${phraseSource(headTails)}\W*$`, 'i');
const forbids = /^\W*(?:please\s+)?(?:do\s+not|don['’]t|never)\s/i;
const lead = /^\W*(?:what['’]s|what|things|stuff|items|anything)\s+(?:that\s+)?/i;

/** What a head says of each thing below it: "What we don't collect", "Optional", "Leave at home", "At extra cost". */
interface HeadStance {
  modality: Modality;
  /** What is done with the things; '' where they are asked for or left free. */
  action: string;
  answers: Stance['answers'];
}

/** A thing that is named below a head which says whether it is wanted, taken or paid for: "## Leave at home", "- Glass bottles". */
export function headedThing(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const { text, role, force } = sentence;
  if (role !== 'item' || force === 'script' || countWords(text) > mostItemWords || /[:;?]/.test(text)) return [];
  const stance = stanceOfHead(headAbove(sentence, document));
  if (!stance || modalityIn(text) || plainAction(text) !== '' || imperativeIn(text, '')) return [];
  const subject = terms.in(inCommonNames(text));
  if (subject.length === 0) return [];
  const { modality, action, answers } = stance;
  const value: Stance = { kind: 'stance', modality, answers, ...actionIn(action, terms), subject, isNamed: true };
  return [{ value, start: 0, end: text.length, text: text.trim(), clause: inCommonNames(`${text} ${action}`) }];
}

/** "Checks drawn on foreign banks" below "What we can't take": what is named there is not said to be done. */
export function isRefusedBelow(sentence: Sentence, document: Document): boolean {
  if (sentence.role !== 'item') return false;
  const head = headAbove(sentence, document);
  return isRefusal.test(head) || stanceOfHead(head)?.modality === 'must-not';
}

/** "What's not covered", "Usual limits and |exclusions|". */
const isRefusal = new RegExp(
  String.raw`^\W*(?:(?:what['’]s|what\s+is)\s+|(?:[\p{L}-]+\s+){1,3}(?:and\s+|&\s+)?(?=exclusions))?${phraseSource(refusalHeads)}\W*$`,
  'iu',
);

function stanceOfHead(written: string): HeadStance | undefined {
  const head = written.replace(/[:\s]+$/, '').replace(tail, '');
  if (head === '' || countWords(head) > mostHeadWords || isOfCases.test(head) || saysBoth(head)) return undefined;
  const none: Stance['answers'] = new Map();
  const told = wholeAnswers[head.trim().toLowerCase()] ?? head;
  if (isAboutCost(told) && !/[\p{L}\d]/u.test(withoutAnswers(told)))
    return { modality: 'is', action: '', answers: answersIn(told, told) };
  const plain = head.replace(lead, '');
  const imperative = forbids.test(plain) ? undefined : imperativeIn(`${plain} it`, '');
  if (imperative) return { modality: imperative.modality, action: '', answers: none };
  const found = modalityIn(plain);
  if (!found || found.modality === 'is' || found.modality === 'does') return undefined;
  const modality = found.modality === 'is-not' ? 'must-not' : found.modality;
  const action = plain.slice(found.actionStart).trim();
  const isDuty = modality === 'must' || modality === 'need-not';
  return { modality, action: isDuty ? '' : thingIn(action), answers: none };
}
