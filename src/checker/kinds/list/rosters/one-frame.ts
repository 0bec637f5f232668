import { areSameTerms } from '../../../text/same-terms.ts';
import { Terms } from '../../../text/terms.ts';
import type { Claim } from '../../../types.ts';
import { offerWords } from '../../../words/slots.ts';
import { lightVerbs } from '../../../words/stances.ts';

const isLightTerm: ReadonlySet<string> = new Set(new Terms().in([...offerWords, ...lightVerbs].join(' ')));
const fewestTelling = 2;

/**
 * Whether two lists are of one thing by the very words of the two lines: "|full logs| come as …" and "|full logs| are available as …". One word, or a
 * verb of offering, tells too little. Symmetric.
 */
export function haveOneFrame({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'roster' || right.kind !== 'roster') return false;
  if (left.extent !== 'listed' || right.extent !== 'listed') return false;
  const [own, other] = [left, right].map(({ frame }) => [...new Set(frame.filter((term) => !isLightTerm.has(term)))]);
  return own!.length >= fewestTelling && areSameTerms(own!, other!);
}
