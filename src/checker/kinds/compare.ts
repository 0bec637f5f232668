import type { Comparison } from '../../facts/types.ts';
import { compareValues } from '../../facts/values/read.ts';
import type { ClaimValue } from '../types.ts';

/** Compares two typed values as the facts do; a stance is compared by its own kind. */
export function compareTyped(a: ClaimValue, b: ClaimValue): Comparison {
  return a.kind === 'stance' || b.kind === 'stance' ? 'incomparable' : compareValues(a, b);
}
