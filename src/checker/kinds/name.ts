import type { Comparison } from '../../facts/types.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { isInCase } from './common/in-case.ts';
import { holdsOne, pageOf } from './common/of-page.ts';
import { lacksOneThing } from './common/one-thing.ts';
import type { ClaimKind } from './kind.ts';
import { namesIn } from './name/read.ts';

/** "Log each complaint in Harbourdesk the same day" on one page, "log each complaint in Quill the same day" on another. */
export const name: ClaimKind = {
  id: 'name',
  title: 'Two pages say the same with another name',
  help: '"Log each complaint in Harbourdesk the same day" on one page, "log each complaint in Quill the same day" on another: one of the two was left as it was when a tool, a supplier or a team changed its name. Correct the page that is behind, or say on both when each holds.',
  find: namesIn,
  compare: compareNames,
  sure: ({ page, value }, other) =>
    page !== other.page && value.kind === 'named' && value.frame.split(' ').length > longFrame
      ? sureOfSentence
      : undefined,
  lacks: (evidence, { value }) => {
    if (evidence.samePage === 1) return 'two names on one page are left to the reader';
    return value.kind === 'named' && value.frame === '' ? lacksOneThing(evidence) : '';
  },
};

/** Of so many words a sentence stands on two pages by no chance. */
const longFrame = 6;
const sureOfSentence = 0.8;

/** One sentence names one thing; a name that its page is about, by title, path or heading, is for that page alone. */
function compareNames(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'named' || b.value.kind !== 'named' || a.value.frame !== b.value.frame) return 'incomparable';
  if (a.value.frame === '' && (isInCase(a) || isInCase(b))) return 'compatible';
  const [left, right] = [a.value.name, b.value.name];
  if (left === right) return 'equal';
  const [own, others] = [wordsApart(left, right), wordsApart(right, left)];
  return own.length === 0 || others.length === 0 || areInitials(left, right) || isOwn(own, a, others, b)
    ? 'compatible'
    : 'clash';
}

const betweenWords = /[\s&/-]+/;

/** Words of one name that the other has not. */
function wordsApart(name: string, other: string): string[] {
  const known = other.split(betweenWords);
  return name.split(betweenWords).filter((word) => !known.includes(word));
}

/** "Customer Care Centre" and "CCC". */
function areInitials(left: string, right: string): boolean {
  return initialsOf(left) === right || initialsOf(right) === left;
}

function initialsOf(written: string): string {
  return written
    .split(betweenWords)
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether the page of a claim is about its name, or each stands below a heading that has its own. */
function isOwn(own: readonly string[], a: Claim, others: readonly string[], b: Claim): boolean {
  const all = [...own, ...others];
  return (
    holdsOne(pageOf(a), all) || holdsOne(pageOf(b), all) || (holdsOne(headsOf(a), own) && holdsOne(headsOf(b), others))
  );
}

const headsOf = once(({ document: { sections }, sentence: { section, label } }: Claim): string =>
  [label, ...(sections[section]?.trail ?? [])].join(' ').toLowerCase(),
);
