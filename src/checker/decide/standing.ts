import { isTyped } from '../kinds/common/typed.ts';
import { type Learnt, unitOf } from '../learn/index.ts';
import { likeness } from '../match/weigh.ts';
import type { Claim, Gate, Verdict } from '../types.ts';
import { isLikely } from './judge.ts';
import { scoreOf } from './likelihood.ts';
import { standingLevels, standingWeights } from './standing-weights.ts';

/**
 * How the two lines of a clash of numbers, days or addresses stand on their pages. Each between 0 and 1 but for the score and the margins, and the same
 * for both orders of the two.
 */
export interface Standing {
  /** The confidence, as the logarithm of the odds. */
  score: number;
  /** Other points on which the lines agree, or those right above and below them. */
  beside: number;
  /** Other points on which the two pages agree. */
  agreed: number;
  /** How much more alike the two are than the one is to any other line of the page of the other: of the side that has the nearer rival. */
  margin: number;
  /** The same of the side that has no rival so near. */
  reach: number;
  /** How many claims of the kind the page with fewer of them makes: where there are many, one is easily taken for another. */
  crowd: number;
  /** Other clashes of the two pages: pages that differ time and again are about two things. */
  clashes: number;
  /** How alike the parts of their pages are. */
  affinity: number;
  /** How little these have in common, where both tell many values and agree on none. */
  strangers: number;
  /** Both stand in a case: "Members" in "Members: $5". */
  cases: number;
}

/** From so many on, a few more say nothing new. */
const most = { beside: 3, agreed: 4, crowd: 10, clashes: 3 };
/** How far from a line another one stands beside it, in lines or in sentences. */
const nearby = 1;

/**
 * Says of each clash of two numbers on two pages how likely it is to be real by what stands around the two. Two lines may have few words in common and
 * still be the one slip in two accounts of one thing: nothing else on either page fits the other line, and the lines beside them agree.
 */
export function withStanding(claims: readonly Claim[], verdicts: readonly Verdict[], learnt: Learnt): Verdict[] {
  const standingOf = standingsIn(claims, verdicts, learnt);
  return verdicts.map((verdict) => {
    const standing = standingOf(verdict);
    return standing ? { ...verdict, standing: likelihoodBy(standing) } : verdict;
  });
}

/** The standing of each clash among the verdicts; undefined for other verdicts, for two lines of one page, and for what lines say in words. */
export function standingsIn(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  learnt: Learnt,
): (verdict: Verdict) => Standing | undefined {
  const peers = Map.groupBy(claims, peersKey);
  const peersOf = (claim: Claim): readonly Claim[] => peers.get(peersKey(claim))!;
  const clashes = byPages(verdicts.filter((verdict) => verdict.outcome === 'clash' && isLikely(verdict)));
  const agreements = byPages(verdicts.filter(({ outcome }) => outcome === 'agree'));
  return (verdict) => {
    const { a, b, outcome, evidence } = verdict;
    if (outcome !== 'clash' || !evidence || !isTyped(a.value) || a.page === b.page) return undefined;
    const agreed = (agreements.get(pagesOf(verdict)) ?? []).filter((each) => each.a !== a && each.b !== b);
    const others = (clashes.get(pagesOf(verdict)) ?? []).filter((each) => each !== verdict);
    const margins = [marginOf(a, b, verdict, peersOf(b)), marginOf(b, a, verdict, peersOf(a))];
    return {
      score: scoreOf(verdict),
      beside: shareOf(most.beside, agreed.filter((each) => areNear(each.a, a) && areNear(each.b, b)).length),
      agreed: shareOf(most.agreed, agreed.length),
      margin: Math.min(...margins),
      reach: Math.max(...margins),
      crowd: shareOf(most.crowd, Math.min(peersOf(a).length, peersOf(b).length)),
      clashes: shareOf(most.clashes, others.length),
      affinity: learnt.affinity.of(unitOf(a, learnt), unitOf(b, learnt)),
      strangers: evidence.strangers,
      cases: Number([a, b].every(({ fields }) => fields.case.length > 0)),
    };
  };
}

/** How much more alike a claim is to its rival than to any other line of the page of the rival. */
function marginOf(claim: Claim, rival: Claim, verdict: Verdict, peers: readonly Claim[]): number {
  const others = peers.filter(({ place }) => place.line !== rival.place.line);
  return verdict.likeness - Math.max(0, ...others.map((each) => likeness(claim.weights, each.weights)));
}

function areNear(one: Claim, other: Claim): boolean {
  const apart = [one.place.line - other.place.line, one.sentence.index - other.sentence.index];
  return apart.some((distance) => Math.abs(distance) <= nearby);
}

function shareOf(most: number, count: number): number {
  return Math.min(most, count) / most;
}

function peersKey({ page, kind }: Claim): string {
  return `${page} ${kind}`;
}

function pagesOf({ a, b }: Verdict): string {
  return `${a.page} ${b.page}`;
}

function byPages(verdicts: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  return Map.groupBy(
    verdicts.filter(({ a, b }) => a.page !== b.page),
    pagesOf,
  );
}

function likelihoodBy(standing: Standing): number {
  const { bias, ...weights } = standingWeights;
  let sum = bias;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * standing[sign as keyof Standing];
  return 1 / (1 + Math.exp(-sum));
}

/** What the standing makes of a clash, in words, for `--explain`; undefined where it has none. */
export function standingGate({ standing }: Verdict): Gate | undefined {
  if (standing === undefined) return undefined;
  const level =
    standing < standingLevels.least ? ': a note' : standing >= standingLevels.enough ? ': enough by itself' : '';
  const reason = `${Math.round(standing * 100)} % of clashes between two pages like these turn out to be real${level}`;
  return { gate: 'standing', stopped: false, reason };
}
