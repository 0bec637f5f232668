import { allTerms } from '../../match/surroundings.ts';
import { countAmong } from '../../text/count-among.ts';
import { phrasePattern } from '../../text/phrases.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { pageKinds } from '../../words/page-kinds.ts';
import { presentVerbs } from '../../words/stances.ts';

const terms = new Terms();
const bareDenial = /^\W*no\s/i;
/** "No dogs |in the tents|": what it is said of stands in the fragment itself. */
const ofItsOwn = /^\W*no\s+(?:[\p{L}’'-]+\s+){1,4}?(?:in|on|at|for|with|to|from|after|under|over)\s+\p{L}/iu;
/** Any verb of a clause. */
const verb = phrasePattern([
  ...presentVerbs,
  'has',
  'have',
  'applies',
  'apply',
  'gets',
  'pays',
  'costs',
  'takes',
  'goes',
]);
const isPageKind: ReadonlySet<string> = new Set(terms.in([...pageKinds].join(' ')));
/** Share of what the page of a fragment is about that must stand on the other line or above it. */
const leastOfPage = 0.6;

/**
 * "No late fee." on a page on hardship, beside "the late fee is charged" on one that knows nothing of hardship: a fragment without a verb
 * is said of what its page is about.
 */
export function isOfItsPage(fragment: Claim, other: Claim): boolean {
  if (!bareDenial.test(fragment.written) || verb.test(fragment.written) || ofItsOwn.test(fragment.written))
    return false;
  const { title, heading, clause } = fragment.fields;
  const own = [...title, ...heading].filter((term) => !clause.includes(term) && !isPageKind.has(term));
  return countAmong(own, allTerms(other)) < leastOfPage * own.length;
}
