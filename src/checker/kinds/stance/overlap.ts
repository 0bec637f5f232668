import type { Claim } from '../../types.ts';

const fewestCommon = 3;
const leastCommon = 0.6;

/** How far two clauses speak of the same things, by their terms. */
export interface Overlap {
  /** Two sentences that share most of their words, condition and all, but for the stance. */
  isWordedAlike: boolean;
  /** Terms that both clauses have, and their share of the shorter clause. */
  common: number;
  ofShorter: number;
  /** Share of a clause that stands anywhere on the other line or above it, of the side that finds fewer. */
  covered: number;
}

export function overlapOf(a: Claim, b: Claim): Overlap {
  const [left, right] = [clauseTerms(a), clauseTerms(b)];
  const [lineA, lineB] = [lineTerms(a), lineTerms(b)];
  const onLine = sharedBy(lineA, lineB);
  const common = sharedBy(left, right);
  return {
    isWordedAlike: onLine >= fewestCommon && onLine >= leastCommon * Math.max(lineA.size, lineB.size),
    common,
    ofShorter: common / Math.max(1, Math.min(left.size, right.size)),
    covered: Math.min(shareIn(left, allTerms(b)), shareIn(right, allTerms(a))),
  };
}

function clauseTerms({ fields }: Claim): Set<string> {
  return new Set([...fields.clause, ...fields.label]);
}

function lineTerms({ fields }: Claim): Set<string> {
  return new Set([...fields.clause, ...fields.sentence, ...fields.label]);
}

function allTerms({ fields }: Claim): Set<string> {
  return new Set([
    ...fields.clause,
    ...fields.label,
    ...fields.sentence,
    ...fields.parents,
    ...fields.heading,
    ...fields.title,
  ]);
}

function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((term) => b.has(term)).length;
}

function shareIn(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return sharedBy(terms, others) / Math.max(1, terms.size);
}
