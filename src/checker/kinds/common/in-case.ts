import { phraseSource } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';

const setsCase = new RegExp(
  String.raw`(?<!\beven\s)${phraseSource(['if', 'unless', 'provided', 'in case', 'otherwise', 'as long as'])}`,
  'i',
);

/** "Only if you pay by card" leaves all other cases as they are; "even if" leaves none, and "when" tells a moment. */
export function isInCase({ sentence }: Claim): boolean {
  return setsCase.test(sentence.text);
}

const setsOther = new RegExp(String.raw`(?<!\beven\s)${phraseSource(['if', 'unless', 'in case'])}`, 'i');

/** The same where the question is when: "paid every Monday, |provided| the sum is above $10" names no day of its own. */
export function isInOtherCase({ sentence }: Claim): boolean {
  return setsOther.test(sentence.text);
}
