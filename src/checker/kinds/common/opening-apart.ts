import { once } from '../../once.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';

const opening =
  /^\W*(?:on|in|at|for|during|with|by|under|from|to|within|as|throughout)\s+([^,;:.]{2,60}?)(?:\s+only)?,\s/i;
const terms = new Terms();

/** "|On city runs|, the driver is called first" and "|on airport runs|, the map is looked at first": each line opens with a place or time of its own. */
export function openApart(a: Claim, b: Claim): boolean {
  const [left, right] = [openingOf(a), openingOf(b)];
  return hasOwn(left, b) && hasOwn(right, a);
}

function hasOwn(own: readonly string[], { fields }: Claim): boolean {
  const known = new Set([...fields.clause, ...fields.sentence, ...fields.label, ...fields.case]);
  return own.some((term) => !known.has(term));
}

const openingOf = once(({ sentence }: Claim): readonly string[] => terms.in(opening.exec(sentence.text)?.[1] ?? ''));
