import type { Comparison } from '../../facts/types.ts';
import { phrasePattern } from '../text/phrases.ts';
import { phraseTest } from '../text/sieve.ts';
import { Terms } from '../text/terms.ts';
import type { Audience, Claim } from '../types.ts';
import { payingWords } from '../words/answers.ts';
import { havingVerbs, otherWords, upwardWords } from '../words/audiences.ts';
import { customerBetween } from './audience/customer.ts';
import { compareGrant, grantsIn, isGrant } from './audience/grants.ts';
import { audiencesIn } from './audience/read.ts';
import { overlapOf, reaches } from './common/clause-overlap.ts';
import { sureOfHeads } from './common/heads-said.ts';
import { singular } from './common/word-forms.ts';
import type { ClaimKind } from './kind.ts';

/** "Night cover is only available on Gold" on one page, "every plan includes night cover" on another. */
export const audience: ClaimKind = {
  id: 'audience',
  title: 'Two pages say of different customers that they can have one thing',
  help: '"Only available on Gold" on one page, "every plan includes it" on another: a customer without Gold is promised what the other page denies. Correct the page that is wrong, or say on both for whom the thing is.',
  find: (sentence, values, around) => {
    const granted = grantsIn(sentence, around.document, around.terms);
    return granted.length > 0 ? granted : audiencesIn(sentence, values, around);
  },
  compare: compareAudiences,
  told: ({ value: left }, { value: right }) =>
    left.kind === 'audience' && right.kind === 'audience' ? customerBetween(left, right) : '',
  leastAgreement: 0.6,
  sure: (a, b) => (isGrant(a) ? sureOfHeads(a, b) : isGrant(b) ? sureOfHeads(b, a) : undefined),
  lacks: ({ samePage, closest }, a, b) => {
    if (samePage === 1) return 'for whom things are on one page is left to the reader';
    if (isGrant(a) || isGrant(b)) return tooFew;
    if (isAboutGroup(a, b) || isAboutGroup(b, a)) return 'the page of the one is about those whom the other names';
    const isLabelled = [a, b].some(({ fields }) => fields.clause.length === 0);
    const least = isLabelled ? labelledThing : sameThing;
    const idle = [a, b].some(isHad) ? idleTerms : [];
    if (reaches(overlapOf(a, b, [idle, idle]), closest >= closestPages ? least : sameThingAnywhere)) return '';
    return tooFew;
  },
};

const tooFew = 'too few words say that both are about one thing';

/** "Pupils |receive| it |free of charge|" and "it |costs nothing|". */
function isHad({ value }: Claim): boolean {
  return value.kind === 'audience' && value.extent === 'has';
}

/** Anything may be paid for, and anything had. */
const idleTerms = new Terms().in([...payingWords, ...havingVerbs].join(' '));

const closestPages = 0.85;
/** What the two must share of what is for them. */
const sameThing = { common: 1, ofShorter: 0.65, covered: 0.65 };
/** "Canoes: adults only" does not say what one may do with them. */
const labelledThing = { ...sameThing, covered: 0.5 };
const sameThingAnywhere = { common: 2, ofShorter: 0.8, covered: 0.65 };

/** What is for all on one page is for few on the other, or what is for one group is not for the same. Symmetric. */
function compareAudiences(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'audience' || b.value.kind !== 'audience') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (a.exception || b.exception) return 'compatible';
  if (left.siblings) return compareGrant(left, right);
  if (right.siblings) return compareGrant(right, left);
  if (left.extent === right.extent) {
    if (isOneGroup(left, right)) return 'equal';
    return left.extent === 'some' && areRivals(left, right) ? 'clash' : 'compatible';
  }
  if (isForAllOf(a, right) || isForAllOf(b, left)) return 'compatible';
  if (isOneAmong(a, right) || isOneAmong(b, left)) return 'clash';
  return clashes(left, right) || clashes(right, left) ? 'clash' : 'compatible';
}

/** "At the pier, note the name of |everyone|" says it of all those at the pier, for whom alone the other line asks for it. */
function isForAllOf({ value: all, fields }: Claim, few: Audience): boolean {
  if (all.kind !== 'audience' || all.extent !== 'every' || all.sort !== '' || few.extent !== 'some') return false;
  return few.parts.some((part) => part.length > 0 && part.every((term) => fields.clause.includes(term)));
}

/** "|Only the skipper| can lower it" and "|any guest| can lower it": one person alone is no whole group. */
function isOneAmong({ value: one, written }: Claim, all: Audience): boolean {
  if (one.kind !== 'audience' || one.extent !== 'some' || all.extent !== 'every') return false;
  if (one.sort !== 'person' || all.sort !== 'person' || all.marks.length === 0 || !onlyOne.test(written)) return false;
  return one.named === singular(one.named);
}

