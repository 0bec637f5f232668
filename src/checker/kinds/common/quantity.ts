import { stemmer } from 'stemmer';
import type { Comparison, Quantity } from '../../../facts/types.ts';
import { sizeOfUnit } from '../../../facts/values/physical.ts';
import { compareValues } from '../../../facts/values/read.ts';
import { allTerms } from '../../match/surroundings.ts';
import { phraseSource } from '../../text/phrases.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { peopleNouns } from '../../words/counted.ts';
import { waivedWords, waiverWords } from '../../words/limits.ts';
import { isAge, mayBeAge } from './age.ts';
import { compareAges } from './ages.ts';
import { differInBasis } from './basis.ts';
import { isMoreThanEnough } from './enough.ts';
import { impliedValue, isCommon, isEndOfTime } from './implied-limit.ts';
import { compareCaseWithBound } from './let-in.ts';
import { isEarliest, type LimitRole, roleOf } from './limit-role.ts';
import { isPermitted } from './permitted.ts';
import { directionOf, type TimeRole, timeRoleOf } from './time-role.ts';

const waiverBehind = new RegExp(String.raw`^\s*${phraseSource(waiverWords)}`, 'i');
/** Behind an amount: "waived for", "free from". */
const waived = new RegExp(String.raw`${phraseSource(waivedWords)}[^.;]*\d`, 'i');
const caseNumber = /\d/;

/**
 * Compares the quantities of two claims. "The limit is $300" says the same as "up to $300": where both lines speak of a ceiling, the
 * number itself is the claim, whichever way it is bounded; so it is where both speak of a floor ("notice period: 30 days" is "at least 30
 * days ahead"). A floor and a plain amount are two things ("spend at least $750", "earn $500"); a plain amount contradicts a ceiling only
 * from above. Whether a limit itself is within it ("more than 6 months", "6 months or more") is no difference worth a clash.
 */
export function compareQuantities(a: Claim, b: Claim): Comparison {
  const areAges = isAge(a) || isAge(b);
  if (areAges && ![a, b].every((claim) => isAge(claim) || mayBeAge(claim))) return 'incomparable';
  const ofCase = compareCaseWithBound(a, b);
  if (ofCase) return ofCase;
  const ages = areAges ? compareAges(a, b) : undefined;
  if (ages) return ages;
  const [one, other] = named(a, b);
  const comparison = compareValues(one, other);
  if (comparison === 'clash' && (countsOther(a, b) || countsOther(b, a) || areOfOtherHeads(a, b)))
    return 'incomparable';
  if (comparison === 'equal' && differInBasis(a, b)) return 'clash';
  if (comparison === 'clash' && compareValues(inWholes(one), inWholes(other)) === 'equal') return 'equal';
  if (comparison === 'clash' && (areRoughlyOneSpan(one, other) || areOneOfBytes(one, other))) return 'equal';
  if (comparison !== 'clash' && comparison !== 'compatible') return comparison;
  const [left, right] = [a.value as Quantity, b.value as Quantity];
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  if (isMoreThanEnough(a, b) || (comparison === 'clash' && isCommonWithin(a, b))) return 'compatible';
  const ofTime = compareLeads(a, b) ?? compareWaits(a, b);
  if (ofTime) return ofTime;
  const onAxis = compareOnAxis(a, b);
  if (onAxis) return onAxis;
  const isOneFloor = roleA !== roleB && (roleA === 'floor' || roleB === 'floor');
  if (isWaiver(a, b) || (isOneFloor && !areAhead(a, b))) return 'compatible';
  const isBounded = left.bound !== 'exactly' || right.bound !== 'exactly';
  const isRange = left.bound === 'between' || right.bound === 'between';
  if (comparison === 'clash' || !isBounded || isRange || left.approximate || right.approximate) return comparison;
  const isSameLimit = (roleA === roleB && roleA !== 'amount') || isSameSpan(left, right);
  return isSameLimit ? compareValues(amountOf(left), amountOf(right)) : 'compatible';
}

/** "More than eight boats" are "nine or more" and "fewer than nine" are "at most eight", as nobody counts a part of a boat. */
function inWholes(quantity: Quantity): Quantity {
  const { kind, unit, bound, inclusive, high } = quantity;
  if (kind !== 'count' || inclusive || !Number.isInteger(high) || sizeOfUnit(unit) !== undefined) return quantity;
  if (bound !== 'at-least' && bound !== 'at-most') return quantity;
  const whole = bound === 'at-least' ? high + 1 : high - 1;
  return { ...quantity, low: whole, high: whole, inclusive: true };
}

/** "Four to eight weeks" are "one to two months", as people say it: a span tells no day. */
function areRoughlyOneSpan(a: Quantity, b: Quantity): boolean {
  if (a.kind !== 'duration' || a.bound !== 'between' || b.bound !== 'between' || a.unit === b.unit) return false;
  return weeksOf(a) !== undefined && weeksOf(a) === weeksOf(b);
}

