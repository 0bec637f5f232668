import type { ClaimKind } from '../kinds/kind.ts';
import type { Claim } from '../types.ts';

/**
 * Claims of one kind with their weights in flat arrays, which a search over all of them reads from end to end. Member `m` has the
 * terms and weights from `starts[m]` to `starts[m + 1]`; term `t` stands on the members from `postingStarts[t]` to `postingStarts[t + 1]`
 * in `postings`.
 */
export interface Block {
  members: readonly Claim[];
  starts: Int32Array;
  terms: Int32Array;
  weights: Float32Array;
  postingStarts: Int32Array;
  postings: Int32Array;
  /** Room for the weights of one claim, by term; all zero between two uses. */
  spread: Float64Array;
  /** The side that each member takes, and which sides have something to say to each other: `meets[a * sides + b]`. */
  sideOf: Uint8Array;
  sides: number;
  meets: Uint8Array;
  /** The member for which each member was looked at last; -1 for none. */
  seenFor: Int32Array;
}

/** Lays claims of one kind out in flat arrays, in their order; their `weights` are filled already. */
export function layOut(members: readonly Claim[], kind: Sided = {}): Block {
  const starts = new Int32Array(members.length + 1);
  for (const [member, { weights }] of members.entries()) starts[member + 1] = starts[member]! + weights.terms.length;
  const size = starts[members.length]!;
  const terms = new Int32Array(size);
  const weights = new Float32Array(size);
  for (const [member, claim] of members.entries()) {
    terms.set(claim.weights.terms, starts[member]!);
    weights.set(claim.weights.weights, starts[member]!);
  }
  const termCount = terms.reduce((most, term) => Math.max(most, term + 1), 0);
  return {
    members,
    starts,
    terms,
    weights,
    ...invert(starts, terms, termCount),
    ...takeSides(members, kind),
    spread: new Float64Array(termCount),
    seenFor: new Int32Array(members.length).fill(-1),
  };
}

/** What a block asks of the kind of its claims. */
export type Sided = Pick<ClaimKind, 'side' | 'meet'>;

function takeSides(members: readonly Claim[], { side, meet }: Sided): Pick<Block, 'sideOf' | 'sides' | 'meets'> {
  const names = side ? members.map(side) : members.map(() => '');
  const known = [...new Set(names)].sort();
  const numbers = new Map(known.map((name, number) => [name, number]));
  const meets = known.flatMap((a) => known.map((b) => (!meet || meet(a, b) ? 1 : 0)));
  return {
    sideOf: Uint8Array.from(names, (name) => numbers.get(name)!),
    sides: known.length,
    meets: Uint8Array.from(meets),
  };
}

/** Members by term, each list in the order of the members. */
function invert(starts: Int32Array, terms: Int32Array, termCount: number): Pick<Block, 'postingStarts' | 'postings'> {
  const postingStarts = new Int32Array(termCount + 1);
  for (const term of terms) postingStarts[term + 1]! += 1;
  for (let term = 0; term < termCount; term += 1) postingStarts[term + 1]! += postingStarts[term]!;
  const next = postingStarts.slice();
  const postings = new Int32Array(terms.length);
  for (let member = 0; member + 1 < starts.length; member += 1) {
    for (let at = starts[member]!; at < starts[member + 1]!; at += 1) postings[next[terms[at]!]!++] = member;
  }
  return { postingStarts, postings };
}
