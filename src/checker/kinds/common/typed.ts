import type { Comparison, Value } from '../../../facts/types.ts';
import { compareValues } from '../../../facts/values/read.ts';
import type { Assertion, ClaimValue } from '../../types.ts';

const assertions: ReadonlySet<string> = new Set<Assertion['kind']>([
  'stance',
  'channel',
  'order',
  'listing',
  'roster',
  'role',
  'audience',
  'moment',
  'timing',
  'code',
  'weekdays',
  'named',
  'literal',
]);

/** Whether a claim holds a value as facts do, a number or a day, and not an assertion of its own kind. */
export function isTyped(value: ClaimValue): value is Value {
  return !assertions.has(value.kind);
}

/** Compares two typed values as the facts do; an assertion is compared by its own kind. */
export function compareTyped(a: ClaimValue, b: ClaimValue): Comparison {
  return isTyped(a) && isTyped(b) ? compareValues(a, b) : 'incomparable';
}
