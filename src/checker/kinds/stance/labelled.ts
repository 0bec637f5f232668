import type { Sentence } from '../../../document/types.ts';
import { lastColon } from '../../text/colon.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { type Terms, wordsOf } from '../../text/terms.ts';
import type { Modality, Stance } from '../../types.ts';
import { headsOfAnswers, measureLeads, wholeAnswers } from '../../words/answers.ts';
import { answerLimits, limitingWords } from '../../words/replies.ts';
import { verbOfAble, verbOfUnable } from '../common/able.ts';
import { actionIn } from '../common/action.ts';
import { denialOf, modalityIn, withoutStance } from '../common/modality.ts';
import { wholeAnswer } from '../common/whole-answer.ts';
import type { FoundClaim } from '../kind.ts';
import { answersIn, isTrait, withoutAnswers } from './answers.ts';
import { fateOfLabel } from './fates.ts';
import { opennessIn } from './openness.ts';

/** "Virtual cards: No", "receipt required: Yes", "renewal by phone: not possible", a cell "Yes" under a head. */
export function labelledAnswer(sentence: Sentence, terms: Terms): FoundClaim[] | undefined {
  const { text, role, columnIndex } = sentence;
  const colon = role === 'cell' ? -1 : lastColon(text);
  if (role === 'cell' ? columnIndex < 1 : colon < 0) return undefined;
  const label = role === 'cell' ? sentence.column : text.slice(0, colon);
  const answer = firstTrait(text.slice(colon + 1).replace(/[.\s]+$/, ''));
  const told = wholeAnswers[answer.replace(measured, '').trim().toLowerCase()] ?? answer;
  if (role === 'cell') {
    const qualified = qualifiedThing(text, terms);
    if (qualified) return [qualified];
  }
  const whole = role === 'cell' ? `${sentence.row} ${label}` : label;
  const fate = role === 'cell' ? undefined : fateOfLabel(label, answer);
  const modality =
    fate?.modality ?? modalityOf(answer, label) ?? opennessIn(answer, whole) ?? (isAnswer(told) ? 'is' : undefined);
  if (!modality) return undefined;
  if (denies.test(role === 'cell' ? sentence.row : label)) return [];
  const about = role === 'cell' ? `${sentence.row}, ${label}` : label;
  const value: Stance = {
    kind: 'stance',
    modality,
    answers: answersIn(`${about}: ${told}`, `${about}: ${told}`),
    ...actionIn(
      fate ? 'refund' : role === 'cell' && !isPlainHead(label) ? askedIn(label, modality) : toldIn(answer),
      terms,
    ),
    subject: terms.in(role === 'cell' ? sentence.row : label),
  };
  return [{ value, start: colon + 1, end: text.length, text: text.slice(colon + 1).trim(), clause: '' }];
}

const thingAndAnswer = /^(?<thing>[^,;:.()\d]{3,40}),\s+(?<answer>[^,;:.()]+)\W*$/;

/** "| Method | direct debit, |mandatory| |": a cell that names a thing and says whether it is asked for. */
function qualifiedThing(text: string, terms: Terms): FoundClaim | undefined {
  const { thing = '', answer = '' } = thingAndAnswer.exec(text)?.groups ?? {};
  const modality = thing === '' ? undefined : modalityIn(answer)?.modality;
  if (!modality || unsaid.has(modality) || /[\p{L}\d]/u.test(withoutStance(answer))) return undefined;
  const subject = terms.in(thing);
  if (subject.length === 0) return undefined;
  const value: Stance = { kind: 'stance', modality, answers: new Map(), predicate: [], actions: [], subject };
  return { value, start: 0, end: text.length, text: text.trim(), clause: thing };
}

/** What a head says to be done with the row; what is asked for or left free is named by row and head. */
function askedIn(label: string, modality: Modality): string {
  return modality === 'must' || modality === 'need-not' ? '' : label;
}

/** "Extra charge |per night|". */
const measured = new RegExp(String.raw`\s+${phraseSource(measureLeads)}(?:\s+\p{L}+){0,2}\s*$`, 'iu');
/** "|No|, ask for a street address", "|yes|, from the first shift". */
const openingAnswer = /^\s*(?<said>yes|no)\s*[,;–—]\s*(?<rest>\p{L}.*)$/iu;
const limits = phraseTest(limitingWords.filter((word) => word !== 'with'));
const opensLimit = new RegExp(`^${phraseSource(answerLimits)}`, 'i');

/** Whether a whole answer says yes or no, whatever it adds that sets no limit. */
function yesOrNo(answer: string): boolean | undefined {
  const whole = wholeAnswer(answer);
  if (whole !== undefined) return whole;
  const { said = '', rest = '' } = openingAnswer.exec(answer)?.groups ?? {};
  return said === '' || limits.test(rest) || opensLimit.test(rest) ? undefined : said.toLowerCase() === 'yes';
}

/** "|Closed-book|, two hours, one calculator": the piece of an answer that says what a thing is like; else all of it. */
function firstTrait(answer: string): string {
  if (!answer.includes(',')) return answer;
  return answer.split(',').find((piece) => isTrait(piece)) ?? answer;
}

/** "At no cost": words that answer and nothing else. */
function isAnswer(text: string): boolean {
  return /\p{L}/u.test(text) && (!/[\p{L}\d]/u.test(withoutAnswers(text)) || isTrait(text));
}

/** What an answer says of a label, which may ask ("receipt required"); undefined where it says more than yes, no or a stance. */
function modalityOf(answer: string, label: string): Modality | undefined {
  const asked = modalityIn(label)?.modality;
  const own = ownModality(answer);
  const told = !asked || asked === 'is' || (asked === 'may' && own === 'must-not') ? own : undefined;
  if (told && !unsaid.has(told) && !/[\p{L}\d]/u.test(withoutStance(answer))) return told;
  const yes = yesOrNo(answer);
  if (yes === undefined) return undefined;
  return yes ? (asked && asked !== 'is' ? asked : 'does') : denialOf(asked ?? 'is');
}

/** What a whole answer says: in "not combinable" the denial is of what stands behind it. */
function ownModality(answer: string): Modality | undefined {
  const found = modalityIn(answer);
  if (found?.modality !== 'is-not') return found?.modality;
  const behind = modalityIn(answer.slice(found.actionStart))?.modality;
  return behind && !unsaid.has(behind) ? denialOf(behind) : found.modality;
}

/** The verb that an answer holds: "not |combinable|". */
function toldIn(answer: string): string {
  const words = wordsOf(answer.replaceAll('-', ' ')).map(({ word }) => word);
  return words.map((word) => verbOfAble.get(word) ?? verbOfUnable.get(word)).find(Boolean) ?? '';
}

/** "| No neighbour | included |": the label itself denies, and the answer is about the lack. */
const denies = /^\W*no\s/i;

/** "| Renew by phone | not possible |" under "Question | Answer": the head names no action. */
const plainHeads: ReadonlySet<string> = new Set(headsOfAnswers);

function isPlainHead(label: string): boolean {
  return plainHeads.has(label.trim().toLowerCase());
}

/** A bare "is" or "not" takes no stance by itself. */
const unsaid: ReadonlySet<Modality> = new Set(['is', 'is-not', 'does']);
