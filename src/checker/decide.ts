import { excuses } from './excuses/index.ts';
import { kinds } from './kinds/index.ts';
import type { Learnt } from './learn/index.ts';
import type { Candidate } from './match/candidates.ts';
import { likeness } from './match/weigh.ts';
import type { Claim, Gate, Verdict } from './types.ts';

/** Likeness from which two lines are taken to speak of the same thing. */
export const sameThing = 0.34;
/** A line that agrees counts as the better fit when it is at least this much of the likeness of the clash. */
const agreementOnSamePage = 0.75;

/**
 * Decides every pair of candidates: an excuse dismisses it, equal values agree, and a clash stands where neither side has a line
 * that fits better. Returns every verdict, the dismissed ones with their reason.
 */
export function decide(
  claims: readonly Claim[],
  candidates: readonly (readonly Candidate[])[],
  learnt: Learnt,
): Verdict[] {
  const verdicts = new Map<string, Verdict>();
  const byClaim: Verdict[][] = claims.map(() => []);
  for (const claim of claims) {
    for (const candidate of candidates[claim.index] ?? []) {
      const [a, b] = claim.index < candidate.claim.index ? [claim, candidate.claim] : [candidate.claim, claim];
      const key = `${a.index} ${b.index}`;
      if (verdicts.has(key)) continue;
      const verdict = judge(a, b, learnt, candidate.likeness);
      verdicts.set(key, verdict);
      byClaim[a.index]!.push(verdict);
      byClaim[b.index]!.push(verdict);
    }
  }
  const first = [...verdicts.values()];
  for (const list of byClaim)
    list.sort((x, y) => y.likeness - x.likeness || x.a.index - y.a.index || x.b.index - y.b.index);
  return first.map((verdict) => (verdict.outcome === 'clash' ? withBetterFit(verdict, byClaim) : verdict));
}

/** Runs one pair through every gate. Used by the run and by `--explain`. */
export function judge(a: Claim, b: Claim, learnt: Learnt, known = likeness(a.weights, b.weights)): Verdict {
  const gates: Gate[] = [];
  const pass = (gate: string, reason: string): void => {
    gates.push({ gate, stopped: false, reason });
  };
  const stop = (gate: string, reason: string): Verdict => {
    gates.push({ gate, stopped: true, reason });
    return { a, b, likeness: known, outcome: 'dismissed', reason: `${gate}: ${reason}`, gates };
  };
  if (a.factId && b.factId)
    return stop('declared', 'two declared values are compared by their scopes, not by their words');
  if (a.kind !== b.kind) return stop('kind', `a ${a.kind} and a ${b.kind} are not compared`);
  for (const excuse of excuses) {
    const reason = excuse.reason(a, b, learnt);
    if (reason) return stop(excuse.id, reason);
    pass(excuse.id, '');
  }
  const comparison = kinds.get(a.value.kind)!.compare(a, b);
  if (comparison === 'incomparable') return stop('unit', 'the two values have no common unit');
  const percent = Math.round(known * 100);
  if (known < sameThing)
    return stop('likeness', `the words around the values agree by ${percent} %, less than ${sameThing * 100} %`);
  pass('likeness', `the words around the values agree by ${percent} %`);
  if (comparison === 'clash')
    return { a, b, likeness: known, outcome: 'clash', reason: `agree by ${percent} %`, gates };
  pass('values', `"${a.written}" and "${b.written}" are ${comparison}`);
  return {
    a,
    b,
    likeness: known,
    outcome: 'agree',
    reason: `"${a.written}" and "${b.written}" are ${comparison}`,
    gates,
  };
}

function other(verdict: Verdict, claim: Claim): Claim {
  return verdict.a === claim ? verdict.b : verdict.a;
}

/** Dismisses a clash when one side is better explained by another line. */
function withBetterFit(verdict: Verdict, byClaim: readonly (readonly Verdict[])[]): Verdict {
  const reason = betterFit(verdict, verdict.a, byClaim) || betterFit(verdict, verdict.b, byClaim);
  if (!reason) return verdict;
  return {
    ...verdict,
    outcome: 'dismissed',
    reason: `better-fit: ${reason}`,
    gates: [...verdict.gates, { gate: 'better-fit', stopped: true, reason }],
  };
}

function betterFit(verdict: Verdict, claim: Claim, byClaim: readonly (readonly Verdict[])[]): string {
  const rival = other(verdict, claim);
  for (const each of byClaim[claim.index]!) {
    if (each === verdict) continue;
    const partner = other(each, claim);
    const place = `${partner.document.path}:${partner.place.line}`;
    if (each.outcome === 'agree') {
      const samePage = partner.document === rival.document;
      if (samePage && each.likeness >= agreementOnSamePage * verdict.likeness)
        return `${place} on the same page agrees`;
      if (
        each.likeness > verdict.likeness &&
        partner.document !== claim.document &&
        !clashes(partner, rival, byClaim)
      ) {
        return `${place} fits better and agrees`;
      }
    }
    if (each.outcome === 'clash' && partner.document === rival.document && each.likeness > verdict.likeness) {
      return `${place} on the same page fits better`;
    }
  }
  return '';
}

function clashes(a: Claim, b: Claim, byClaim: readonly (readonly Verdict[])[]): boolean {
  return byClaim[a.index]!.some((verdict) => verdict.outcome === 'clash' && other(verdict, a) === b);
}
