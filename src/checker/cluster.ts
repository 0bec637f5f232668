import { compareValues } from '../facts/values/read.ts';
import type { Claim, Verdict } from './types.ts';

/** Claims that state one value. */
export interface Side {
  value: string;
  claims: readonly Claim[];
}

/** One disagreement: every value that pages give for one thing, with every place. */
export interface Cluster {
  sides: readonly Side[];
  /** Likeness of the strongest clash. */
  likeness: number;
  verdicts: readonly Verdict[];
}

/** An agreeing line joins a disagreement when it is at least this much alike. */
const joins = 0.5;

/** Gathers clashes that share a line, and the lines that agree with either side, into one disagreement each. */
export function clusterClashes(verdicts: readonly Verdict[]): Cluster[] {
  const clashes = verdicts.filter((verdict) => verdict.outcome === 'clash');
  const parent = new Map<Claim, Claim>();
  const root = (claim: Claim): Claim => {
    let at = claim;
    while (parent.get(at) !== at) at = parent.get(at)!;
    return at;
  };
  const join = (a: Claim, b: Claim): void => {
    for (const claim of [a, b]) if (!parent.has(claim)) parent.set(claim, claim);
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(x.index < y.index ? y : x, x.index < y.index ? x : y);
  };
  for (const { a, b } of clashes) join(a, b);
  const clashing = new Set(parent.keys());
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'agree' || verdict.likeness < joins) continue;
    if (clashing.has(verdict.a) || clashing.has(verdict.b)) join(verdict.a, verdict.b);
  }
  const members = new Map<Claim, Claim[]>();
  for (const claim of [...parent.keys()].sort((a, b) => a.index - b.index)) {
    const top = root(claim);
    members.set(top, [...(members.get(top) ?? []), claim]);
  }
  return [...members].map(([top, claims]) =>
    clusterOf(
      claims,
      clashes.filter((clash) => root(clash.a) === top),
    ),
  );
}

function clusterOf(claims: readonly Claim[], verdicts: readonly Verdict[]): Cluster {
  const sides: { value: string; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const side = sides.find((each) => compareValues(each.claims[0]!.value, claim.value) === 'equal');
    if (side) side.claims.push(claim);
    else sides.push({ value: claim.written, claims: [claim] });
  }
  return { sides: sides.sort(byWeight), likeness: Math.max(...verdicts.map((verdict) => verdict.likeness)), verdicts };
}

/** The side of the page that rules comes first; then the one that more pages state. */
function byWeight(a: Side, b: Side): number {
  return authorityOf(a) - authorityOf(b) || pagesOf(b) - pagesOf(a) || a.claims[0]!.index - b.claims[0]!.index;
}

const authority = { policy: 1, product: 2, playbook: 3, track: 4, article: 5 } as const;

/** 0 for a declared fact, then policy, product, playbook, other. */
export function authorityOf(side: Side): number {
  return Math.min(...side.claims.map((claim) => (claim.factId ? 0 : authority[claim.document.kind])));
}

function pagesOf(side: Side): number {
  return new Set(side.claims.map((claim) => claim.document.path)).size;
}
