import { countAmong } from '../../text/count-among.ts';
import type { Claim } from '../../types.ts';

/** Share of the terms beside two values that both have, from which their lines are the same row of two tables, so to speak. */
export const parallel = 0.75;

/** Share of the terms beside two values, labels among them, that both have; 1 where neither has any. */
export function wording(a: Claim, b: Claim): number {
  const [left, right] = [nearTerms(a), nearTerms(b)];
  return left.size + right.size === 0 ? 1 : countAmong(left, right) / Math.max(left.size, right.size);
}

function nearTerms({ fields: { clause, label } }: Claim): Set<string> {
  return new Set([...clause, ...label]);
}
