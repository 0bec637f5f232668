import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/**
 * "Standard: $5" under one heading of a page and "Express: $15" under another are cases of one rule. Two headings of one page are
 * compared only where the lines themselves name the same thing.
 */
export const otherSection: Excuse = {
  id: 'other-section',
  title: 'Two headings of one page tell two cases apart',
  reason: (a, b) => {
    if (a.factId || b.factId || a.document !== b.document || a.sentence.section === b.sentence.section) return '';
    return nearTerms(a).size > 1 && sameNear(a, b)
      ? ''
      : 'two headings of one page, and the lines do not name the same thing';
  },
};

function nearTerms(claim: Claim): Set<string> {
  return new Set([...claim.fields.clause, ...claim.fields.label]);
}

function sameNear(a: Claim, b: Claim): boolean {
  const [left, right] = [nearTerms(a), nearTerms(b)];
  const shared = [...left].filter((term) => right.has(term)).length;
  return shared >= 0.6 * Math.max(left.size, right.size);
}
