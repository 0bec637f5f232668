import type { ValueKind } from '../../../src/facts/types.ts';
import { findValues, showValue } from '../../../src/facts/values/read.ts';

/** All values of one kind that a text holds, in plain words. */
export function valuesOf(kind: ValueKind, text: string): string[] {
  return findValues(text)
    .filter(({ value }) => value.kind === kind)
    .map(({ value }) => showValue(value));
}
