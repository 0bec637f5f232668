import { otherOf, relationsOf, withCompany } from './company.ts';
import { judge } from './judge.ts';
import { type Learnt, unitOf } from './learn/index.ts';
import type { Candidate } from './match/candidates.ts';
import type { Claim, Verdict } from './types.ts';

/** A line that agrees counts as the better fit when it has at least this share of the likeness of the clash. */
const agreementOnSamePage = 0.75;

/**
 * Decides every pair of candidates: an excuse dismisses it, equal values agree, and a clash stands where neither side has a line
 * that fits better. Returns the agreements, the clashes, and what was dismissed although the values cannot both hold; a reason for any
 * other pair is had from `judge`.
 */
export function decide(
  claims: readonly Claim[],
  candidates: readonly (readonly Candidate[])[],
  learnt: Learnt,
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const claim of claims)
    for (const { claim: candidate } of candidates[claim.index] ?? [])
      learnt.affinity.of(unitOf(claim, learnt), unitOf(candidate, learnt));
  eachPair(claims, candidates, (a, b, alike) => {
    const verdict = judge(a, b, learnt, { alike });
    if (verdict.outcome !== 'dismissed' || verdict.opposed) verdicts.push(verdict);
  });
  const weighed = withCompany(verdicts);
  const related = relationsOf(claims, weighed);
  return weighed.map((verdict) => (verdict.outcome === 'clash' ? withBetterFit(verdict, related) : verdict));
}

/** Every pair of candidates once, though each may be among the candidates of the other. */
function eachPair(
  claims: readonly Claim[],
  candidates: readonly (readonly Candidate[])[],
  meet: (a: Claim, b: Claim, likeness: number) => void,
): void {
  const metEarlier: number[][] = claims.map(() => []);
  const metBy = new Int32Array(claims.length).fill(-1);
  for (const claim of claims) {
    for (const earlier of metEarlier[claim.index]!) metBy[earlier] = claim.index;
    for (const { claim: candidate, likeness } of candidates[claim.index] ?? []) {
      if (claim.index < candidate.index) {
        metEarlier[candidate.index]!.push(claim.index);
        meet(claim, candidate, likeness);
      } else if (metBy[candidate.index] !== claim.index) meet(candidate, claim, likeness);
    }
  }
}

/** Dismisses a clash when the other page holds a line that fits better. */
function withBetterFit(verdict: Verdict, byClaim: readonly (readonly Verdict[])[]): Verdict {
  const reason = [verdict.a, verdict.b].map((claim) => betterOnPage(verdict, claim, byClaim)).find(Boolean);
  return reason ? { ...verdict, outcome: 'dismissed', reason: `better-fit: ${reason}` } : verdict;
}

/** The line of the rival's page that agrees with `claim` or fits it better than the rival does; '' where there is none. */
function betterOnPage(verdict: Verdict, claim: Claim, byClaim: readonly (readonly Verdict[])[]): string {
  const rival = otherOf(verdict, claim);
  for (const each of byClaim[claim.index]!) {
    const partner = otherOf(each, claim);
    if (each === verdict || each.outcome === 'dismissed' || partner.document !== rival.document) continue;
    const place = `${partner.document.path}:${partner.place.line}`;
    if (each.outcome === 'clash' && each.confidence > verdict.confidence && !agreesOnPage(partner, claim, byClaim))
      return `${place} on the same page fits better`;
    if (each.outcome === 'agree' && each.likeness >= agreementOnSamePage * verdict.likeness)
      return `${place} on the same page agrees`;
  }
  return '';
}

/** Whether another line of the page of `claim` agrees with `partner`, so that the two are a pair and `partner` is free for no other. */
function agreesOnPage(partner: Claim, claim: Claim, byClaim: readonly (readonly Verdict[])[]): boolean {
  return byClaim[partner.index]!.some(
    (each) => each.outcome === 'agree' && otherOf(each, partner).document === claim.document,
  );
}
