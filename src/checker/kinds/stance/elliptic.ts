import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import type { Terms } from '../../text/terms.ts';
import { bareStances, likewiseWords } from '../../words/replies.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { modalityIn, withoutStance } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';
import { whomIn } from './whom.ts';

/** A subject and nothing but a stance at the end of a sentence: "|Visitors may not|.", "…; |silver members cannot, either|." */
const bare = new RegExp(
  String.raw`(?:^|[;,:]\s+|\bbut\s+|\band\s+)(?<whole>(?<who>(?:\p{L}[\p{L}\p{N}'’-]*\s+){1,4})(?:${phraseSource(bareStances)})(?:,?\s+${phraseSource(likewiseWords)})?)[\s.!*_)]*$`,
  'iu',
);
/** Most sentences end otherwise, and are spared the long pattern. */
const mayEnd = new RegExp(
  String.raw`${phraseSource([...bareStances, ...likewiseWords].map((words) => words.split(' ').at(-1)!))}[\s.!*_)]*$`,
  'i',
);

/**
 * "Students may borrow laptops. |Visitors may not.|" says of visitors what was said of students: the action stands in the clause before,
 * or in the sentence before of the same paragraph or list. Undefined for a sentence that ends otherwise.
 */
export function ellipsisIn(sentence: Sentence, document: Document, terms: Terms): FoundClaim | undefined {
  if (!mayEnd.test(sentence.text)) return undefined;
  const match = bare.exec(sentence.text);
  const { whole, who } = match?.groups ?? {};
  const stance = whole === undefined ? undefined : modalityIn(whole);
  if (whole === undefined || who === undefined || stance === undefined) return undefined;
  const start = sentence.text.lastIndexOf(whole);
  const action = actionBefore(sentence, start, document);
  if (action === '') return undefined;
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
