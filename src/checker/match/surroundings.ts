import { once } from '../once.ts';
import type { Claim } from '../types.ts';

/** Weight of a term: rare terms tell claims apart, common ones do not. */
type Weigh = (term: string) => number;

/** A line with fewer words of its own, or words of less weight in all, borrows those of its heading. */
const fewWords = 3;
const lightWords = 2;
const shortRest = 12;

/**
 * Words beside the value, its label, and the items and the question above it. Where the line itself says next to nothing
 * ("Standard: 3 days", "$2 a month per line"), the heading says what the value is for.
 */
export function nearTerms({ fields, sentence, document }: Claim, weigh: Weigh): ReadonlySet<string> {
  const own = new Set([...fields.clause, ...fields.label]);
  const isLight = own.size < fewWords || weightOf(own, weigh) < lightWords;
  const heading = isLight && document.sections[sentence.section]!.depth > 0 ? fields.heading : [];
  const rest = own.size < fewWords && fields.sentence.length <= shortRest ? fields.sentence : [];
  return new Set([...own, ...rest, ...fields.parents, ...heading]);
}

/** All words of the line and of what stands above it. */
export const allTerms = once(({ fields }: Claim): ReadonlySet<string> => new Set(Object.values(fields).flat()));

/** Share of terms, by weight, that are not among the others; 0 where there are none. */
export function stray(terms: Iterable<string>, others: ReadonlySet<string>, weigh: Weigh): number {
  const own = new Set(terms);
  const all = weightOf(own, weigh);
  const missing = [...own].filter((term) => !others.has(term));
  return all === 0 ? 0 : weightOf(missing, weigh) / all;
}

/** Share of terms, by weight, that are not among the others, though the page of the others has them. */
export function elsewhere(
  terms: ReadonlySet<string>,
  others: ReadonlySet<string>,
  page: ReadonlySet<string>,
  weigh: Weigh,
): number {
  const moved = [...terms].filter((term) => !others.has(term) && page.has(term));
  return weightOf(moved, weigh) / Math.max(0.5, weightOf(terms, weigh));
}

/** Share of the words of two sentences that both have, of the longer one. */
export function verbatim(a: Claim, b: Claim): number {
  const [left, right] = [ownTerms(a), ownTerms(b)];
  const common = [...left].filter((term) => right.has(term)).length;
  return common / Math.max(1, left.size, right.size);
}

const ownTerms = once(
  ({ fields }: Claim): ReadonlySet<string> =>
    new Set([...fields.clause, ...fields.sentence, ...fields.label, ...fields.case]),
);

/** Weight of terms in all. */
export function weightOf(terms: Iterable<string>, weigh: Weigh): number {
  let total = 0;
  for (const term of terms) total += weigh(term);
  return total;
}
