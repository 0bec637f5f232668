import { asserts } from './excuses/not-asserted.ts';
import { kinds } from './kinds/index.ts';
import { type Learnt, unitOf } from './learn/index.ts';
import type { Claim, ClaimKindId } from './types.ts';

/**
 * What is left of two parts of pages once every value of the one is paired with the same value of the other. Pages about one thing
 * restate each other; where each has a single value left, the two are most likely meant for each other.
 */
export interface Leftover {
  /** One through the number of values that are left on the part that has more of them, of the kind of the two; 1 where each is the only one. */
  alone(a: Claim, b: Claim): number;
}

export function findLeftover(claims: readonly Claim[], learnt: Learnt): Leftover {
  const byPart = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.factId || !asserts(claim)) continue;
    const key = keyOf(unitOf(claim, learnt), claim.kind);
    const part = byPart.get(key);
    if (part) part.push(claim);
    else byPart.set(key, [claim]);
  }
  const known = new Map<string, number>();
  return {
    alone: (a, b) => {
      const [left, right] = [unitOf(a, learnt), unitOf(b, learnt)];
      const key = `${keyOf(Math.min(left, right), a.kind)} ${Math.max(left, right)}`;
      let share = known.get(key);
      if (share === undefined) {
        share = shareOf(byPart.get(keyOf(left, a.kind)) ?? [], byPart.get(keyOf(right, a.kind)) ?? []);
        known.set(key, share);
      }
      return share;
    },
  };
}

function keyOf(unit: number, kind: ClaimKindId): string {
  return `${kind} ${unit}`;
}

function shareOf(left: readonly Claim[], right: readonly Claim[]): number {
  const [restOfLeft, restOfRight] = [restOf(left, right), restOf(right, left)];
  return 1 / Math.max(1, restOfLeft, restOfRight);
}

/** How many of the claims state what none of the others does. */
function restOf(claims: readonly Claim[], others: readonly Claim[]): number {
  const kind = kinds.find(({ id }) => id === claims[0]?.kind);
  if (!kind) return 0;
  return claims.filter((claim) => !others.some((other) => kind.compare(claim, other) === 'equal')).length;
}
