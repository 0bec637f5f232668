import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { countWords } from '../../text/terms.ts';
import { keepingOut, lettingIn, thingQuestionEnds, thingQuestions } from '../../words/use-verbs.ts';
import { questionBefore } from '../common/question-before.ts';
import { itemsOf } from './items.ts';
import type { Membership } from './members.ts';

const mostWords = 5;
const asking = new RegExp(`^${phraseSource(thingQuestions)}\\s+`, 'i');
const asksWhether = /^(?:is|are)\s/i;
const ending = new RegExp(String.raw`\s+${phraseSource(thingQuestionEnds)}$`, 'i');
const reply = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`^\W*${phraseSource(words)}(?=\s*(?:[,.;:!–—(]|$|\s-\s))`, 'i');
const letsIn = reply(lettingIn);
const keepsOut = reply(keepingOut);
/** "No, |only| at the till" and "yes, |if| it is signed" say more than yes or no. */
const limits = phraseTest(
  'only if unless except but when until before after where provided however though instead'.split(' '),
);

/** The things that a question asks about and nothing else: "cheques?", "do you take cheques?". */
export function thingsAsked(question: string): string[] {
  const lead = asking.exec(question)?.[0] ?? '';
  const rest = question.slice(lead.length);
  const isAskedSo = !asksWhether.test(lead) || ending.test(rest);
  const things = rest.replace(ending, '');
  return isAskedSo && countWords(things) <= mostWords ? itemsOf(things) : [];
}

/** Whether a short answer lets in what it is about, or keeps it out: "fine, no problem", "no, sorry". */
export function replyIn(text: string): Membership['extent'] | undefined {
  return keepsOut.test(text) ? 'denied' : letsIn.test(text) ? 'open' : undefined;
}

/** "Cheques? |No, sorry.|", "do you take vouchers? |Of course.|" */
export function inAnswer(sentence: Sentence, document: Document): Membership | undefined {
  const { text } = sentence;
  const extent = replyIn(text);
  if (!extent || limits.test(text)) return undefined;
  const items = thingsAsked(questionBefore(sentence, document));
  return items.length === 0 ? undefined : { items, extent, plan: '', start: 0, end: text.length };
}
