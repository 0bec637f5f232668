import { allTerms } from '../../match/surroundings.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { pageKinds } from '../../words/page-kinds.ts';

const headsOfAnyPage: ReadonlySet<string> = new Set(new Terms().in([...pageKinds].join(' ')));

/** "Returning a |gift|": a head with a word that stands nowhere on the other line or above it, and is none that any page may have. */
export function hasOwnHead({ fields }: Claim, other: Claim): boolean {
  const known = allTerms(other);
  return headOf(fields).some((term) => !known.has(term) && !headsOfAnyPage.has(term));
}

/**
 * Whether the heads say that two lines on a thing are of two cases: "monthly plans" and "yearly plans", "tickets" and "|saver| tickets". A thing
 * that one word names ("the plan") is what the head says it is, so that any word of its own is enough.
 */
export function standApart(a: Claim, b: Claim, thing: readonly string[]): boolean {
  const [left, right] = [hasOwnHead(a, b), hasOwnHead(b, a)];
  if (thing.length < 2) return left || right;
  return (left && right) || (left && namesThing(a, thing)) || (right && namesThing(b, thing));
}

function namesThing({ fields }: Claim, thing: readonly string[]): boolean {
  return headOf(fields).some((term) => thing.includes(term));
}

function headOf({ heading, title }: Claim['fields']): string[] {
  return [...heading, ...title];
}
