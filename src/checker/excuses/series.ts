import type { Document } from '../../document/types.ts';
import type { Learnt } from '../learn/index.ts';
import { haveOneOutline } from '../learn/page-outlines.ts';
import { areOfOneSeries } from '../learn/series.ts';
import { haveNothingInCommon, wordsApart } from '../learn/sister-pages.ts';
import { allTerms } from '../match/surroundings.ts';
import { oncePerPair } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** Share of the weight of the most telling word of a title from which a word says what its page is about. */
const telling = 0.6;
/** A page speaks of a thing that so much of its lines names, and not where it points to another page once. */
const shareOfLines = 0.1;
const fewestLines = 2;

/**
 * "Aurora" and "Bolt" are two pages of a catalogue, worded alike or filled in under the same headings: "It costs $12 a month" is said of the one
 * and "It costs $15 a month" of the other. Two pages of one subject know the words of each other's titles, and are compared; so is a line that names
 * the other thing.
 */
export const series: Excuse = {
  id: 'series',
  title: 'The pages are of one series, each about a thing of which the other says nothing',
  ofDifference: true,
  reason: (a, b, learnt) => (a.page !== b.page && isSeries(a.document, b.document) ? subjectsApart(a, b, learnt) : ''),
};

/**
 * What the pages of two claims are about, where that is another thing and neither the line nor the page of the one speaks of that of the other;
 * '' otherwise.
 */
export function subjectsApart(a: Claim, b: Claim, learnt: Learnt): string {
  const titles = wordsApart(a.document, b.document);
  if (!titles || knows(a, titles[1], learnt) || knows(b, titles[0], learnt)) return '';
  return `one page tells of "${a.document.title}", the other one of "${b.document.title}"`;
}

const isSeries = oncePerPair(
  (a: Document, b: Document): boolean => areOfOneSeries(a, b) || (haveOneOutline(a, b) && haveNothingInCommon(a, b)),
);

/** Whether the line of a claim has a word that tells what the other page is about, or its page keeps speaking of that. */
function knows(claim: Claim, title: readonly string[], { terms, frequency, pages }: Learnt): boolean {
  const own = terms.in(title.join(' '));
  const most = Math.max(0, ...own.map((term) => frequency.weight(term)));
  return own.some((term) => {
    if (frequency.weight(term) < telling * most || !pages[claim.page]!.has(term)) return false;
    return allTerms(claim).has(term) || isSubject(term, claim.document, terms);
  });
}

function isSubject(term: string, { sentences }: Document, terms: Terms): boolean {
  const having = sentences.filter(({ text }) => terms.in(text).includes(term)).length;
  return having >= Math.max(fewestLines, shareOfLines * sentences.length);
}