const onlyOne = /^\W*only\s+the\s/i;

function clashes(a: Audience, b: Audience): boolean {
  if (a.extent === 'every' && (b.extent === 'some' || b.extent === 'denied')) return isPartOf(b, a);
  if (a.extent === 'every' && (b.extent === 'has' || b.extent === 'fit'))
    return (a.weight === 'stressed' || b.weight === 'priced') && isPartOf(b, a);
  if (a.extent === 'fit') return b.extent === 'denied' && (isOneGroup(a, b) || isOneOfSeveral(b, a));
  if (a.extent === 'denied')
    return (b.extent === 'also' || b.extent === 'has') && (isOneGroup(a, b) || isOneOfSeveral(a, b));
  if (a.extent !== 'some') return false;
  if (b.extent === 'denied' || b.extent === 'open') return isOneGroup(a, b);
  if (upward.test(a.named)) return false;
  if ((b.extent === 'fit' || b.extent === 'has') && goesBeyond(b, a)) return true;
  if (b.extent === 'also') return a.sort === b.sort && isOther(b, a);
  return (b.extent === 'has' || b.extent === 'fit') && isRival(b, a);
}

/** "Only on Gold" and "only on Platinum". */
function areRivals(a: Audience, b: Audience): boolean {
  return isRival(a, b) && isRival(b, a) && !upward.test(a.named) && !upward.test(b.named);
}

/** Whether a group is a part of all of another: "Gold members" of "all members". */
function isPartOf(part: Audience, all: Audience): boolean {
  const isOneSort = all.sort === '' || all.sort === part.sort || (all.sort === 'person' && part.sort === 'plan');
  const isInside = all.marks.every((term) => part.group.includes(term));
  return isOneSort && isInside && part.special.some((term) => !all.group.includes(term));
}

function isOneGroup(a: Audience, b: Audience): boolean {
  return (
    a.special.length > 0 && a.special.length === b.special.length && a.special.every((term) => b.special.includes(term))
  );
}

/** "Contract and prepaid customers" beside "contract customers" alone: those, and others of their sort. */
function goesBeyond(several: Audience, few: Audience): boolean {
  if (several.sort !== few.sort || several.parts.length < 2 || few.special.length === 0) return false;
  const isFew = (part: readonly string[]): boolean => part.some((term) => few.special.includes(term));
  return several.parts.some(isFew) && several.parts.some((part) => part.length > 0 && !isFew(part));
}

/** "Prepaid customers" among "contract and prepaid customers". */
function isOneOfSeveral({ marks, sort }: Audience, several: Audience): boolean {
  if (several.sort !== sort || several.parts.length < 2 || marks.length === 0) return false;
  return several.parts.some((part) => part.length === marks.length && part.every((term) => marks.includes(term)));
}

/** "Non-members", "people from elsewhere", or a group that has no mark of the other. */
function isOther(also: Audience, some: Audience): boolean {
  if (isOfOthers(also) && !isOfOthers(some)) return true;
  if (areOtherwiseCalled(also, some)) return true;
  const [left, right] =
    also.marks.length > 0 && some.marks.length > 0 ? [also.marks, some.marks] : [also.special, some.special];
  return left.length > 0 && !left.some((term) => right.includes(term));
}

/** "Businesses in the zone" beside "residents of the zone": each is what the other is not, whatever they share. */
function areOtherwiseCalled(also: Audience, some: Audience): boolean {
  return (
    also.extent === 'also' &&
    also.special.some((term) => !some.group.includes(term)) &&
    some.special.some((term) => !also.group.includes(term))
  );
}

function isOfOthers({ named, group }: Audience): boolean {
  return group.includes(nonTerm) || others.test(named);
}

/** "Silver members" beside "Gold members": of one sort, with another mark each. */
function isRival(has: Audience, some: Audience): boolean {
  if (has.sort !== some.sort || has.marks.length === 0 || some.marks.length === 0 || !isOther(has, some)) return false;
  return has.sort === 'plan' || lastWord(has.named) === lastWord(some.named);
}

function lastWord(named: string): string {
  return singular(named.slice(named.lastIndexOf(' ') + 1).toLowerCase());
}

const nonTerm = 'non';
const others = phrasePattern(otherWords);
const upward = phraseTest(upwardWords);

/** "All members can" on the page about Gold speaks of those who have Gold. */
function isAboutGroup(all: Claim, part: Claim): boolean {
  if (all.value.kind !== 'audience' || part.value.kind !== 'audience' || all.value.extent !== 'every') return false;
  const { fields } = all;
  const above = new Set([...fields.title, ...fields.heading, ...fields.path, ...fields.parents]);
  const { group } = all.value;
  return part.value.special.filter((term) => !group.includes(term)).every((term) => above.has(term));
}
