import { slotsBetween } from '../learn/sister-pages.ts';
import { allTerms } from '../match/surroundings.ts';
import type { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/**
 * `plans/pass-day.md`, "Day pass", and `plans/pass-night.md`, "Night pass", are two pages of one pattern: what the one says is not
 * said of the other, unless a line names what the other page is about. Pages that declare for whom they hold are told apart by that alone.
 */
export const sisterPage: Excuse = {
  id: 'sister-page',
  title: 'The pages are about two things of one sort, each named by title and path alike',
  ofDifference: true,
  reason: (a, b, { terms }) => {
    if (a.page === b.page || (declaresScope(a) && declaresScope(b))) return '';
    const slots = slotsBetween(a.document, b.document);
    if (!slots || speaksOf(a, slots[1], terms) || speaksOf(b, slots[0], terms)) return '';
    return `one page is about "${slots[0].join(' ')}", its sister page about "${slots[1].join(' ')}"`;
  },
};

function declaresScope({ scope }: Claim): boolean {
  return Object.keys(scope.leaves).length > 0;
}

function speaksOf(claim: Claim, slot: readonly string[], terms: Terms): boolean {
  const all = allTerms(claim);
  return terms.in(slot.join(' ')).some((term) => all.has(term));
}
