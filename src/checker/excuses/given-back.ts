import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { chargesByName } from '../words/answers.ts';
import { givingVerbs } from '../words/charging.ts';
import type { Excuse } from './excuse.ts';

/** "Fee: $8 a day" and "we can give you up to $5 back": what the customer pays, and what the customer gets. */
export const givenBack: Excuse = {
  id: 'given-back',
  title: 'One amount is paid by the customer, the other is given back',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'money') return '';
    const [back] = [a, b].filter(isGivenBack);
    const [paid] = [a, b].filter((claim) => claim !== back && isCharged(claim));
    return back && paid ? `"${back.written}" is given back, "${paid.written}" is charged` : '';
  },
};

const giving = new RegExp(String.raw`${phraseSource(givingVerbs)}(?:\s+[\p{L}’']+){0,4}\s*$`, 'iu');
const charge = new RegExp(phraseSource(chargesByName), 'i');

/** "We can |give| you up to |$5 back|." */
const isGivenBack = once(
  ({ sentence: { text }, start, end }: Claim): boolean =>
    /^\s+back\b/i.test(text.slice(end)) && giving.test(text.slice(0, start)),
);

/** A charge by name on the line of the amount, or at the head of its row, column or section. */
const isCharged = once(({ sentence, document, end }: Claim): boolean => {
  const { text, label, row, column, section } = sentence;
  if (/^\s+back\b/i.test(text.slice(end))) return false;
  return charge.test([text, label, row, column, document.sections[section]?.heading ?? ''].join(' | '));
});
