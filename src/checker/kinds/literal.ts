import type { Comparison } from '../../facts/types.ts';
import type { Claim } from '../types.ts';
import { lacksOneThing } from './common/one-thing.ts';
import type { ClaimKind } from './kind.ts';
import { literalsIn } from './literal/read.ts';

/** "An order can be exchanged if its status is 'delivered'" on one page, "… if its status is 'processed'" on another. */
export const literal: ClaimKind = {
  id: 'literal',
  title: 'Two pages say the same with another state, number or code',
  help: '"An order can be exchanged if its status is \'delivered\'" on one page, "if its status is \'processed\'" on another: one of the two was copied and changed, or left as it was. Correct the page that is wrong, or say on both when each holds.',
  find: literalsIn,
  compare: compareLiterals,
  sure: ({ page, value }, other) =>
    page !== other.page && value.kind === 'literal' && value.frame.split(' | ')[0]!.split(' ').length > longFrame
      ? sureOfSentence
      : undefined,
  lacks: (evidence) => lacksOneThing(evidence),
};

/** Of so many terms a part of a sentence stands on two pages by no chance. */
const longFrame = 4;
const sureOfSentence = 0.8;

/** One part of a sentence that stands on two pages names one thing. */
function compareLiterals({ value: left }: Claim, { value: right }: Claim): Comparison {
  if (left.kind !== 'literal' || right.kind !== 'literal') return 'incomparable';
  if (left.sort !== right.sort || left.frame !== right.frame) return 'incomparable';
  return left.literal === right.literal ? 'equal' : 'clash';
}
