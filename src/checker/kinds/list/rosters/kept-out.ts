import { once } from '../../../once.ts';
import { phraseTest } from '../../../text/sieve.ts';
import { Terms } from '../../../text/terms.ts';
import type { Claim } from '../../../types.ts';
import { negations } from '../../../words/negations.ts';
import { leftOutWords } from '../../../words/rosters.ts';

const terms = new Terms();
const denies = phraseTest([...negations, ...leftOutWords]);
const breaks = /[.;:!?]\s|\s[–—-]\s|,\s(?=(?:but|not|never|while|whereas)\b)/i;

/**
 * Terms of what is ruled out right beside a list, in another part of its line or in the sentence before or behind it: "kites, reels and lines. |Drones| are not
 * taken".
 */
export const ruledOutBeside = once(({ sentence, document: { sentences } }: Claim): ReadonlySet<string> => {
  const near = [-1, 0, 1].flatMap((step) => {
    const other = sentences[sentence.index + step];
    return other && other.block === sentence.block && other.force !== 'question' ? [other.text] : [];
  });
  const parts = near.flatMap((text) => text.split(breaks)).filter((part) => denies.test(part));
  return new Set(parts.flatMap((part) => terms.in(part)));
});

/** Whether a list is one of what is ruled out: "|drones and rockets| cannot be lent". */
export function rulesOut({ written }: Claim): boolean {
  return denies.test(written);
}
