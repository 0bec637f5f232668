import { phrasePattern } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';

const setsCase = phrasePattern(['if', 'unless', 'provided', 'in case', 'otherwise', 'as long as']);

/** "Only if you pay by card" leaves all other cases as they are; "when" tells a moment. */
export function isInCase({ sentence }: Claim): boolean {
  return setsCase.test(sentence.text);
}