/** "2 GB" are "2,048 MB", as some count a thousand of them and some 1,024. */
function areOneOfBytes(a: Quantity, b: Quantity): boolean {
  const [left, right] = [sizeOfUnit(a.unit), sizeOfUnit(b.unit)];
  if (!a.unit.endsWith('byte') || !b.unit.endsWith('byte') || a.unit === b.unit) return false;
  if (a.bound !== b.bound || a.bound === 'between') return false;
  const [one, other] = [a.high * left!, b.high * right!];
  return Math.max(one, other) === Math.min(one, other) * binaryStep;
}

const binaryStep = 1.024;

/** Both ends of a span in weeks, a month as four of them. */
function weeksOf({ unit, low, high }: Quantity): string | undefined {
  const weeks = unit === 'week' ? 1 : unit === 'month' ? 4 : undefined;
  return weeks === undefined ? undefined : `${low * weeks} ${high * weeks}`;
}

/** The number in its unit, however it is bounded: "less than 24 hours" is as long as "within a day". */
function amountOf({ kind, unit, high, noun }: Quantity): Quantity {
  return { kind, unit, noun, bound: 'exactly', low: high, high, inclusive: true, approximate: false, anchor: '' };
}

/** A bare number in a cell counts what its heads name, and not what the other line counts, unless that is as many: "| Bulbs | 80 |" and "60 watts an hour". */
function countsOther(bare: Claim, named: Claim): boolean {
  if (bare.kind !== 'count' || bare.sentence.role !== 'cell' || impliedValue(bare).unit !== '') return false;
  const { unit } = impliedValue(named);
  return unit !== '' && unit !== ofDeeds && !unit.split(' ').some((term) => allTerms(bare).has(term));
}

/**
 * Two bare numbers in cells, "People" over the one and "Servings" over the other: no head has a word of the heads of the other. So are "Servings per recipe"
 * and "Servings".
 */
function areOfOtherHeads(a: Claim, b: Claim): boolean {
  if (a.kind !== 'count' || ![a, b].every((claim) => claim.sentence.role === 'cell' && impliedValue(claim).unit === ''))
    return false;
  const bases = [a, b].map(({ sentence }) => perWhat.exec(sentence.column)?.[0].toLowerCase() ?? '');
  return bases[0] !== bases[1] || (isOwnHead(a, b) && isOwnHead(b, a));
}

const perWhat = /\bper\s+\S+/i;

function isOwnHead({ sentence: { column } }: Claim, { sentence: other }: Claim): boolean {
  const words = wordsOf(column).map(({ word }) => stemmer(word));
  const known = new Set(wordsOf(`${other.column} ${other.row}`).map(({ word }) => stemmer(word)));
  return words.length > 0 && !words.some((each) => known.has(each));
}

/** "Up to five |times|" counts what is done, whatever the table calls it. */
const ofDeeds = 'time';

/** A bare number counts what the other line counts, where its row, heading or title names that: "Free bags: | Silver | 2 |". */
function named(a: Claim, b: Claim): [Quantity, Quantity] {
  const [left, right] = [impliedValue(a), impliedValue(b)];
  if (a.kind !== 'count' || isOfAnything(left) === isOfAnything(right)) return [left, right];
  const [bare, noun] = isOfAnything(left) ? [a, right] : [b, left];
  const heads = noun.unit.split(' ');
  if (!heads.some((term) => mayCount(bare).has(term))) return [left, right];
  return isOfAnything(left) ? [{ ...left, unit: right.unit }, right] : [left, { ...right, unit: left.unit }];
}

/** What a number without a noun may count, by all that is said of it, and one of people, by its own line. */
function mayCount(claim: Claim): ReadonlySet<string> {
  const { clause, sentence, label } = claim.fields;
  return impliedValue(claim).unit === '' ? allTerms(claim) : new Set([...clause, ...sentence, ...label]);
}

/** A number without a noun, or of people, who may be those whom the other line counts: "up to five |people| can be guests" and "up to 3 guests". */
function isOfAnything({ unit }: Quantity): boolean {
  return unit === '' || anybody.has(unit);
}

const anybody: ReadonlySet<string> = new Set(peopleNouns.map(stemmer));

/**
 * "A fortnight before the day at the earliest" cannot be "at least 21 days ahead"; undefined where not one line sets the most that may be left,
 * and the other the least.
 */
function compareLeads(a: Claim, b: Claim): Comparison | undefined {
  if (isEarliest(a) === isEarliest(b)) return undefined;
  const [most, least] = isEarliest(a) ? [a, b] : [b, a];
  if (roleOf(least) !== 'floor') return undefined;
  const [left, right] = [amountOf(most.value as Quantity), amountOf(least.value as Quantity)];
  return compareValues({ ...left, bound: 'at-most' }, { ...right, bound: 'at-least' });
}

