import type { Claim, Mention } from '../types.ts';

/** Mentions of two claims that have no partner on the other side. */
export interface StrayNames {
  onlyA: Mention[];
  onlyB: Mention[];
}

/**
 * Pairs the mentions of two claims one to one, the most definite first, and returns those that are left: "Gold Plus" on one side and
 * "Gold" on the other are a pair, and "Gold" is then no partner for "Gold Years" any more.
 */
export function strayNames(a: Claim, b: Claim): StrayNames {
  const left = a.mentions;
  const right = b.mentions;
  const onlyA: Mention[] = [];
  const taken = new Set<Mention>();
  for (const mention of left) {
    const partner = right.find((other) => !taken.has(other) && overlap(mention, other));
    if (partner) taken.add(partner);
    else onlyA.push(mention);
  }
  return { onlyA, onlyB: right.filter((mention) => !taken.has(mention)) };
}

/** Each mention once, the most definite first: the order in which claims keep them. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of [...mentions].sort((x, y) => x.length - y.length || x[0]! - y[0]!)) {
    if (!kept.some((each) => overlap(each, mention))) kept.push(mention);
  }
  return kept;
}

function overlap(a: Mention, b: Mention): boolean {
  return a.some((name) => b.includes(name));
}
