import type { Document, Sentence } from '../../../document/types.ts';
import { findQuestions } from '../../extract/leads.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Terms } from '../../text/terms.ts';
import { antecedentPronouns, askingVerbs, limitingWords } from '../../words/replies.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { denialOf, modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { withoutAnswers } from './answers.ts';
import { sayForWhom } from './whom.ts';

const questionsOf = once(findQuestions);
const reply = /^\W*(?<reply>yes|no)\b/i;
const asks = new RegExp(String.raw`^\W*${phraseSource(askingVerbs)}`, 'i');
const limits = phrasePattern(limitingWords);
const pronoun = phrasePattern(antecedentPronouns);
/** A clause with fewer terms of its own speaks of what was asked or said before. */
const fewTerms = 2;

/** "Is a towel required? |No|, that is up to you." says of a towel that it is not required. */
export function repliesIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim[] {
  const question = questionsOf(document)[sentence.index] ?? '';
  const match = reply.exec(sentence.text);
  const said = match?.groups?.['reply'];
  if (!said || !asks.test(question) || limits.test(sentence.text)) return [];
  const asked = modalityIn(question);
  const modality = asked?.modality ?? 'is';
  const value = said.toLowerCase() === 'yes' ? (modality === 'is' ? 'does' : modality) : denialOf(modality);
  const behind = asked ? question.slice(asked.actionStart) : '';
  const clause = withoutStance(withoutAnswers(inCommonNames(question)));
  return [
    {
      value: { kind: 'stance', modality: value, answers: new Map(), ...actionIn(behind, terms) },
      start: match.index,
      end: match[0].length,
      text: sentence.text,
      clause,
    },
  ];
}

/** A claim whose clause says little by itself, with the words of what it speaks of: "everybody can" below "who can rent a locker?". */
export function withAntecedent(found: FoundClaim, sentence: Sentence, document: Document, terms: Terms): FoundClaim {
  const question = questionsOf(document)[sentence.index] ?? '';
  if (found.value.kind !== 'stance' || found.value.isTold) return found;
  if (question === '' && !sayForWhom(found.text)) return found;
  const own = terms.in(found.clause ?? '').length;
  const isBare = own < fewTerms && (question !== '' || own === 0 || pronoun.test(found.text));
  if (!isBare) return found;
  const antecedent = withoutStance(withoutAnswers(inCommonNames(question || antecedentOf(sentence, document))));
  return { ...found, clause: `${found.clause ?? ''} ${antecedent}` };
}

/** The label that opens the paragraph of a sentence, else the sentence before it, else its heading. */
function antecedentOf(sentence: Sentence, { sentences, sections }: Document): string {
  let first = sentence;
  for (let at = sentence.index - 1; sentences[at]?.block === sentence.block; at -= 1) first = sentences[at]!;
  if (first !== sentence) return first.label || (sentences[sentence.index - 1]?.text ?? '');
  return sections[sentence.section]?.heading ?? '';
}