/**
 * "A punt may go out 9 hours after it was painted" lets nobody take it earlier, as "no sooner than 4 days after it was painted" does; undefined where not
 * one line sets the least time and the other tells from when on one may.
 */
function compareWaits(a: Claim, b: Claim): Comparison | undefined {
  if (a.kind !== 'duration' || directionOf(a) !== 'on' || directionOf(b) !== 'on') return undefined;
  const [left, right] = [a.value as Quantity, b.value as Quantity];
  const [least, told] = left.bound === 'at-least' ? [left, b] : [right, a];
  if (least.bound !== 'at-least' || (told.value as Quantity).bound !== 'exactly') return undefined;
  if (!isPermitted(told.sentence.text.slice(0, told.start))) return undefined;
  return compareValues(amountOf(left), amountOf(right));
}

/** "We write 60 days before the day" and "a letter comes 30 days ahead of it": both count back from one day, whatever is to be done by then. */
function areAhead(a: Claim, b: Claim): boolean {
  return [a, b].every((claim) => (claim.value as Quantity).bound === 'exactly' && directionOf(claim) === 'back');
}

/** "30 days after delivery" and "within 45 days after delivery" count from one day, so the longer one is no bound of the shorter. */
function isSameSpan(a: Quantity, b: Quantity): boolean {
  return a.kind === 'duration' && a.anchor !== '' && a.anchor === b.anchor;
}

/** "Free when your balance is above $500" and "$6 a month": nothing is charged in one case, the amount in the others. */
function isWaiver(a: Claim, b: Claim): boolean {
  const isZero = (claim: Claim): boolean => (claim.value as Quantity).high === 0;
  if (a.kind !== 'money' || isZero(a) === isZero(b)) return false;
  const [free, paid] = isZero(a) ? [a, b] : [b, a];
  return a.conditional || b.conditional || isFreeFrom(free) || (isWaived(paid) && hasCase(free));
}

/** "$120 a year, waived for pots of $150,000 or more". */
function isWaived({ sentence, end }: Claim): boolean {
  return waived.test(sentence.text.slice(end));
}

/** "With $180,000 in your pot you pay nothing": another amount or number says for whom it is. */
function hasCase({ sentence, start, end }: Claim): boolean {
  return caseNumber.test(`${sentence.text.slice(0, start)} | ${sentence.text.slice(end)}`);
}

/** "Free over $20". */
function isFreeFrom({ sentence, end }: Claim): boolean {
  return waiverBehind.test(sentence.text.slice(end));
}

/** Times that all measure one thing, so that a least and a most of them cannot cross. */
const axes: ReadonlySet<TimeRole> = new Set(['turnaround', 'life']);

/**
 * "We keep it for at least two years" and "it is deleted after six months", "a repair takes at least two weeks" and "is done in a week": two bounds of
 * one time, of which the least is more than the most. Undefined where one is no least, or they may be of two times.
 */
function compareOnAxis(a: Claim, b: Claim): Comparison | undefined {
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  if (a.kind !== 'duration' || roleA === roleB || (roleA !== 'floor' && roleB !== 'floor')) return undefined;
  const areOneTime =
    (axes.has(timeRoleOf(a)) && timeRoleOf(a) === timeRoleOf(b)) || isDoneSooner(a, b) || isDoneSooner(b, a);
  if (!areOneTime && !isEndOfTime(a) && !isEndOfTime(b)) return undefined;
  return compareValues(boundedAs(a, roleA), boundedAs(b, roleB));
}

/** "Allow at least two weeks for a repair" and "repairs are done in under a week": the second line need not say that it takes so long. */
function isDoneSooner(least: Claim, done: Claim): boolean {
  if (roleOf(least) !== 'floor' || timeRoleOf(least) !== 'turnaround' || timeRoleOf(done) !== '') return false;
  const { sentence, start, written } = done;
  return inTime.test(written) || inTime.test(sentence.text.slice(0, start));
}

const inTime = /^(?:within|inside|under|in under)\b|\b(?:within|in|inside)\s+(?:just\s+|only\s+)?$/i;

function boundedAs({ value }: Claim, role: LimitRole): Quantity {
  const quantity = value as Quantity;
  if (quantity.bound === 'between' || role === 'amount') return quantity;
  return { ...quantity, bound: role === 'floor' ? 'at-least' : 'at-most', inclusive: true };
}

/** "Most repairs are done within 3 days" and "a repair takes up to 5 days". */
function isCommonWithin(a: Claim, b: Claim): boolean {
  if (isCommon(a) === isCommon(b)) return false;
  const [common, all] = isCommon(a) ? [a, b] : [b, a];
  const [usual, limit] = [common.value as Quantity, all.value as Quantity];
  if (limit.bound !== 'at-most' && limit.bound !== 'at-least') return false;
  return compareValues({ ...usual, bound: 'exactly' }, limit) !== 'clash';
}
