import { excuses } from '../excuses/index.ts';
import type { Learnt } from '../learn/index.ts';
import type { Pair, Verdict } from '../types.ts';
import { openingOf, settle } from './judge.ts';

/** A pair whose values agree or clash, so far. */
interface OpenPair extends Pair {
  opening: 'clash' | 'equal';
}

/**
 * What `judge` says of each of many pairs, without those that end before anything is said for or against them: their values can both hold, or
 * an excuse dismisses them. All pairs go through one gate before any goes to the next: what one gate asks of claims fits into the cache of a
 * processor, and what all of them ask does not. In the order of the pairs.
 */
export function judgeAll(pairs: readonly Pair[], learnt: Learnt): Verdict[] {
  let open: OpenPair[] = [];
  for (const pair of pairs) {
    const { a, b, likeness } = pair;
    const opening = openingOf(a, b, likeness);
    if (opening === 'clash' || opening === 'equal') open.push({ a, b, likeness, opening });
  }
  for (const { ofDifference, reason } of excuses)
    open = open.filter(({ a, b, opening }) => (ofDifference && opening === 'equal') || !reason(a, b, learnt));
  return open.map((pair) => settle(pair, pair.opening, learnt));
}
