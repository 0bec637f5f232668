import { letter } from '../../document/letters.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { lookBackLeads, lookBackTails, thingsOfThePast } from '../words/look-backs.ts';
import type { Excuse } from './excuse.ts';

const lead = new RegExp(String.raw`${phraseSource(lookBackLeads)}\s+$`, 'i');
const tail = new RegExp(String.raw`^[\s-]+${phraseSource(lookBackTails)}`, 'i');

const pastBefore = new RegExp(
  String.raw`${phraseSource(thingsOfThePast)}\s+(?:of|for|over|from|covering|going)\s+(?:the\s+)?$`,
  'i',
);
const pastBehind = new RegExp(
  String.raw`^['’]?\s+(?:worth\s+)?(?:of\s+)?(?:[${letter}-]+\s+){0,2}${phraseSource(thingsOfThePast)}`,
  'iu',
);

/** "An address that was changed in the last 48 hours" looks back, "the code expires after 24 hours" ahead. */
export const lookBack: Excuse = {
  id: 'look-back',
  title: 'One time lies behind, the other runs from now',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'duration' || saysBack(a) === saysBack(b)) return '';
    const [behind, other] = saysBack(a) ? [a, b] : [b, a];
    return mayLookBack(other) ? '' : `"${behind.written}" lies behind, "${other.written}" does not`;
  },
};

/** "The last 48 hours": nothing else can be meant. */
const saysBack = once(({ sentence, start }: Claim): boolean => lead.test(sentence.text.slice(0, start)));

/** "48 hours before", "at most 3 months old", "address history of 3 years", "3 years of payslips". */
const mayLookBack = once(({ sentence: { text }, start, end }: Claim): boolean => {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return tail.test(behind) || pastBefore.test(before) || pastBehind.test(behind);
});
