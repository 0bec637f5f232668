import { allTerms } from '../match/surroundings.ts';
import type { Claim } from '../types.ts';
import { haveOneCase, haveOtherCases } from './common/case-range.ts';
import type { Excuse } from './excuse.ts';

/** "Within 2 days: $50" and "within 60 days: $500" are two cases. */
export const otherCase: Excuse = {
  id: 'other-case',
  title: 'The numbers in the labels tell two cases apart',
  reason: (a, b) => {
    const reason = otherWords(a, b) || otherNumbers(a, b);
    return reason && !haveOneCase(a, b) ? reason : '';
  },
};

function otherWords(a: Claim, b: Claim): string {
  const [left, right] = [strayCase(a, b), strayCase(b, a)];
  return left && right ? `the case is "${left}" on one side, "${right}" on the other` : '';
}

function otherNumbers(a: Claim, b: Claim): string {
  const [left, right] = [a.caseKeys, b.caseKeys];
  if (left.length === 0 || right.length === 0) return '';
  const isOther = !left.some((key) => right.includes(key)) || haveOtherCases(a, b);
  return isOther ? `the case is ${left.join(', ')} on one side, ${right.join(', ')} on the other` : '';
}

/** The first word of the case of one claim that stands nowhere on the other line; '' for none. */
function strayCase(claim: Claim, other: Claim): string {
  return claim.fields.case.find((term) => !allTerms(other).has(term)) ?? '';
}
