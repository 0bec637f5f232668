import type { Learnt } from '../learn/index.ts';
import type { Candidates } from '../match/candidates.ts';
import type { Claim, Verdict } from '../types.ts';
import { type AlignedVerdicts, pairKey } from './aligned.ts';
import { otherOf, relationsOf } from './company.ts';
import { judge } from './judge.ts';

/** Likeness from which a line that agrees with one side of a clash may join the disagreement (`report/cluster.ts`). */
export const leastToJoin = 0.22;

/**
 * Adds to the verdicts, from which pairs that are hardly about one thing were left out, those of these pairs that a report asks for: where two lines clash,
 * what a third that agrees with the one has against the other. It tells on which side the third one stands (`report/cluster.ts`).
 */
export function withDissent(
  verdicts: readonly Verdict[],
  claims: readonly Claim[],
  candidates: Candidates,
  aligned: AlignedVerdicts,
  learnt: Learnt,
): readonly Verdict[] {
  const related = relationsOf(claims, verdicts);
  const asked = new Set<number>();
  const dissenting: Verdict[] = [];
  const ask = (claim: Claim, other: Claim): void => {
    const [a, b] = claim.index < other.index ? [claim, other] : [other, claim];
    const key = pairKey(a, b);
    if (asked.has(key) || aligned.has(key)) return;
    asked.add(key);
    const alike = likenessOf(a, b, candidates);
    if (alike === undefined || related[a.index]!.some((each) => otherOf(each, a) === b)) return;
    const verdict = judge(a, b, learnt, { alike });
    if (verdict.opposed) dissenting.push(verdict);
  };
  for (const { a, b, outcome } of verdicts) {
    if (outcome !== 'clash') continue;
    for (const third of agreeingWith(a, related)) ask(third, b);
    for (const third of agreeingWith(b, related)) ask(third, a);
  }
  return [...verdicts, ...dissenting];
}

function agreeingWith(claim: Claim, related: readonly (readonly Verdict[])[]): Claim[] {
  return related[claim.index]!.filter(({ outcome, likeness }) => outcome === 'agree' && likeness >= leastToJoin).map(
    (verdict) => otherOf(verdict, claim),
  );
}

/** How much alike two claims are, if one of them is a candidate of the other. */
function likenessOf({ index }: Claim, { index: other }: Claim, candidates: Candidates): number | undefined {
  const { starts, ends, others, likeness } = candidates;
  for (let at = starts[index]!; at < ends[index]!; at += 1) if (others[at] === other) return likeness[at];
  for (let at = starts[other]!; at < ends[other]!; at += 1) if (others[at] === index) return likeness[at];
  return undefined;
}
