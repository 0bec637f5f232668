import type { Learnt } from '../learn/index.ts';
import { slotsBetween } from '../learn/sister-pages.ts';
import { allTerms } from '../match/surroundings.ts';
import { phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { periodWords } from '../words/periods.ts';
import type { Excuse } from './excuse.ts';

/**
 * `plans/pass-day.md`, "Day pass", and `plans/pass-night.md`, "Night pass", are two pages of one pattern: what the one says is not
 * said of the other, unless a line names what the other page is about. Pages that declare for whom they hold are told apart by that alone.
 */
export const sisterPage: Excuse = {
  id: 'sister-page',
  title: 'The pages are about two things of one sort, each named by title and path alike',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page || (declaresScope(a) && declaresScope(b))) return '';
    const slots = slotsBetween(a.document, b.document);
    if (!slots || speaksOf(a, slots[1], learnt) || speaksOf(b, slots[0], learnt)) return '';
    return `one page is about "${slots[0].join(' ')}", its sister page about "${slots[1].join(' ')}"`;
  },
};

/** Whether the page of a claim declares for whom it holds. */
export function declaresScope({ scope }: Claim): boolean {
  return Object.keys(scope.leaves).length > 0;
}

/** Share of the weight of its most telling word from which a word of a slot tells the pages apart: "card" says little of a "gift card". */
const telling = 0.6;
/** "Per billing month" says nothing of a bill. */
const period = phrasePattern(periodWords, 'gi');

function speaksOf(claim: Claim, slot: readonly string[], { terms, frequency }: Learnt): boolean {
  const own = terms.in(slot.join(' '));
  const most = Math.max(0, ...own.map((term) => frequency.weight(term)));
  return own.some((term) => frequency.weight(term) >= telling * most && allTerms(claim).has(term) && !isPeriod(term));

  /** The line has the term in the name of a period alone. */
  function isPeriod(term: string): boolean {
    const { parents, heading, title, path } = claim.fields;
    const { text, row, column, label } = claim.sentence;
    const texts = [text, row, column, label].join(' | ');
    return (
      period.test(texts) &&
      ![...parents, ...heading, ...title, ...path, ...terms.in(texts.replaceAll(period, ' '))].includes(term)
    );
  }
}
