import { compareTyped, isTyped } from '../kinds/common/typed.ts';
import { type Learnt, unitOf } from '../learn/index.ts';
import type { Candidates } from '../match/candidates.ts';
import type { Evidence } from '../match/evidence.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim, ClaimValue, Gate, Verdict } from '../types.ts';
import { leastLikelihoodOf } from './floors.ts';
import { isLikely } from './judge.ts';
import { isOneBare, scoreOf, type ValueSigns } from './likelihood.ts';
import { leastStanding, standingWeights } from './standing-weights.ts';

/**
 * How the two lines of a clash of numbers, days or addresses stand in the folder. Each between 0 and 1 but for the score and the lead, and the same
 * for both orders of the two.
 */
export interface Standing extends Pick<Evidence, 'closest'>, Pick<ValueSigns, 'bare' | 'cases'> {
  /** The confidence, as the logarithm of the odds. */
  score: number;
  /** Both lines are of one thing that a page is named after. */
  subject: number;
  /** How much more alike the two are than the one is to any line of a third page: of the side that has no rival so near. */
  lead: number;
  /** Other points on which the lines agree, or those right above and below them. */
  beside: number;
  /** Other points on which the two pages agree. */
  agreed: number;
  /** How many claims of the kind the page with fewer of them makes: where there are many, one is easily taken for another. */
  crowd: number;
  /** How many values stand in the sentence that has more of them: each may be of another thing. */
  values: number;
  /**
   * Pages with lines that clash with the one of the two which more of them clash with, where those that say what the other of the two says are one: what
   * is said of many things is one of them.
   */
  rivals: number;
  /** How likely the words alone make it, where they leave little doubt (`floors.ts`). */
  worded: number;
  /** Clashes of other lines of the two pages: pages that differ time and again are about two things. */
  clashes: number;
  /** How alike the parts of their pages are. */
  affinity: number;
}

/** From so many on, a few more say nothing new. */
const most = { beside: 3, agreed: 4, crowd: 10, values: 4, rivals: 4, clashes: 3 };
/** How far from a line another one stands beside it, in lines or in sentences. */
const nearby = 1;

/**
 * Says of each clash of two numbers on two pages how likely it is to be real by what stands around the two. Two lines may have few words in common and
 * still be the one slip in two accounts of one thing: no other line fits either of them better, and the lines beside them agree. Third pages have a say,
 * so that a clash may become a note where one more page has lines that are as near.
 */
export function withStanding(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  candidates: Candidates,
  learnt: Learnt,
): Verdict[] {
  const signsOf = standingsIn(claims, verdicts, candidates, learnt);
  return verdicts.map((verdict) => {
    const signs = signsOf(verdict);
    return signs ? { ...verdict, standing: { signs, likelihood: likelihoodBy(signs) } } : verdict;
  });
}

/** The standing of each clash among the verdicts; undefined for other verdicts, for two lines of one page, and for what lines say in words. */
function standingsIn(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
  candidates: Candidates,
  learnt: Learnt,
): (verdict: Verdict) => Standing | undefined {
  const peers = Map.groupBy(claims, peersKey);
  const rivals = rivalsIn(verdicts);
  const clashes = byPages(verdicts.filter((verdict) => verdict.outcome === 'clash' && isLikely(verdict)));
  const agreements = byPages(verdicts.filter(({ outcome }) => outcome === 'agree'));
  return (verdict) => {
    const { a, b, outcome, evidence } = verdict;
    if (outcome !== 'clash' || !evidence || !isTyped(a.value) || a.page === b.page) return undefined;
    const agreed = (agreements.get(pagesOf(verdict)) ?? []).filter((each) => each.a !== a && each.b !== b);
    const others = (clashes.get(pagesOf(verdict)) ?? []).filter((each) => each.a !== a && each.b !== b);
    const elsewhere = [nearestElsewhere(a, b, claims, candidates), nearestElsewhere(b, a, claims, candidates)];
    return {
      score: scoreOf(verdict),
      closest: evidence.closest,
      subject: Number(haveOneSubject(a, b, learnt)),
      lead: verdict.likeness - Math.min(...elsewhere),
      beside: shareOf(most.beside, agreed.filter((each) => areNear(each.a, a) && areNear(each.b, b)).length),
      agreed: shareOf(most.agreed, agreed.length),
      crowd: shareOf(most.crowd, Math.min(...[a, b].map((claim) => peers.get(peersKey(claim))!.length))),
      values: shareOf(most.values, Math.max(...[a, b].map(({ sentence }) => valuesIn(sentence).length))),
      rivals: shareOf(most.rivals, Math.max(rivalsOf(a, b, rivals), rivalsOf(b, a, rivals))),
      worded: leastLikelihoodOf(verdict),
      clashes: shareOf(most.clashes, others.length),
      affinity: learnt.affinity.of(unitOf(a, learnt), unitOf(b, learnt)),
      bare: Number(isOneBare(a, b)),
      cases: Number([a, b].every(({ fields }) => fields.case.length > 0)),
    };
  };
}

/** How alike a claim is to the nearest one of a third page; 0 where none is near. */
function nearestElsewhere(
  { index, page }: Claim,
  rival: Claim,
  claims: readonly Claim[],
  { starts, ends, others, likeness }: Candidates,
): number {
  for (let at = starts[index]!; at < ends[index]!; at += 1) {
    const other = claims[others[at]!]!;
    if (other.page !== page && other.page !== rival.page) return likeness[at]!;
  }
  return 0;
}

/** For each claim the lines that clash with it. */
function rivalsIn(verdicts: readonly Verdict[]): ReadonlyMap<Claim, readonly Claim[]> {
  const lines = new Map<Claim, Claim[]>();
  for (const { a, b, outcome } of verdicts) {
    if (outcome !== 'clash') continue;
    for (const [claim, rival] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = lines.get(claim);
      if (known) known.push(rival);
      else lines.set(claim, [rival]);
    }
  }
  return lines;
}

/** How many pages clash with a claim, where those that say the same as its rival are one. */
function rivalsOf(claim: Claim, rival: Claim, rivals: ReadonlyMap<Claim, readonly Claim[]>): number {
  const others = rivals.get(claim)!.filter(({ value, page }) => page !== rival.page && !isSame(value, rival.value));
  return 1 + new Set(others.map(({ page }) => page)).size;
}

function isSame(value: ClaimValue, other: ClaimValue): boolean {
  return compareTyped(value, other) === 'equal';
}

function haveOneSubject(a: Claim, b: Claim, { subjectNames }: Learnt): boolean {
  const named = new Set(b.mentions.flat());
  return a.mentions.flat().some((name) => named.has(name) && subjectNames.has(name));
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
  if (!standing) return undefined;
  const level = standing.likelihood < leastStanding ? ': a note' : '';
  const reason = `${Math.round(standing.likelihood * 100)} % of clashes between two pages like these turn out to be real${level}`;
  return { gate: 'standing', stopped: false, reason };
}
