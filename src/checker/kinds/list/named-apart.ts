import { areSameTerms } from '../../text/same-terms.ts';
import type { Claim, Listing, Roster } from '../../types.ts';

const fewestInRow = 3;

/**
 * Whether two lists that clash name the very thing in which they differ: "cheques are not accepted" and "we take cards and |cheques|", or "Bern, Ghent and
 * |Oslo|" and "Bern, Ghent and |Riga|". Symmetric.
 */
export function areNamedApart(a: Claim, b: Claim): boolean {
  if (a.value.kind === 'listing' && b.value.kind === 'listing')
    return refuses(a.value, b.value) || refuses(b.value, a.value);
  return a.value.kind === 'roster' && b.value.kind === 'roster' && differInOne(a.value, b.value);
}

function refuses(denied: Listing, listed: Listing): boolean {
  return denied.extent === 'denied' && listed.extent !== 'denied' && denied.own >= 0 && listed.own >= 0;
}

function differInOne({ extent, items }: Roster, { extent: otherExtent, items: others }: Roster): boolean {
  if (extent !== 'named' || otherExtent !== 'named' || items.length < fewestInRow || items.length !== others.length)
    return false;
  return items.filter((item) => !others.some((other) => areSameTerms(item, other))).length === 1;
}
