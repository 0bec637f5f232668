import type { Document, Sentence } from '../../../document/types.ts';
import { questionsOf } from '../../extract/leads.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Terms } from '../../text/terms.ts';
import type { Stance } from '../../types.ts';
import { antecedentPronouns, headPointers, limitingWords } from '../../words/replies.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { beforeStance, denialOf, modalityIn, withoutStance } from '../common/modality.ts';
import { askingLead, plainYesOrNoIn } from '../common/reply.ts';
import type { FoundClaim } from '../kind.ts';
import { answersOfReply, beforeAnswer, behindAnswer, withoutAnswers } from './answers.ts';
import { sayForWhom } from './whom.ts';

const limits = phraseTest(limitingWords);
const pronoun = phraseTest(antecedentPronouns);
const pointsAtHead = phraseTest(headPointers);
/** "It is, |on night ferries|": so in that case, and perhaps in no other. */
const setsCase = /^\W*\p{L}+\s(?:is|are|does|do|can|may),\s(?:on|in|for|at|with|during|from)\s/iu;
/** A clause with fewer terms of its own speaks of what was asked or said before. */
const fewTerms = 2;

/** "Is a towel required? |No|, that is up to you." says of a towel that it is not required. */
export function repliesIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const question = questionsOf(document)[sentence.index] ?? '';
  if (!askingLead.test(question)) return [];
  const reply = plainYesOrNoIn(sentence.text);
  if (!reply || limits.test(sentence.text) || setsCase.test(sentence.text)) return [];
  if (namesOthers(sentence.text.slice(reply.end), question, terms)) return [];
  const { isYes, start, end } = reply;
  const answers = answersOfReply(question, isYes);
  if (answers.size > 0) return [answering(answers, isYes, question, { start, end, text: sentence.text }, terms)];
  const asked = modalityIn(question);
  const modality = asked?.modality ?? 'is';
  const value = isYes ? (modality === 'is' ? 'does' : modality) : denialOf(modality);
  const behind = asked ? question.slice(asked.actionStart) : '';
  const clause = withoutStance(withoutAnswers(inCommonNames(question)));
  return [
    {
      value: { kind: 'stance', modality: value, answers: new Map(), ...actionIn(behind, terms) },
      start,
      end,
      text: sentence.text,
      clause,
    },
  ];
}

/** "Does my pug need one? No, |small dogs| don't": the reply tells of others than were asked about, in a clause of its own. */
function namesOthers(rest: string, question: string, terms: Terms): boolean {
  const stance = modalityIn(rest);
  if (!stance || stance.modality === 'is' || !/\bmy\b/i.test(question)) return false;
  const asked = terms.in(question);
  const named = terms.in(beforeStance(rest));
  return named.length > 1 && !named.some((term) => asked.includes(term));
}

/** "Does it come with a case? |No|": the case does not belong to it. */
function answering(
  answers: Stance['answers'],
  isYes: boolean,
  question: string,
  place: Pick<FoundClaim, 'start' | 'end' | 'text'>,
  terms: Terms,
): FoundClaim {
  const asked = inCommonNames(withoutStance(question.replace(askingLead, ' ')));
  const [subject, object] = [beforeAnswer(asked), behindAnswer(asked).behind].map((text) => terms.in(text)) as [
    string[],
    string[],
  ];
  const value: Stance = {
    kind: 'stance',
    modality: isYes ? 'does' : 'is',
    answers,
    predicate: [],
    actions: [],
    subject,
    object,
  };
  return { ...place, value, clause: withoutAnswers(asked) };
}

/** A claim whose clause says little by itself, with the words of what it speaks of: "everybody can" below "who can rent a locker?". */
export function withAntecedent(found: FoundClaim, sentence: Sentence, document: Document, terms: Terms): FoundClaim {
  const question = questionsOf(document)[sentence.index] ?? '';
  if (found.value.kind !== 'stance' || found.value.isTold) return found;
  if (question === '' && !sayForWhom(found.text)) return withHead(found, sentence, document, terms);
  const own = terms.in(found.clause ?? '').length;
  const isBare = own < fewTerms && (question !== '' || own === 0 || pronoun.test(found.text));
  if (!isBare) return found;
  const antecedent = withoutStance(withoutAnswers(inCommonNames(question || antecedentOf(sentence, document))));
  return { ...found, clause: `${found.clause ?? ''} ${antecedent}` };
}

/** "Do not feed |them|" below "Deer": a clause that points at a thing which stands in its heading alone. */
function withHead(found: FoundClaim, sentence: Sentence, document: Document, terms: Terms): FoundClaim {
  if (!pointsAtHead.test(found.text)) return found;
  const before = document.sentences[sentence.index - 1];
  if (before?.block === sentence.block && before.force !== 'question') return found;
  const section = document.sections[sentence.section];
  const head = section?.heading || document.title;
  const own = terms.in(found.clause ?? '');
  const added = terms.in(head).filter((term) => !own.includes(term));
  return added.length === 0 ? found : { ...found, clause: `${found.clause ?? ''} ${head}` };
}

/** The label that opens the paragraph of a sentence, else the sentence before it, else its heading. */
function antecedentOf(sentence: Sentence, { sentences, sections }: Document): string {
  let first = sentence;
  for (let at = sentence.index - 1; sentences[at]?.block === sentence.block; at -= 1) first = sentences[at]!;
  if (first !== sentence) return first.label || (sentences[sentence.index - 1]?.text ?? '');
  return sections[sentence.section]?.heading ?? '';
}
