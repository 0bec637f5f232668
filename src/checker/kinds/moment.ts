import type { Comparison } from '../../facts/types.ts';
import { allTerms } from '../match/surroundings.ts';
import type { Claim } from '../types.ts';
import { nearMoments } from '../words/moments.ts';
import { overlapOf } from './common/clause-overlap.ts';
import { eitherWay } from './common/either-way.ts';
import { isInOtherCase } from './common/in-case.ts';
import { lacksOneThing } from './common/one-thing.ts';
import { areNear } from './common/start-events.ts';
import type { ClaimKind } from './kind.ts';
import { areOneButForSide, compareTimings } from './moment/compare-timings.ts';
import { BEFORE, momentsIn } from './moment/read.ts';
import { timingsIn } from './moment/timings.ts';

/** "Your card is charged when the order ships" on one page, "when you place the order" on another. */
export const moment: ClaimKind = {
  id: 'moment',
  title: 'Two pages let one thing happen at two moments',
  help: '"Your card is charged when the order ships" on one page, "when you place the order" on another: the customer sees the money leave on a day that nobody named. Correct the page that is wrong, or say in which case each holds.',
  find: (sentence, values, around) => [...momentsIn(sentence, values, around), ...timingsIn(sentence, around)],
  compare: (a, b) => (a.value.kind === 'timing' ? compareTimings(a, b) : compareMoments(a, b)),
  side: ({ value }) => value.kind,
  meet: (a, b) => a === b,
  leastAgreement: 0.6,
  lacks: (evidence, a, b) => {
    if (evidence.samePage === 1) return 'two answers of this kind on one page are left to the reader';
    if (a.value.kind === 'timing')
      return evidence.closest < closestPages && !areOneButForSide(a, b) ? lacksOneThing(evidence) : '';
    const { bothStray, common } = overlapOf(a, b);
    if (bothStray && common < commonOfStrays) return 'each of the two names something that the other does not';
    return lacksOneThing(evidence);
  },
};

const closestPages = 0.85;
/** Two clauses may each have words of their own from this many common ones on. */
const commonOfStrays = 2;

const near = eitherWay(nearMoments);

/** "|If you upgrade|, the plan starts with the next bill" is said of every upgrade. */
function areInOneCase(a: Claim, b: Claim): boolean {
  return isInOtherCase(a) === isInOtherCase(b) || isCaseOf(a, b) || isCaseOf(b, a);
}

function isCaseOf({ value }: Claim, other: Claim): boolean {
  const others = allTerms(other);
  return value.kind === 'moment' && value.inCase.length > 0 && value.inCase.every((term) => others.has(term));
}

function isEarlier(name: string): boolean {
  return name.startsWith(BEFORE);
}

/** What happens before a delivery does not happen on it; of any other moment it may be either side. */
function compareEarlier(a: Claim, left: readonly string[], b: Claim, right: readonly string[]): Comparison {
  if (left.some((each) => right.includes(each))) return 'equal';
  if (left.some(isEarlier) && right.some(isEarlier)) return 'compatible';
  const [earlier, others] = left.some(isEarlier) ? [left, right] : [right, left];
  const isOpposed = earlier.every((name) => others.includes(name.slice(BEFORE.length)));
  return isOpposed && areInOneCase(a, b) && !a.exception && !b.exception ? 'clash' : 'compatible';
}

/** One act has one moment; a case that one line sets leaves the other as it is. */
function compareMoments(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'moment' || b.value.kind !== 'moment' || a.value.act !== b.value.act) return 'incomparable';
  const [left, right] = [a.value.moments, b.value.moments];
  if (left.some(isEarlier) || right.some(isEarlier)) return compareEarlier(a, left, b, right);
  if (left.some((each) => right.includes(each))) return 'equal';
  if (left.some((one) => right.some((other) => areNear(one, other) || near(one, other)))) return 'compatible';
  return areInOneCase(a, b) && !a.exception && !b.exception ? 'clash' : 'compatible';
}
