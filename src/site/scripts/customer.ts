/**
 * Who is on the line: what is known of the customer, and the day for which an answer is wanted. Kept for this tab; an
 * address such as `?region=de&on=2026-12-01` sets it, so that a ticket can link to an answer.
 */
import type { Day } from '../../document/types.ts';
import type { Customer } from '../../facts/types.ts';
import { recall, remember } from './store.ts';

export interface Asked {
  customer: Customer;
  /** '' for today. */
  on: Day | '';
}

const CHANGED = 'oneanswer:customer';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What is set, limited to the dimensions that the page offers. */
export function asked(): Asked {
  const kept = recall('session', 'customer');
  const parts = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const { on, ...customer } = Object.fromEntries(
    Object.entries(parts).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== ''),
  );
  return { customer, on: on !== undefined && DAY.test(on) ? on : '' };
}

export function setAsked({ customer, on }: Asked): void {
  remember('session', 'customer', { ...customer, on });
  document.dispatchEvent(new CustomEvent(CHANGED));
}

export function onAsked(listener: (asked: Asked) => void): void {
  document.addEventListener(CHANGED, () => listener(asked()));
}

/** Today where this browser is. */
export function today(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export function dayAsked({ on }: Asked): Day {
  return on === '' ? today() : on;
}
