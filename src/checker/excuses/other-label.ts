import { stemmer } from 'stemmer';
import type { Learnt } from '../learn/index.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { countAmong } from '../text/count-among.ts';
import type { Claim } from '../types.ts';
import { measureWords } from '../words/measures.ts';
import { rateUnits } from '../words/rate-units.ts';
import { haveOneCase } from './common/case-range.ts';
import type { Excuse } from './excuse.ts';

/**
 * "Paid a year ahead: 4 %" on a page on lamps and "| Lamp and rug | 9 % |" on one on bundles stand under "Discounts", and have not one word in common
 * themselves.
 */
export const otherLabel: Excuse = {
  id: 'other-label',
  title: 'Labels or heads of rows name two things, and all that the lines have in common stands above them',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page || !('unit' in a.value || a.kind === 'contact')) return '';
    const [left, right] = [headOf(a, learnt), headOf(b, learnt)];
    if (left.length === 0 || right.length === 0 || haveOneCase(a, b)) return '';
    const [strayLeft, strayRight] = [strayIn(left, b), strayIn(right, a)];
    if (a.kind === 'contact') return strayLeft > 0 && strayRight > 0 ? namedApart(left, right) : '';
    if (countAmong(lineTerms(a), lineTerms(b)) > 0) return '';
    const isApart = strayLeft > 0 && strayRight > 0 && (strayLeft === left.length || strayRight === right.length);
    return isApart ? namedApart(left, right) : '';
  },
};

function namedApart(left: readonly string[], right: readonly string[]): string {
  return `one line is on "${left.join(' ')}", the other on "${right.join(' ')}"`;
}

/** Terms of what heads a line, but for those that say what kind of number stands there: "Amount: $5", "Per day: $5". */
function headOf({ fields: { label, case: head } }: Claim, learnt: Learnt): readonly string[] {
  return [...label, ...head].filter((term) => !measuresIn(learnt).has(term));
}

const measuresIn = once(
  ({ terms }: Learnt): ReadonlySet<string> =>
    new Set([...terms.in(measureWords.join(' ')), ...Object.keys(rateUnits.time).map((unit) => stemmer(unit))]),
);

function strayIn(terms: readonly string[], other: Claim): number {
  return terms.filter((term) => !allTerms(other).has(term)).length;
}

const lineTerms = once(
  ({ fields: { clause, sentence, label, case: head } }: Claim): ReadonlySet<string> =>
    new Set([...clause, ...sentence, ...label, ...head]),
);
