import type { Sentence } from '../../document/types.ts';
import type { Comparison, FoundValue, Quantity } from '../../facts/types.ts';
import { compareValues } from '../../facts/values/read.ts';
import type { Claim } from '../types.ts';

const resultSigns = /[→=⇒]|->/;
const longestLabel = 80;

/**
 * True where a number names the case that a line is for: left of the colon in "Within 2 days: you pay $50", left of the arrow
 * in "$750 → 1 tree", in the first column of a table.
 */
export function isCaseKey(found: FoundValue, sentence: Sentence): boolean {
  if (sentence.role === 'cell') return sentence.columnIndex === 0;
  const after = sentence.text.slice(found.end);
  const colon = after.indexOf(':');
  const labelled =
    colon >= 0 &&
    found.end + colon <= longestLabel &&
    after.slice(colon + 1).trim().length > 0 &&
    !/[.;,]/.test(after.slice(0, colon));
  return labelled || resultSigns.test(after);
}

const limitTerms = new Set(['cap', 'least', 'durat', 'deadlin']);

/**
 * Compares the quantities of two claims. "The limit is $300" says the same as "up to $300": where both lines speak of a limit, the
 * number itself is the claim, whichever way it is bounded.
 */
export function compareQuantities(a: Claim, b: Claim): Comparison {
  const comparison = compareValues(a.value, b.value);
  if (comparison !== 'compatible') return comparison;
  const [left, right] = [a.value as Quantity, b.value as Quantity];
  const oneExact = (left.bound === 'exactly') !== (right.bound === 'exactly');
  if (!oneExact || left.approximate || right.approximate) return comparison;
  if (left.bound === 'between' || right.bound === 'between') return comparison;
  const speaksOfLimit = (claim: Claim): boolean =>
    [claim.fields.clause, claim.fields.label, claim.fields.heading].some((terms) =>
      terms.some((term) => limitTerms.has(term)),
    );
  const exact = left.bound === 'exactly' ? a : b;
  return speaksOfLimit(exact) ? 'clash' : comparison;
}
