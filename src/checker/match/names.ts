import type { Claim, Mention } from '../types.ts';

/** Mentions of two claims that have no partner on the other side. */
export interface StrayNames {
  onlyA: readonly Mention[];
  onlyB: readonly Mention[];
}

/**
 * Pairs the mentions of two claims one to one, the most definite first, and returns those that are left: "Gold Plus" on one side and
 * "Gold" on the other are a pair, and "Gold" is then no partner for "Gold Years" any more.
 */
export function strayNames({ mentions: left }: Claim, { mentions: right }: Claim): StrayNames {
  if (left.length === 0 || right.length === 0) return { onlyA: left, onlyB: right };
  const free = right.slice();
  const onlyA: Mention[] = [];
  for (const mention of left) {
    let partner = 0;
    while (partner < free.length && !overlap(mention, free[partner]!)) partner += 1;
    if (partner < free.length) free.splice(partner, 1);
    else onlyA.push(mention);
  }
  return { onlyA, onlyB: free };
}

/** Each mention once, the most definite first: the order in which claims keep them. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  if (mentions.length < 2) return mentions.slice();
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((x, y) => x.length - y.length || x[0]! - y[0]!)) {
    if (!kept.some((each) => overlap(each, mention))) kept.push(mention);
  }
  return kept;
}

function overlap(a: Mention, b: Mention): boolean {
  for (const name of a) if (b.includes(name)) return true;
  return false;
}
