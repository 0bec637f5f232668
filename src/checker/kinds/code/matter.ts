import { allTerms } from '../../match/surroundings.ts';
import { once } from '../../once.ts';
import { countAmong } from '../../text/count-among.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { actors, codeVerbs } from '../../words/codes.ts';
import { casesOfPlace, directingVerbs, forwardingWords, reachingVerbs } from '../../words/destinations.ts';

const terms = new Terms();
const plain: ReadonlySet<string> = new Set(
  terms.in([...actors, ...codeVerbs, ...directingVerbs, ...reachingVerbs, ...forwardingWords].join(' ')),
);

const casing: ReadonlySet<string> = new Set(terms.in(casesOfPlace.join(' ')));

/**
 * Whether two lines that send somebody somewhere do so for one matter: "signed appeal forms are delivered to" and "direct students with an appeal form to". Neither
 * may name what the other does not speak of; at most one may say more.
 */
export function areOfOneMatter(a: Claim, b: Claim): boolean {
  // Below "Steps" many are asked, and the heading does not tell what.
  if (ownMatterOf(a).size === 0 && ownMatterOf(b).size === 0) return false;
  const [left, right] = [matterOf(a), matterOf(b)];
  const [inLeft, inRight] = [allTerms(a), allTerms(b)];
  const common = countAmong(
    new Set([...left].filter((term) => inRight.has(term))),
    new Set([...right].filter((term) => inLeft.has(term))),
  );
  const shared = Math.max(common, countAmong(left, inRight), countAmong(right, inLeft));
  if (shared === 0 || left.size === 0 || right.size === 0) return false;
  if ([...left].some((term) => casing.has(term) && !inRight.has(term))) return false;
  if ([...right].some((term) => casing.has(term) && !inLeft.has(term))) return false;
  const [strayLeft, strayRight] = [left.size - countAmong(left, inRight), right.size - countAmong(right, inLeft)];
  if (strayLeft > 0 && strayRight > 0) return shared >= 3 * Math.max(strayLeft, strayRight);
  return Math.max(strayLeft, strayRight) <= shared;
}

const ownMatterOf = once(({ fields, sentence: { role } }: Claim): ReadonlySet<string> => {
  const { clause, label, sentence, parents } = fields;
  const row = role === 'cell' ? fields.case : [];
  return tellingOf([...clause, ...label, ...row, ...sentence, ...parents]);
});

const matterOf = once((claim: Claim): ReadonlySet<string> => {
  const { heading, title } = claim.fields;
  return [ownMatterOf(claim), tellingOf(heading), tellingOf(title)].find(({ size }) => size > 0) ?? nothing;
});

const nothing: ReadonlySet<string> = new Set();

function tellingOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((term) => !plain.has(term)));
}

/** "Roof leak? Call" and "if the roof leaks, call": the case of the one is what the other is about as well. */
export function tellNoMore(a: Claim, b: Claim): boolean {
  const [left, right] = [matterOf(a), matterOf(b)];
  return countAmong(left, allTerms(b)) === left.size && countAmong(right, allTerms(a)) === right.size;
}
