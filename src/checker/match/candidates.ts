import { kindOf } from '../kinds/kind-of.ts';
import type { Claim } from '../types.ts';
import { type Block, layOut } from './block.ts';

/**
 * For each claim those that may speak of the same thing, best first, in flat arrays: a folder has millions. Those of the claim with index `i`
 * stand from `starts[i]` to `ends[i]`.
 */
export interface Candidates {
  starts: Int32Array;
  ends: Int32Array;
  /** Indexes of claims, and how much alike each is to the claim that it stands with, 0 to 1. */
  others: Int32Array;
  likeness: Float64Array;
}

/** Terms on more claims than this lead nowhere; the cap keeps the work per page flat as the folder grows. */
const longestPosting = 300;
const strongestTerms = 14;
const keptCandidates = 40;
/** Where claims take sides, all that are kept can clash or agree, so that fewer do. */
const keptOfSides = 16;

/**
 * For every claim the claims of its kind that are worded alike. An inverted index on the strongest terms of each claim finds them, so the
 * cost grows with the folder and not with its square.
 *
 * @param size number of all claims, among which the given ones are
 * @param least likeness below which two claims are no candidates, 0 to 1
 */
export function findCandidates(size: number, claims: readonly Claim[], least: number): Candidates {
  const found: Candidates = {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    others: new Int32Array(claims.length * keptCandidates),
    likeness: new Float64Array(claims.length * keptCandidates),
  };
  let next = 0;
  const present = [...new Set(claims.map((claim) => claim.kind))].sort();
  for (const kind of present) {
    const block = layOut(
      claims.filter((claim) => claim.kind === kind),
      kindOf(kind),
    );
    for (const [member, { index }] of block.members.entries()) {
      const best = bestOf(member, block, least);
      found.starts[index] = next;
      for (let place = 0; place < best.count; place += 1, next += 1) {
        found.others[next] = block.members[best.members[place]!]!.index;
        found.likeness[next] = best.scores[place]!;
      }
      found.ends[index] = next;
    }
  }
  return found;
}

function bestOf(member: number, block: Block, least: number): Best {
  const { starts, terms, weights, postingStarts, postings, spread, seenFor, sideOf, sides, meets } = block;
  const [start, end] = [starts[member]!, starts[member + 1]!];
  for (let at = start; at < end; at += 1) spread[terms[at]!] = weights[at]!;
  seenFor[member] = member;
  const side = sideOf[member]! * sides;
  const most = sides > 1 ? keptOfSides : keptCandidates;
  const best: Best = { members: new Int32Array(most), scores: new Float64Array(most), most, count: 0 };
  for (const at of strongestOf(block, start, end)) {
    const [from, to] = [postingStarts[terms[at]!]!, postingStarts[terms[at]! + 1]!];
    if (to - from > longestPosting) continue;
    for (let posting = from; posting < to; posting += 1) {
      const other = postings[posting]!;
      if (seenFor[other] === member) continue;
      seenFor[other] = member;
      if (meets[side + sideOf[other]!] === 0) continue;
      let likeness = 0;
      for (let each = starts[other]!; each < starts[other + 1]!; each += 1)
        likeness += spread[terms[each]!]! * weights[each]!;
      if (likeness >= least) keep(best, other, likeness);
    }
  }
  for (let at = start; at < end; at += 1) spread[terms[at]!] = 0;
  return best;
}

function strongestOf({ weights }: Block, start: number, end: number): number[] {
  const positions = Array.from({ length: end - start }, (_, offset) => start + offset);
  return positions.sort((a, b) => weights[b]! - weights[a]! || a - b).slice(0, strongestTerms);
}

/** The best members so far, the best first. */
interface Best {
  members: Int32Array;
  scores: Float64Array;
  most: number;
  count: number;
}

/** Puts a member in its place among the best, which are few; where two are alike, the one that stands first in the corpus comes first. */
function keep(best: Best, member: number, score: number): void {
  const { members, scores, most } = best;
  let place = best.count;
  while (place > 0 && (score > scores[place - 1]! || (score === scores[place - 1]! && member < members[place - 1]!)))
    place -= 1;
  if (place === most) return;
  members.copyWithin(place + 1, place, most - 1);
  scores.copyWithin(place + 1, place, most - 1);
  members[place] = member;
  scores[place] = score;
  best.count = Math.min(best.count + 1, most);
}
