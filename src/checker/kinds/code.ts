import type { Comparison } from '../../facts/types.ts';
import { once } from '../once.ts';
import type { Claim } from '../types.ts';
import { platformNames } from '../words/codes.ts';
import { codesIn } from './code/read.ts';
import { isInCase } from './common/in-case.ts';
import type { ClaimKind } from './kind.ts';

/** "Fill in form RF-2" on one page, "send in form RF-7" on another. */
export const code: ClaimKind = {
  id: 'code',
  title: 'Two pages name different codes, numbers or versions for the same thing',
  help: '"Fill in form RF-2" on one page, "send in form RF-7" on another: half of the customers come with the wrong paper. Correct the page that is wrong, or say on both what each is for.',
  find: codesIn,
  compare: compareCodes,
  leastAgreement: 0.6,
  side: ({ value }) => (value.kind === 'code' ? value.sort : ''),
  meet: (a, b) => a === b,
  lacks: ({ samePage, beside, strayMost, closest }, a, b) => {
    if (samePage === 1) return 'two codes on one page are left to the reader';
    if (hasOwn(a, b) && hasOwn(b, a)) return 'each is for something that the other line does not name';
    const [least, most] = closest >= closestPages ? [leastBeside, mostStray] : [leastBesideAnywhere, mostStrayAnywhere];
    return beside >= least && strayMost <= most ? '' : 'too few words say that both are about one thing';
  },
};

const closestPages = 0.85;
const leastBeside = 0.4;
const mostStray = 0.65;
const leastBesideAnywhere = 0.65;
const mostStrayAnywhere = 0.4;
const platforms = new Set(platformNames);

/** One thing has one code; of a platform, only the least version is a rule. */
function compareCodes(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'code' || b.value.kind !== 'code' || a.value.sort !== b.value.sort) return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.names.some((name) => right.names.includes(name)))
    return left.names.length === right.names.length ? 'equal' : 'compatible';
  if (left.names.some((one) => right.names.some((other) => isPart(one, other) || isPart(other, one))))
    return 'compatible';
  if (left.isLeast !== right.isLeast || (platforms.has(left.sort) && !left.isLeast)) return 'compatible';
  return isInCase(a) === isInCase(b) && !a.exception && !b.exception ? 'clash' : 'compatible';
}

/** Form B4 has a part B4a, version 2 a version 2.1. */
function isPart(whole: string, part: string): boolean {
  return part.startsWith(whole) && /^(?:\.|[A-Z])/.test(part.slice(whole.length));
}

/** Whether the line of a code says what it is for by a word that the other line does not have. */
function hasOwn({ value, fields }: Claim, other: Claim): boolean {
  const others = lineTerms(other);
  return value.kind === 'code' && value.about.some((term) => fields.clause.includes(term) && !others.has(term));
}

const lineTerms = once(
  ({ fields: { clause, sentence, label, parents } }: Claim): ReadonlySet<string> =>
    new Set([...clause, ...sentence, ...label, ...parents]),
);
