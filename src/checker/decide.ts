import { judgeAllAligned, withAligned } from './decide/aligned.ts';
import { otherOf, relationsOf, withCompany } from './decide/company.ts';
import { type Dissent, dissentIn } from './decide/dissent.ts';
import { type EachPair, judgeAll } from './decide/judge-all.ts';
import { withLikelihood } from './decide/likelihood.ts';
import { otherClauses } from './decide/other-clause.ts';
import { withSeries } from './decide/series.ts';
import { isTyped } from './kinds/common/typed.ts';
import { type Learnt, unitOf } from './learn/index.ts';
import type { Candidates } from './match/candidates.ts';
import type { Claim, Verdict } from './types.ts';

/** A line that agrees counts as the better fit when it has at least this share of the likeness of the clash. */
const agreementOnSamePage = 0.75;
/** The same, where a value stands again in the very paragraph or row: no more is asked than that nothing else speaks against it. */
const agreementInParagraph = 0;

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
  const related = relationsOf(claims, weighed);
  const otherClause = otherClauses(claims);
  const fitting = weighed.map((verdict) =>
    verdict.outcome === 'clash' ? withBetterFit(verdict, related, otherClause) : verdict,
  );
  const verdicts = withLikelihood(claims, withSeries(fitting, learnt));
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

/** Dismisses a clash when the other page holds a line, or the other sentence a clause, that fits better. */
function withBetterFit(
  verdict: Verdict,
  byClaim: readonly (readonly Verdict[])[],
  otherClause: (verdict: Verdict) => string,
): Verdict {
  const reason =
    [verdict.a, verdict.b].map((claim) => betterOnPage(verdict, claim, byClaim)).find(Boolean) ?? otherClause(verdict);
  return reason ? { ...verdict, outcome: 'dismissed', reason: `better-fit: ${reason}` } : verdict;
}

/** The line of the rival's page that agrees with `claim` or fits it better than the rival does; '' where there is none. */
function betterOnPage(verdict: Verdict, claim: Claim, byClaim: readonly (readonly Verdict[])[]): string {
  const rival = otherOf(verdict, claim);
  for (const each of byClaim[claim.index]!) {
    const partner = otherOf(each, claim);
    if (each === verdict || partner.document !== rival.document) continue;
    const place = `${partner.document.path}:${partner.place.line}`;
    if (each.outcome === 'clash' && each.confidence > verdict.confidence && !agreesOnPage(partner, claim, byClaim))
      return `${place} on the same page fits better`;
    const isInParagraph =
      isTyped(claim.value) && (partner.sentence.block === rival.sentence.block || areOfOneRow(partner, rival));
    const least = isInParagraph ? agreementInParagraph : agreementOnSamePage;
    if (each.outcome === 'agree' && !setsApart(rival) && each.likeness >= least * verdict.likeness)
      return `${place} on the same page agrees`;
  }
  return '';
}

function areOfOneRow({ sentence, place }: Claim, { sentence: other, place: otherPlace }: Claim): boolean {
  return sentence.role === 'cell' && other.role === 'cell' && place.line === otherPlace.line;
}

/** What is set apart ("visitors may not") stands beside a line that says the same of others, and so does what a cell says of its column. */
function setsApart({ value, sentence }: Claim): boolean {
  return (value.kind === 'stance' && value.setsApart === true) || (value.kind === 'role' && sentence.role === 'cell');
}

/** Whether another line of the page of `claim` agrees with `partner`, so that the two are a pair and `partner` is free for no other. */
function agreesOnPage(partner: Claim, claim: Claim, byClaim: readonly (readonly Verdict[])[]): boolean {
  return byClaim[partner.index]!.some(
    (each) => each.outcome === 'agree' && otherOf(each, partner).document === claim.document,
  );
}
