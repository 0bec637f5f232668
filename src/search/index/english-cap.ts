import { termOf } from '../terms.ts';
import { commonEnglish } from '../words/common-english.ts';

const rankOf = new Map<string, number>();
commonEnglish.forEach((word, index) => {
  const term = termOf(word);
  if (!rankOf.has(term)) rankOf.set(term, index + 1);
});

/**
 * The most a term may weigh, in tenths, because it is a common English word: being rare in a policy says little about
 * "stuff" or "quit". 0.6 ln(1 + rank / 8) was measured on support queries; the weight of a word that is not common
 * (0 here) is limited by the corpus alone.
 */
export function capOf(term: string): number {
  const rank = rankOf.get(term);
  return rank === undefined ? 0 : Math.max(1, Math.round(6 * Math.log(1 + rank / 8)));
}
