import { judge, leastConfidence } from './judge.ts';
import type { Learnt } from './learn/index.ts';
import type { Candidate } from './match/candidates.ts';
import { confidenceOf } from './match/evidence.ts';
import type { Claim, Verdict } from './types.ts';

/** A line that agrees counts as the better fit when it is at least this much of the likeness of the clash. */
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
  const byClaim: Verdict[][] = claims.map(() => []);
  const verdicts: Verdict[] = [];
  const judged = new Set<number>();
  for (const claim of claims)
    for (const { claim: candidate } of candidates[claim.index] ?? []) learnt.affinity.of(claim.page, candidate.page);
  for (const claim of claims) {
    for (const { claim: candidate } of candidates[claim.index] ?? []) {
      const [a, b] = claim.index < candidate.index ? [claim, candidate] : [candidate, claim];
      const key = a.index * claims.length + b.index;
      if (judged.has(key)) continue;
      judged.add(key);
      const verdict = judge(a, b, learnt);
      if (verdict.outcome === 'dismissed' && !verdict.opposed) continue;
      verdicts.push(verdict);
      byClaim[a.index]!.push(verdict);
      byClaim[b.index]!.push(verdict);
    }
  }
  return verdicts.map((verdict) => (verdict.outcome === 'clash' ? withBetterFit(verdict, byClaim) : verdict));
}

function other(verdict: Verdict, claim: Claim): Claim {
  return verdict.a === claim ? verdict.b : verdict.a;
}

/** Dismisses a clash when the other page holds a line that fits better, and doubts it when lines elsewhere do. */
function withBetterFit(verdict: Verdict, byClaim: readonly (readonly Verdict[])[]): Verdict {
  const sides = [verdict.a, verdict.b];
  const reason = sides.map((claim) => betterOnPage(verdict, claim, byClaim)).find(Boolean);
  if (reason) return dismissed(verdict, 'better-fit', reason, verdict.confidence);
  const explained = sides.filter((claim) => isExplained(verdict, claim, byClaim)).length / sides.length;
  if (explained === 0 || !verdict.evidence) return verdict;
  const evidence = { ...verdict.evidence, explained };
  const confidence = confidenceOf(evidence);
  if (confidence < leastConfidence)
    return dismissed({ ...verdict, evidence }, 'explained', 'other lines agree and fit better', confidence);
  return { ...verdict, evidence, confidence };
}

function dismissed(verdict: Verdict, gate: string, reason: string, confidence: number): Verdict {
  return { ...verdict, outcome: 'dismissed', reason: `${gate}: ${reason}`, confidence };
}

/** The line of the rival's page that agrees with `claim` or fits it better than the rival does; '' where there is none. */
function betterOnPage(verdict: Verdict, claim: Claim, byClaim: readonly (readonly Verdict[])[]): string {
  const rival = other(verdict, claim);
  for (const each of byClaim[claim.index]!) {
    const partner = other(each, claim);
    if (each === verdict || each.outcome === 'dismissed' || partner.document !== rival.document) continue;
    const place = `${partner.document.path}:${partner.place.line}`;
    if (each.outcome === 'clash' && each.confidence > verdict.confidence)
      return `${place} on the same page fits better`;
    if (each.outcome === 'agree' && each.likeness >= agreementOnSamePage * verdict.likeness)
      return `${place} on the same page agrees`;
  }
  return '';
}

/** Whether a line of a third page agrees with `claim`, fits it better than the rival does, and has no quarrel with the rival. */
function isExplained(verdict: Verdict, claim: Claim, byClaim: readonly (readonly Verdict[])[]): boolean {
  const rival = other(verdict, claim);
  return byClaim[claim.index]!.some((each) => {
    const partner = other(each, claim);
    if (each.outcome !== 'agree' || each.likeness <= verdict.likeness) return false;
    return (
      partner.document !== claim.document && partner.document !== rival.document && !opposed(partner, rival, byClaim)
    );
  });
}

/** Whether two lines contradict each other as well, so that one of them is no reason to believe the other side. */
function opposed(a: Claim, b: Claim, byClaim: readonly (readonly Verdict[])[]): boolean {
  return byClaim[a.index]!.some((verdict) => verdict.opposed && other(verdict, a) === b);
}
