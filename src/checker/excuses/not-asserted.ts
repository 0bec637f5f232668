import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** `"You told me 60 days!"` is what a customer says, not what the page says. */
export const notAsserted: Excuse = {
  id: 'not-asserted',
  title: 'A quote, an example, a question, a line not to say or a piece of history asserts nothing',
  reason: (a, b) => {
    const silent = [a, b].find((claim) => !asserts(claim));
    return silent
      ? `line ${silent.place.line} of ${silent.document.path} is ${silent.sentence.force} (${silent.sentence.forceReason})`
      : '';
  },
};

/** Whether a claim takes part in conflicts at all. */
export function asserts(claim: Claim): boolean {
  return claim.sentence.force === 'assert' || claim.sentence.force === 'script';
}
