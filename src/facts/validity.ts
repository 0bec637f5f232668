import type { Day, Effective } from '../document/types.ts';
import type { Validity } from './types.ts';

/** Holds on every day. */
export const always: Validity = { from: '', until: '' };

/** The days of `effective` as a half-open interval: `{ from: '2026-03-01' }` holds from that day on, without an end. */
export function validityOf({ from = '', until = '' }: Effective): Validity {
  return { from, until };
}

/** The days on which both hold; undefined when there is none. */
export function meet(a: Validity, b: Validity): Validity | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const until = endsBefore(a, b) ? a.until : b.until;
  return until === '' || from < until ? { from, until } : undefined;
}

/** True when `validity` holds on `day`: from its first day on, and not any more on its `until`. */
export function covers(validity: Validity, day: Day): boolean {
  return validity.from <= day && (validity.until === '' || day < validity.until);
}

function endsBefore(a: Validity, b: Validity): boolean {
  return a.until !== '' && (b.until === '' || a.until < b.until);
}
