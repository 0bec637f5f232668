import type { Document, Sentence } from '../../../document/types.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { countWords } from '../../text/terms.ts';
import { pronouns } from '../../words/pronouns.ts';
import { noUseVerbs, usedThings, useVerbs } from '../../words/use-verbs.ts';
import { questionBefore } from '../common/question-before.ts';
import { thingsAsked } from './asked.ts';
import { itemsAmong } from './items.ts';
import type { Membership } from './members.ts';

const mayUse = roughSieve([...useVerbs, ...noUseVerbs]);
const verb = phrasePattern([...useVerbs, ...noUseVerbs]);
const usable = phraseTest(usedThings);
const denies = phraseTest(noUseVerbs);
const stop =
  /[.;:!?()—–|]|\s-\s|,\s+(?:but|and\s+(?:no|not|we|you|they|it|there)|if|unless|except|as\s+long|provided)\s|\s(?:but|if|unless|when|until|from|within|only)\s/iu;
const pronoun = new RegExp(`^${phraseSource(pronouns)}$`, 'i');
const longestSubject = 4;
/** "|For| food and |for| drinks, |but not for| wine": what is asked about is good for. */
const fragment = /^(?:only\s+)?(?:for|on)\s+(?<items>[^.;:!?()]+)/i;
const butNot = /,?\s+(?:but\s+not|not|never|except)\s+(?:for|on)\s+/i;
const repeated = /\s+and\s+(?:for|on)\s+/gi;

/** "Vouchers can be used for |books and toys|", "the discount does not apply to |gift cards or sale items|". */
export function usesIn(sentence: Sentence, document: Document): Membership[] {
  const { text } = sentence;
  if (!mayUse.test(text)) return inFragment(sentence, document);
  const found = verb.exec(text);
  if (!found) return [];
  const subject = text
    .slice(0, found.index)
    .trim()
    .split(/[.;:,!?]\s/)
    .at(-1)!
    .trim();
  const isPronoun = pronoun.test(subject);
  const used = isPronoun ? (document.sentences[sentence.index - 1]?.text ?? '') : subject;
  const plan = isPronoun ? '' : subject;
  if (!usable.test(used) || countWords(plan) > longestSubject) return [];
  const start = found.index + found[0].length;
  const end = endOf(text, start);
  const extent = denies.test(found[0]) ? 'denied' : 'open';
  return membership(text.slice(start, end), { extent, plan, start, end });
}

function inFragment(sentence: Sentence, document: Document): Membership[] {
  const { text } = sentence;
  const listed = fragment.exec(text)?.groups?.['items'];
  const things = listed === undefined ? [] : thingsAsked(questionBefore(sentence, document));
  if (!listed || things.length !== 1) return [];
  const [inside = '', outside = ''] = listed.split(butNot);
  const rest = { plan: '', start: 0, end: text.length };
  return [
    ...membership(inside.replaceAll(repeated, ' and '), { ...rest, extent: 'open' }),
    ...membership(outside.replaceAll(repeated, ' and '), { ...rest, extent: 'denied' }),
  ];
}

function endOf(text: string, start: number): number {
  return start + (stop.exec(text.slice(start))?.index ?? text.length - start);
}

function membership(listed: string, rest: Omit<Membership, 'items'>): Membership[] {
  const items = listed.trim() === '' || /[\d{]/.test(listed) ? [] : itemsAmong(listed);
  return items.length === 0 ? [] : [{ items, ...rest }];
}
