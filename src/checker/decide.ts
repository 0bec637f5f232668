import { judge, leastConfidence, sureness } from './judge.ts';
import type { Learnt } from './learn/index.ts';
import type { Candidate } from './match/candidates.ts';
import { confidenceOf } from './match/evidence.ts';
import type { Claim, Pair, Verdict } from './types.ts';

/** A line that agrees counts as the better fit when it is at least this much of the likeness of the clash. */
const agreementOnSamePage = 0.75;
/** Likeness from which two agreeing lines say that their pages speak of the same things. */
const tellingAgreement = 0.3;

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
    for (const { claim: candidate } of candidates[claim.index] ?? []) learnt.affinity.of(claim.page, candidate.page);
  for (const { a, b, likeness } of pairsOf(claims, candidates)) {
    const verdict = judge(a, b, learnt, { alike: likeness });
    if (verdict.outcome !== 'dismissed' || verdict.opposed) verdicts.push(verdict);
  }
  const weighed = withCompany(verdicts);
  const related = relationsOf(claims, weighed);
  return weighed.map((verdict) => (verdict.outcome === 'clash' ? withBetterFit(verdict, related) : verdict));
}

/** Every pair of candidates once, though each may be among the candidates of the other. */
function* pairsOf(claims: readonly Claim[], candidates: readonly (readonly Candidate[])[]): Generator<Pair> {
  const metEarlier: number[][] = claims.map(() => []);
  const metBy = new Int32Array(claims.length).fill(-1);
  for (const claim of claims) {
    for (const earlier of metEarlier[claim.index]!) metBy[earlier] = claim.index;
    for (const { claim: candidate, likeness } of candidates[claim.index] ?? []) {
      if (claim.index < candidate.index) {
        metEarlier[candidate.index]!.push(claim.index);
        yield { a: claim, b: candidate, likeness };
      } else if (metBy[candidate.index] !== claim.index) yield { a: candidate, b: claim, likeness };
    }
  }
}

/** The verdicts that each claim is part of. */
function relationsOf(claims: readonly Claim[], verdicts: readonly Verdict[]): Verdict[][] {
  const byClaim: Verdict[][] = claims.map(() => []);
  for (const verdict of verdicts) {
    byClaim[verdict.a.index]!.push(verdict);
    byClaim[verdict.b.index]!.push(verdict);
  }
  return byClaim;
}

/**
 * Adds what the rest of the two sentences and of the two pages says: where they agree on other values, they are likely about the same
 * thing, and the one value that differs is a slip.
 */
function withCompany(verdicts: readonly Verdict[]): Verdict[] {
  const pages = new Map<string, number>();
  const sentences = new Set<string>();
  for (const { a, b, outcome, likeness } of verdicts) {
    if (outcome !== 'agree' || likeness < tellingAgreement || a.document === b.document) continue;
    pages.set(pageKey(a, b), (pages.get(pageKey(a, b)) ?? 0) + 1);
    sentences.add(sentenceKey(a, b));
  }
  return verdicts.map((verdict) => {
    const { a, b, evidence } = verdict;
    if (!evidence || !verdict.isOpen) return verdict;
    const company = sentences.has(sentenceKey(a, b)) ? 1 : 0;
    const agreement = Math.min(1, (pages.get(pageKey(a, b)) ?? 0) / 2);
    const weighed = { ...evidence, company, agreement };
    const confidence = confidenceOf(weighed);
    const outcome = confidence < leastConfidence ? 'dismissed' : 'clash';
    return { ...verdict, evidence: weighed, confidence, outcome, reason: `evidence: ${sureness(confidence)}` };
  });
}

function pageKey(a: Claim, b: Claim): string {
  return a.page < b.page ? `${a.page} ${b.page}` : `${b.page} ${a.page}`;
}

function sentenceKey(a: Claim, b: Claim): string {
  const [first, second] = a.page < b.page ? [a, b] : [b, a];
  return `${first.page} ${first.sentence.index} ${second.page} ${second.sentence.index}`;
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
