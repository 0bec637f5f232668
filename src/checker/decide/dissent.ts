import type { Learnt } from '../learn/index.ts';
import type { Candidates } from '../match/candidates.ts';
import type { Claim, Verdict } from '../types.ts';
import { type AlignedVerdicts, pairKey } from './aligned.ts';
import { otherOf, relationsOf } from './company.ts';
import { judge } from './judge.ts';

/** Whether two lines cannot both hold, though they are hardly about one thing. */
export type Dissent = (claim: Claim, other: Claim) => boolean;

/**
 * Finds out, of pairs that were left out of the verdicts as they are hardly about one thing, whether the two lines cannot both hold. It tells on which
 * side of a clash a third line stands that agrees with the other side (`report/cluster.ts`); few are asked for.
 */
export function dissentIn(
  verdicts: readonly Verdict[],
  claims: readonly Claim[],
  candidates: Candidates,
  aligned: AlignedVerdicts,
  learnt: Learnt,
): Dissent {
  const related = relationsOf(claims, verdicts);
  return (claim, other) => {
    const [a, b] = claim.index < other.index ? [claim, other] : [other, claim];
    if (aligned.has(pairKey(a, b)) || related[a.index]!.some((each) => otherOf(each, a) === b)) return false;
    const alike = likenessOf(a, b, candidates);
    return alike !== undefined && judge(a, b, learnt, { alike }).opposed;
  };
}

/** How much alike two claims are, if one of them is a candidate of the other. */
function likenessOf({ index }: Claim, { index: other }: Claim, candidates: Candidates): number | undefined {
  const { starts, ends, others, likeness } = candidates;
  for (let at = starts[index]!; at < ends[index]!; at += 1) if (others[at] === other) return likeness[at];
  for (let at = starts[other]!; at < ends[other]!; at += 1) if (others[at] === index) return likeness[at];
  return undefined;
}
