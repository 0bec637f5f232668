import { allTerms } from '../../../match/surroundings.ts';
import { countAmong, countCommon } from '../../../text/count-among.ts';
import { Terms } from '../../../text/terms.ts';
import type { Claim } from '../../../types.ts';
import { idleFrame, priceHeads } from '../../../words/rosters.ts';

/** What two lines say of their lists, as terms, and how much of it is one. */

const terms = new Terms();
/** What any line on a list may say of it. */
export const idle: ReadonlySet<string> = new Set(terms.in(idleFrame.join(' ')));
const ofPrice: ReadonlySet<string> = new Set(terms.in(priceHeads.join(' ')));

/** Share of what the one line says of its list that the other line, or what stands above it, says as well. */
export const leastOfClosed = 0.5;
export const leastOfOpen = 0.5;
export const leastOfNamed = 0.65;

/** Terms of what is said of a list, without the things themselves. */
export function tellingOf(said: Iterable<string>, items: ReadonlySet<string>): string[] {
  return [...said].filter((term) => !idle.has(term) && !items.has(term) && !term.includes("'"));
}

/** Undefined where there are no terms. */
export function coverage(terms: readonly string[], others: ReadonlySet<string>): number | undefined {
  return terms.length === 0 ? undefined : countAmong(terms, others) / terms.length;
}

/** "Chat |in Spanish|": a word of the line that its head has as well, and that the other line has nowhere, makes it another thing. */
export function isOfCase(a: Claim, b: Claim, ofA: readonly string[], ofB: readonly string[]): boolean {
  const known = allTerms(b);
  const head = new Set([...a.fields.title, ...a.fields.heading]);
  return ofA.some((term) => head.has(term) && !known.has(term) && !ofB.includes(term) && !ofPrice.has(term));
}

/** "Level 1" and "level 2". */
export function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.filter(isNumber), b.filter(isNumber)];
  return left.length > 0 && right.length > 0 && countCommon(left, right) === 0;
}

function isNumber(term: string): boolean {
  return /^\d/.test(term);
}
