import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { sieved } from '../../text/sieve.ts';
import { attributeWords, contentWords, pastVerbs, presentVerbs, subordinateWords } from '../../words/stances.ts';

/** Behind these stands another verb than that of the clause: "fees |that| were charged", "you |can| see what was charged". */
const others = phraseSource([...attributeWords, ...contentWords, ...subordinateWords, ...presentVerbs, 'whoever']);
const past = sieved(
  pastVerbs,
  new RegExp(String.raw`^\W*(?:(?!${others})[${letter}\d'’-]+\s+){0,6}?${phraseSource(pastVerbs)}`, 'i'),
);

/** "They |have not yet| paid": how far a thing has come. */
const notYet = /\b(?:has|have|had)(?:\s+not|n['’]t)?\s+yet\b/i;

/** Whether a clause tells what happened once, or has not so far, and no rule: "the fee wasn't charged", "nobody was asked for a receipt". */
export function tellsOfPast(clause: string): boolean {
  return past.test(clause) || notYet.test(clause);
}
