import type { Document, Sentence } from '../../document/types.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import { phraseTest } from '../text/sieve.ts';
import { subjectIn } from '../text/subject.ts';
import { countWords } from '../text/terms.ts';
import {
  afterPronouns,
  fragmentLeads,
  fragmentLinks,
  fragmentVerbs,
  pointingLeads,
  pronouns,
  pronounsBeforeVerbs,
  subjectPronouns,
} from '../words/pronouns.ts';
import { presentVerbs } from '../words/stances.ts';

const opensWithPronoun = new RegExp(
  `^(?:${phraseSource(pronouns)}|${phraseSource(pronounsBeforeVerbs)}\\s+(?:${phraseSource(afterPronouns)}|[a-z]+[a-rt-z]s\\b))`,
  'i',
);

const opensFragment = new RegExp(`^${phraseSource(fragmentLeads)}\\s+${phraseSource(fragmentLinks)}\\s`, 'i');
const saysItself = phraseTest(fragmentVerbs);
const longestFragment = 12;

/**
 * The question that each sentence answers, by the index of the sentence: "What does a paper bill cost? It's $3 a month." A question that
 * is a heading or stands alone in its paragraph is answered by the paragraphs after it, up to the next question or heading.
 */
export function findQuestions({ sentences }: Document): string[] {
  const sizes = new Map<number, number>();
  for (const { block } of sentences) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  let asked: Sentence | undefined;
  return sentences.map((sentence) => {
    const asks = sentence.text.trimEnd().endsWith('?');
    if (asks || sentence.role === 'heading') {
      asked = asks ? sentence : undefined;
      return '';
    }
    if (!asked || asked.section !== sentence.section) return '';
    const isAlone = asked.role !== 'item' && sizes.get(asked.block) === 1;
    return isAlone || asked.block === sentence.block ? asked.text : '';
  });
}

/** The same, kept: the question that the sentence with this index answers. */
export const questionsOf = once(findQuestions);

/**
 * The sentence that a sentence goes on from with a pronoun ("A home can have an extender. It costs $6.") or without a verb of its own ("Order
 * online. Not at the counter."); '' for none. The words of the one before are then what the other speaks of.
 */
export function precedentOf({ sentences }: Document, sentence: Sentence): string {
  const before = sentences[sentence.index - 1];
  const goesOn =
    before?.block === sentence.block &&
    before.force !== 'question' &&
    (opensWithPronoun.test(sentence.text) || isFragment(sentence.text));
  return goesOn ? before.text : '';
}

/** "|It| is free", "|they| may not row it": the pronoun is what the sentence is about. */
const standsForSubject = new RegExp(String.raw`^\W*${phraseSource(subjectPronouns)}\s`, 'i');
/** "|This lamp| is free": a thing by its name. */
const namesItself = new RegExp(
  String.raw`^\W*${phraseSource(pointingLeads)}\s+(?!${phraseSource(presentVerbs)})\p{L}`,
  'iu',
);

/**
 * A sentence to which another goes back, as what it stands for and what it says of that: "the small lamp" of "The small lamp burns for a
 * week. |It| is free."
 */
export function partsOfPrecedent(text: string, precedent: string): { near: string; above: string } {
  const subject = standsForSubject.test(text) ? subjectIn(precedent) : '';
  if (subject !== '') return { near: subject, above: precedent.slice(precedent.indexOf(subject) + subject.length) };
  return namesItself.test(text) ? { near: '', above: precedent } : { near: precedent, above: '' };
}

/** "Not at the counter and not by phone." */
function isFragment(text: string): boolean {
  return opensFragment.test(text) && countWords(text) <= longestFragment && !saysItself.test(text);
}
