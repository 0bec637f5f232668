import { once } from '../../once.ts';
import { foldPhrase } from '../../text/phrases.ts';
import { countWords, wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { contactHeads, contactWords } from '../../words/contact-words.ts';

const ends = new RegExp(String.raw`\s(?:${contactHeads.join('|')})$`, 'i');
/** Every company has a customer line and a head office, one in each country. */
const plain = new Set([
  ...contactWords,
  ...contactHeads,
  'customers',
  'client',
  'general',
  'main',
  'head',
  'info',
  'local',
  'sales',
]);
const behind = /\s*(?:[,(/:;–—]|\s-\s|\sfor\s).*$/iu;
const article = /^(?:the|our|your|an?)\s+/i;
const label = /^[^:.]{1,60}(?=:)/u;

/** "Fraud line" of the row "Fraud line, lost and stolen cards" or the label "Fraud line:"; '' where a contact has no such name. */
const contactName = once(({ sentence: { row, text, role } }: Claim): string => {
  const head = role === 'cell' ? row : (label.exec(text)?.[0] ?? '');
  return asName(head.replace(behind, '').replace(article, '').trim());
});

/** "Harbour desk" of "late boats go to the harbour desk, phone 0800 555 0130"; '' where no such name stands right before a contact. */
const nameInSentence = once(({ sentence: { text, role }, start }: Claim): string => {
  const [, name = ''] = (role === 'cell' ? undefined : leadingUp.exec(text.slice(0, start))) ?? [];
  return asName(name);
});

function asName(name: string): string {
  const isTelling = wordsOf(name).some(({ word }) => !plain.has(word));
  return isTelling && countWords(name) > 1 && ends.test(name) ? foldPhrase(name) : '';
}

/** "The |press desk|, phone …", "our |kite desk| at …", "the |rigging team| (…)": all that stands between an article and the contact. */
const leadingUp = new RegExp(
  String.raw`\b(?:the|our|your)\s((?:[\p{L}'’-]+\s){1,3}(?:${contactHeads.join('|')}))(?:\s(?:is|on|at|under)|,?\s(?:phone|tel\.?|telephone|call|dial|mail|e-?mail|reachable|reached)(?:\s(?:on|at|by|under))?|,|:)?\s\(?$`,
  'iu',
);

/**
 * Whether one line gives its contact by the name that heads the other, "our |fraud line| is …" and "|Fraud line|, lost cards | …", or both name it right
 * before the contact.
 */
export function nameOneContact(a: Claim, b: Claim): boolean {
  if (a.kind !== 'contact' || b.kind !== 'contact') return false;
  if (isNamedIn(contactName(a), b) || isNamedIn(contactName(b), a)) return true;
  return nameInSentence(a) !== '' && nameInSentence(a) === nameInSentence(b);
}

function isNamedIn(name: string, other: Claim): boolean {
  if (name === '') return false;
  if (contactName(other) !== '') return contactName(other) === name;
  const before = foldPhrase(other.sentence.text.slice(0, other.start));
  return new RegExp(String.raw`(?<![\p{L}-])${name.replaceAll(/[.*+?^$()|[\]{}\\]/g, '\\$&')}(?![\p{L}-])`, 'u').test(
    before,
  );
}
