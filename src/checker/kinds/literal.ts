import type { Comparison } from '../../facts/types.ts';
import type { Claim } from '../types.ts';
import { lacksOneThing } from './common/one-thing.ts';
import type { ClaimKind } from './kind.ts';
import { literalsIn } from './literal/read.ts';

/** "A parcel is held back while its label reads 'sorted'" on one page, "… while its label reads 'loaded'" on another. */
export const literal: ClaimKind = {
  id: 'literal',
  title: 'Two pages say the same with another state, number or code',
  help: '"A parcel is held back while its label reads \'sorted\'" on one page, "while its label reads \'loaded\'" on another: one of the two was copied and changed, or left as it was. Correct the page that is wrong, or say on both when each holds.',
  find: literalsIn,
  compare: compareLiterals,
  sure: ({ page, value }, other) =>
    page !== other.page && value.kind === 'literal' && value.frame.split(' | ')[0]!.split(' ').length > longFrame
      ? sureOfSentence
      : undefined,
  lacks: lacksOneThing,
};

/** Of so many terms a part of a sentence stands on two pages by no chance. */
const longFrame = 4;
const sureOfSentence = 0.8;

/** One part of a sentence that stands on two pages names one thing. */
function compareLiterals({ value: left }: Claim, { value: right }: Claim): Comparison {
  if (left.kind !== 'literal' || right.kind !== 'literal') return 'incomparable';
  if (left.sort !== right.sort || left.frame !== right.frame) return 'incomparable';
  if (areApart(left.tools, right.tools)) return 'incomparable';
  if (left.literal === right.literal) return 'equal';
  if (left.sort === 'items') return isOneReplaced(left.literal, right.literal) ? 'clash' : 'compatible';
  return left.sort === 'bracket' && maySayOne(left.literal, right.literal) ? 'compatible' : 'clash';
}

const sharedBeginning = 4;

/**
 * "(Repaired lamp)" and "(after repairs)", "organisation" and "organization": of the words that the two do not share some begin alike, or one of them
 * has no other.
 */
function maySayOne(left: string, right: string): boolean {
  const [own, others] = [wordsApart(left, right), wordsApart(right, left)];
  const beginnings = others.map((word) => word.slice(0, sharedBeginning));
  return (
    own.length === 0 || others.length === 0 || own.some((word) => beginnings.includes(word.slice(0, sharedBeginning)))
  );
}

function wordsApart(remark: string, other: string): string[] {
  const known = other.split(/\s+/);
  return remark.split(/\s+/).filter((word) => !known.includes(word));
}

/** Whether each of the two names a tool that the other does not. */
function areApart(left: readonly string[], right: readonly string[]): boolean {
  return left.some((tool) => !right.includes(tool)) && right.some((tool) => !left.includes(tool));
}

/** "Name, street and |phone|" and "name, street and |floor|": of a row of things the other has all but one, and another in its place. */
function isOneReplaced(left: string, right: string): boolean {
  const [own, others] = [left.split('|'), right.split('|')];
  const [lost, found] = [own.filter((item) => !others.includes(item)), others.filter((item) => !own.includes(item))];
  return own.length === others.length && lost.length === 1 && found.length === 1 && !maySayOne(lost[0]!, found[0]!);
}
