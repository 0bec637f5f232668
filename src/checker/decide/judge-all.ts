import { excuses } from '../excuses/index.ts';
import { otherName } from '../excuses/other-name.ts';
import { siblings } from '../excuses/siblings.ts';
import { kindOf } from '../kinds/kind-of.ts';
import type { Learnt } from '../learn/index.ts';
import type { Evidence } from '../match/evidence.ts';
import type { Claim, Pair, Verdict } from '../types.ts';
import { agreed, openingOf, toldApart, weigh, weighed } from './judge.ts';

/** A pair whose values agree or clash, so far. */
interface OpenPair extends Pair {
  /** What speaks for and against a clash, what it lacks, or how sure it is by what the two say; undefined where the values agree. */
  evidence: Evidence | string | number | undefined;
}

/** Hands over one pair after the other: a folder has more of them than are worth an object each. */
export type EachPair = (visit: (a: Claim, b: Claim, likeness: number) => void) => void;

/** Pairs that go from excuse to excuse together: what one excuse asks of claims fits into the cache of a processor, and what all ask does not. */
const fewPairs = 2000;

/**
 * What `judge` says of each of many pairs, without those that end before anything is said for or against them: their values can both hold, or
 * an excuse dismisses them. Which gate ends a pair is not told, so that those at which most of them end come first. In the order of the pairs.
 *
 * @param least how sure a pair must be able to become so that it is kept; from above 0 on, those that lack what it takes are left out, and nothing more is asked of them
 */
export function judgeAll(pairs: EachPair, learnt: Learnt, least = 0): Verdict[] {
  const verdicts: Verdict[] = [];
  let open: OpenPair[] = [];
  const judgeOpen = (): void => {
    for (const pair of notExcused(open, learnt)) verdicts.push(verdictOn(pair));
    open = [];
  };
  pairs((a, b, likeness) => {
    if (otherName.reason(a, b, learnt)) return;
    const opening = openingOf(a, b, likeness);
    if (opening === 'equal') open.push({ a, b, likeness, evidence: undefined });
    else if (opening === 'clash' && !siblings.reason(a, b, learnt)) {
      const evidence = kindOf(a.kind).sure?.(a, b) ?? weigh({ a, b, likeness }, learnt, least);
      if (least === 0 || typeof evidence !== 'string') open.push({ a, b, likeness, evidence });
    }
    if (open.length >= fewPairs) judgeOpen();
  });
  judgeOpen();
  return verdicts;
}

function verdictOn({ evidence, ...pair }: OpenPair): Verdict {
  if (evidence === undefined) return agreed(pair);
  return typeof evidence === 'number' ? toldApart(pair, evidence) : weighed(pair, evidence);
}

function notExcused(pairs: readonly OpenPair[], learnt: Learnt): readonly OpenPair[] {
  let open = pairs;
  for (const { ofDifference, reason } of excuses)
    open = open.filter(({ a, b, evidence }) => (ofDifference && evidence === undefined) || !reason(a, b, learnt));
  return open;
}
