import { areSameTerms } from '../text/same-terms.ts';
import type { Claim } from '../types.ts';
import { parallel, wording } from './common/wording.ts';
import type { Excuse } from './excuse.ts';

/**
 * "Entry plan > Fee: $5" and "Family plan > Fee: $15" are cases of one rule: sister headings of one page with lines worded alike. A
 * line that says the thing in other words under another heading is a restatement, and is compared.
 */
export const otherSection: Excuse = {
  id: 'other-section',
  title: 'Two sister headings of one page tell two cases apart',
  ofDifference: true,
  reason: (a, b) => {
    if (a.document !== b.document || a.sentence.section === b.sentence.section) return '';
    const [left, right] = [a, b].map((claim) => claim.document.sections[claim.sentence.section]!);
    if (left!.depth !== right!.depth) return '';
    return wording(a, b) >= parallel || haveOneHead(a, b)
      ? `"${left!.heading}" and "${right!.heading}" are sister headings with lines worded alike`
      : '';
  },
};

/** "Crew: 2 pilots" under "Small kites" and "Crew: 5 pilots" under "Large kites", or the rows of one name of two tables with one column. */
function haveOneHead({ sentence: left, fields }: Claim, { sentence: right, fields: others }: Claim): boolean {
  if (left.role !== right.role) return false;
  if (left.role === 'cell') return left.row !== '' && left.row === right.row && left.column === right.column;
  return left.label === right.label && areSameTerms(fields.label, others.label);
}
