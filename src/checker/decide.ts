import { judgeAllAligned, withAligned } from './decide/aligned.ts';
import { withBetterFits } from './decide/better-fit.ts';
import { withCompany } from './decide/company.ts';
import { type Dissent, dissentIn } from './decide/dissent.ts';
import { type EachPair, judgeAll } from './decide/judge-all.ts';
import { withLikelihood } from './decide/likelihood.ts';
import { withSeries } from './decide/series.ts';
import { withStanding } from './decide/standing.ts';
import { type Learnt, unitOf } from './learn/index.ts';
import type { Candidates } from './match/candidates.ts';
import type { Claim, Verdict } from './types.ts';

/** What became of the pairs of candidates. */
export interface Decided {
  /** The agreements, the clashes, and what was dismissed although the values cannot both hold. */
  verdicts: readonly Verdict[];
  /** What can be asked of pairs that are not among the verdicts, as little speaks for one thing. */
  dissent: Dissent;
}

/**
 * Decides every pair of candidates: an excuse dismisses it, equal values agree, and a clash stands where neither side has a line
 * that fits better. A reason for a pair that is not among the verdicts is had from `judge`.
 *
 * @param least how sure a pair must be able to become that both lines speak of one thing, by all that can still be found out: what cannot is not
 * weighed to the end, and is not among the verdicts. 0 for all
 */
export function decide(claims: readonly Claim[], candidates: Candidates, learnt: Learnt, least = 0): Decided {
  learnAffinities(claims, candidates, learnt);
  const judged = judgeAll(pairsOf(claims, candidates), learnt, least);
  const aligned = judgeAllAligned(claims, learnt);
  const weighed = withAligned(withCompany(claims, judged, learnt), aligned);
  const likely = withLikelihood(claims, withSeries(withBetterFits(claims, weighed), learnt));
  const verdicts = withStanding(claims, likely, candidates, learnt);
  return { verdicts, dissent: dissentIn(verdicts, claims, candidates, aligned, learnt) };
}

/** Which parts are each other's closest is known when all pairs were asked for, so before the first is judged. */
function learnAffinities(claims: readonly Claim[], { starts, ends, others }: Candidates, learnt: Learnt): void {
  const units = Int32Array.from(claims, (claim) => unitOf(claim, learnt));
  const askedFor = new Int32Array(learnt.units.parts.length).fill(-1);
  for (const [index, unit] of units.entries())
    for (let at = starts[index]!; at < ends[index]!; at += 1) {
      const other = units[others[at]!]!;
      if (askedFor[other] !== unit) learnt.affinity.of(unit, other);
      askedFor[other] = unit;
    }
}

/** The pairs of candidates, each once, though each may be among the candidates of the other. In the order of the claims. */
function pairsOf(claims: readonly Claim[], { starts, ends, others, likeness }: Candidates): EachPair {
  return (visit) => {
    for (const claim of claims) {
      const { index } = claim;
      for (let at = starts[index]!; at < ends[index]!; at += 1) {
        const other = others[at]!;
        if (index < other) visit(claim, claims[other]!, likeness[at]!);
        else if (!isAmong(others, starts[other]!, ends[other]!, index)) visit(claims[other]!, claim, likeness[at]!);
      }
    }
  };
}

function isAmong(numbers: Int32Array, start: number, end: number, wanted: number): boolean {
  for (let at = start; at < end; at += 1) if (numbers[at] === wanted) return true;
  return false;
}
