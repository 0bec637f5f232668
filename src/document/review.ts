import { addTo, readRhythm } from './days.ts';
import type { Day, Frontmatter } from './types.ts';

/**
 * The day by which a person has to look at a page again: the last check plus its rhythm.
 *
 * @returns undefined where the page says nothing of a check or a rhythm
 */
export function reviewDue({ verified, review = '' }: Frontmatter): Day | undefined {
  const rhythm = readRhythm(review);
  return verified && rhythm ? addTo(verified.on, rhythm.amount, rhythm.unit) : undefined;
}
