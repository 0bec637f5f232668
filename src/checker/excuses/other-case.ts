import { haveOneCase } from '../case-range.ts';
import { allTerms } from '../match/surroundings.ts';
import type { Claim } from '../types.ts';
import type { Excuse } from './excuse.ts';

/** "Within 2 days: $50" and "within 60 days: $500" are two cases. */
export const otherCase: Excuse = {
  id: 'other-case',
  title: 'The numbers in the labels tell two cases apart',
  reason: (a, b) => {
    if (haveOneCase(a, b)) return '';
    const [left, right] = [strayCase(a, b), strayCase(b, a)];
    if (left && right) return `the case is "${left}" on one side, "${right}" on the other`;
    if (a.caseKeys.length === 0 || b.caseKeys.length === 0) return '';
    return a.caseKeys.some((key) => b.caseKeys.includes(key))
      ? ''
      : `the case is ${a.caseKeys.join(', ')} on one side, ${b.caseKeys.join(', ')} on the other`;
  },
};

/** The first word of the case of one claim that stands nowhere on the other line; '' for none. */
function strayCase(claim: Claim, other: Claim): string {
  return claim.fields.case.find((term) => !allTerms(other).has(term)) ?? '';
}
