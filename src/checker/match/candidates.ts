import type { Claim } from '../types.ts';
import { likeness } from './weigh.ts';

/** A claim with one that may speak of the same thing. */
export interface Candidate {
  claim: Claim;
  likeness: number;
}

/** Terms on more claims than this lead nowhere; the cap keeps the work per page flat as the folder grows. */
const longestPosting = 300;
const strongestTerms = 14;
const keptCandidates = 40;

/**
 * For every claim the claims of its kind that are worded alike, best first. An inverted index on the strongest terms of each claim
 * finds them, so the cost grows with the folder and not with its square. The result stands under the index of each claim; `size` is the
 * number of all claims.
 */
export function findCandidates(size: number, claims: readonly Claim[], least: number): Candidate[][] {
  const candidates: Candidate[][] = Array.from({ length: size }, () => []);
  const kinds = [...new Set(claims.map((claim) => claim.kind))].sort();
  for (const kind of kinds) {
    const members = claims.filter((claim) => claim.kind === kind);
    const postings = postingsOf(members);
    for (const claim of members) candidates[claim.index] = candidatesOf(claim, postings, least);
  }
  return candidates;
}

function postingsOf(claims: readonly Claim[]): Map<number, Claim[]> {
  const postings = new Map<number, Claim[]>();
  for (const claim of claims) {
    for (const term of claim.weights.terms) {
      const posting = postings.get(term);
      if (posting) posting.push(claim);
      else postings.set(term, [claim]);
    }
  }
  return postings;
}

function candidatesOf(claim: Claim, postings: ReadonlyMap<number, Claim[]>, least: number): Candidate[] {
  const { terms, weights } = claim.weights;
  const strongest = [...terms.keys()].sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, strongestTerms);
  const seen = new Set<number>([claim.index]);
  const found: Candidate[] = [];
  for (const position of strongest) {
    const posting = postings.get(terms[position]!) ?? [];
    if (posting.length > longestPosting) continue;
    for (const other of posting) {
      if (seen.has(other.index)) continue;
      seen.add(other.index);
      const score = likeness(claim.weights, other.weights);
      if (score >= least) found.push({ claim: other, likeness: score });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.claim.index - b.claim.index).slice(0, keptCandidates);
}
