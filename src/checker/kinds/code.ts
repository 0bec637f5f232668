import type { Comparison } from '../../facts/types.ts';
import type { Claim } from '../types.ts';
import { platformNames } from '../words/codes.ts';
import { mayBeOnePlace } from './code/destinations.ts';
import { mayBeOneFloor } from './code/floors.ts';
import { areOfOneMatter, tellNoMore } from './code/matter.ts';
import { codesIn } from './code/read.ts';
import { isInCase } from './common/in-case.ts';
import { isListedThing, tellsListedThing } from './common/listed-thing.ts';
import { holdsOne, pageOf } from './common/of-page.ts';
import { areForOthers, lacksOneThing } from './common/one-thing.ts';
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
  meet: (a, b) => a === b || (goals.has(a) && goals.has(b)),
  lacks: (evidence, a, b) => {
    if (isListedThing(a) || isListedThing(b)) {
      if (evidence.samePage === 1) return 'two answers of this kind on one page are left to the reader';
      return tellsListedThing(a, b) ? '' : 'the other line speaks of another thing';
    }
    if (isOfPlaceSort(a) || isOfPlaceSort(b)) {
      if (evidence.samePage === 1) return 'two places on one page are left to the reader';
      return areOfOneMatter(a, b) ? '' : 'too few words say that both are about one matter';
    }
    return areForOthers(a, b) ? 'each is for something that the other line does not name' : lacksOneThing(evidence);
  },
};

/** Whom a line names, and where it sends its readers, is read of any verb; only the matter tells whether two are about one thing. */
const placeSorts: ReadonlySet<string> = new Set(['team', 'queue', 'spot', 'chat room', 'account', 'person', 'street']);

/** A matter is taken to a desk or a team, each of which may be called a place: "at the registry", "from the visa office". */
const goals: ReadonlySet<string> = new Set(['team', 'spot']);

function isOfPlaceSort({ value }: Claim): boolean {
  return value.kind === 'code' && placeSorts.has(value.sort);
}

const platforms = new Set(platformNames);

/** One thing has one code; of a platform, only the least version is a rule. */
function compareCodes(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'code' || b.value.kind !== 'code') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.sort !== right.sort && !(left.isAlone && right.isAlone)) return 'incomparable';
  if (left.isDoer && right.isDoer) return 'incomparable';
  if (left.isDenied || right.isDenied) {
    if (left.isDenied && right.isDenied) return 'incomparable';
    return left.names[0] === right.names[0] && isInCase(a) === isInCase(b) ? 'clash' : 'compatible';
  }
  if (left.names.some((name) => right.names.includes(name)))
    return left.names.length === right.names.length ? 'equal' : 'compatible';
  if (left.names.some((one) => right.names.some((other) => isPart(one, other) || isPart(other, one))))
    return 'compatible';
  if (isOfPlaceSort(a) && left.names.some((one) => right.names.some((other) => mayBeOnePlace(one, other))))
    return 'compatible';
  if (left.sort === 'chat room' && (isOwnRoom(a, b) || isOwnRoom(b, a))) return 'compatible';
  if (left.sort === 'floor' && mayBeOneFloor(left.names, right.names)) return 'compatible';
  if (left.isLeast !== right.isLeast || (platforms.has(left.sort) && !left.isLeast)) return 'compatible';
  if (isOfPlaceSort(a) && isInCase(a) !== isInCase(b) && tellNoMore(a, b)) return 'clash';
  return isInCase(a) === isInCase(b) && !a.exception && !b.exception ? 'clash' : 'compatible';
}

/** "#help-payroll" on a page of payroll, by its title or path, is the room of that page alone, unless the other line speaks of payroll too. */
function isOwnRoom(claim: Claim, { sentence }: Claim): boolean {
  const others = sentence.text.toLowerCase();
  const own = wordsOfRoom(claim.written).filter((word) => !others.includes(word));
  return holdsOne(pageOf(claim), own);
}

function wordsOfRoom(written: string): string[] {
  const words = written.toLowerCase().split(/[^\p{L}\d]+/u);
  return words.map((word) => word.replace(/s$/, ''));
}

/** Form B4 has a part B4a, version 2 a version 2.1. */
function isPart(whole: string, part: string): boolean {
  return part.startsWith(whole) && /^(?:\.|[A-Z])/.test(part.slice(whole.length));
}
