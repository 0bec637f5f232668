import type { Comparison, Quantity } from '../../../facts/types.ts';
import { compareValues } from '../../../facts/values/read.ts';
import { ABOVE_BEFORE, AT_LEAST_BEFORE, AT_MOST_BEFORE, BELOW_BEFORE } from '../../../facts/words/bounds.ts';
import { allTerms } from '../../match/surroundings.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';
import {
  dutyWords,
  earliestBehind,
  earliestWords,
  heldWords,
  latestWords,
  noticeWords,
  sanctionWords,
  thresholdWords,
  waivedWords,
  waiverWords,
} from '../../words/limits.ts';
import { isAge } from './age.ts';
import { compareAges } from './ages.ts';
import { differInBasis } from './basis.ts';
import { isMoreThanEnough } from './enough.ts';
import { isGranted, isPermitted } from './permitted.ts';

const mostTail = new RegExp(String.raw`${phraseSource([...AT_MOST_BEFORE, ...BELOW_BEFORE])}\s*:?$`, 'i');
const leastTail = new RegExp(String.raw`${phraseSource([...AT_LEAST_BEFORE, ...ABOVE_BEFORE])}\s*:?$`, 'i');

/** What a number is: a ceiling, a floor, or just an amount. */
type Role = 'ceiling' | 'floor' | 'amount';

/** "Within the last 24 hours" bounds a time from above. */
const span = /\b(?:within|in|during|over) the (?:last|past|next|first)\s+$/i;

/** "You must be 18" is a floor as "you must be at least 18" is. */
const duty = phrasePattern(dutyWords);

/** "Free from $20" tells what one has to spend, and what is free then. */
const thresholdBefore = new RegExp(String.raw`${phraseSource(thresholdWords)}[\s|:]*$`, 'i');
const waiverBehind = new RegExp(String.raw`^\s*${phraseSource(waiverWords)}`, 'i');

/** Behind an amount: "waived for", "free from". */
const waived = new RegExp(String.raw`${phraseSource(waivedWords)}[^.;]*\d`, 'i');
const caseNumber = /\d/;

/** "More than 5 % leads to a block" sets a ceiling of 5 %. */
const sanction = phrasePattern(sanctionWords);

const ceilingTerms = new Set(['cap', 'durat', 'deadlin']);
const floorTerms = new Set(['least', 'notic']);
/** "Tell us 30 days ahead" asks for 30 days and more. */
const noticeBehind = new RegExp(String.raw`^\s*(?:of\s+)?${phraseSource(noticeWords)}`, 'i');
const beforeBehind = /^\s+(?:before|prior to|ahead of)\b/i;
const earliestHead = new RegExp(`^${phraseSource(earliestWords)}`, 'i');
const earliestTail = new RegExp(String.raw`${phraseSource(earliestWords)}[\s|:,]*$`, 'i');
const earliestLater = new RegExp(`^[^.;:]{0,60}?${phraseSource(earliestBehind)}`, 'i');
/** "You must have held it for |two years|" asks for two years and more. */
const heldFor = new RegExp(String.raw`${phraseSource(heldWords)}[^.;:,]{0,40}\bfor\s+$`, 'i');
const latestHead = new RegExp(`^${phraseSource(latestWords)}`, 'i');
const latestTail = new RegExp(String.raw`${phraseSource(latestWords)}[\s|:]*$`, 'i');

/**
 * Compares the quantities of two claims. "The limit is $300" says the same as "up to $300": where both lines speak of a ceiling, the
 * number itself is the claim, whichever way it is bounded; so it is where both speak of a floor ("notice period: 30 days" is "at least 30
 * days ahead"). A floor and a plain amount are two things ("spend at least $750", "earn $500"); a plain amount contradicts a ceiling only
 * from above.
 */
export function compareQuantities(a: Claim, b: Claim): Comparison {
  if (isAge(a) !== isAge(b)) return 'incomparable';
  const ages = isAge(a) ? compareAges(a, b) : undefined;
  if (ages) return ages;
  const comparison = compareValues(...named(a, b));
  if (comparison === 'equal' && differInBasis(a, b)) return 'clash';
  if (comparison !== 'clash' && comparison !== 'compatible') return comparison;
  const [left, right] = [a.value as Quantity, b.value as Quantity];
  const [roleA, roleB] = [roleOf(a), roleOf(b)];
  if (comparison === 'clash' && isMoreThanEnough(a, b)) return 'compatible';
  const leads = compareLeads(a, b);
  if (leads) return leads;
  if (isWaiver(a, b) || (roleA !== roleB && (roleA === 'floor' || roleB === 'floor'))) return 'compatible';
  const isBounded = left.bound !== 'exactly' || right.bound !== 'exactly';
  const isRange = left.bound === 'between' || right.bound === 'between';
  if (comparison === 'clash' || !isBounded || isRange || left.approximate || right.approximate) return comparison;
  const isSameLimit = (roleA === roleB && roleA !== 'amount') || isSameSpan(left, right);
  return isSameLimit && compareValues(amountOf(left), amountOf(right)) === 'clash' ? 'clash' : 'compatible';
}

/** The number in its unit, however it is bounded: "less than 24 hours" is as long as "within a day". */
function amountOf({ kind, unit, high, noun }: Quantity): Quantity {
  return { kind, unit, noun, bound: 'exactly', low: high, high, inclusive: true, approximate: false, anchor: '' };
}

/** A bare number counts what the other line counts, where its row, heading or title names that: "Free bags: | Silver | 2 |". */
function named(a: Claim, b: Claim): [Quantity, Quantity] {
  const [left, right] = [a.value as Quantity, b.value as Quantity];
  if (a.kind !== 'count' || (left.unit === '') === (right.unit === '')) return [left, right];
  const [bare, noun] = left.unit === '' ? [a, right] : [b, left];
  const heads = noun.unit.split(' ');
  if (!heads.some((term) => allTerms(bare).has(term))) return [left, right];
  return left.unit === '' ? [{ ...left, unit: right.unit }, right] : [left, { ...right, unit: left.unit }];
}

/** What the number of a claim is; only for quantities. */
export const roleOf = once(readRole);

function readRole(claim: Claim): Role {
  const { bound, inclusive } = claim.value as Quantity;
  if (bound === 'at-least' && !inclusive && sanction.test(claim.sentence.text.slice(claim.end))) return 'ceiling';
  if (isEarliest(claim)) return 'ceiling';
  if (claim.kind === 'duration' && (isLatest(claim) || isAskedFor(claim))) return 'floor';
  if (bound === 'at-most' || span.test(claim.sentence.text.slice(0, claim.start))) return 'ceiling';
  if (bound === 'at-least' || (bound === 'exactly' && isAge(claim) && duty.test(claim.sentence.text))) return 'floor';
  const ofHead = bound === 'exactly' ? roleOfHead(claim) : undefined;
  if (ofHead) return ofHead;
  if (claim.kind === 'money' && thresholdBefore.test(headedText(claim))) return 'floor';
  if (claim.kind === 'duration' && noticeBehind.test(claim.sentence.text.slice(claim.end))) return 'floor';
  const terms = [...claim.fields.clause, ...claim.fields.label];
  if (terms.some((term) => floorTerms.has(term))) return 'floor';
  if (claim.kind === 'count' && bound === 'exactly' && isLeave(claim)) return 'ceiling';
  // A time that is given ends.
  if (claim.kind === 'duration' && isGranted(claim.sentence.text.slice(0, claim.start))) return 'ceiling';
  return terms.some((term) => ceilingTerms.has(term)) || isUnderLimits(claim) ? 'ceiling' : 'amount';
}

/** An item or a cell under the heading "Limits". */
function isUnderLimits({ kind, sentence, fields: { heading } }: Claim): boolean {
  const isListed = sentence.role === 'item' || sentence.role === 'cell';
  return kind === 'money' && isListed && heading.length > 0 && heading.every((term) => ceilingTerms.has(term));
}

/** "Up to |(per case)|". */
const bracketed = /\s*\([^()]*\)\s*$/;

/** "|Covered up to|" over a column, "|At least|" at the head of a row: the head bounds the numbers in its cells. */
function roleOfHead({ sentence, start }: Claim): Role | undefined {
  if (sentence.role !== 'cell' || sentence.text.slice(0, start).trim() !== '') return undefined;
  const heads = [sentence.column, sentence.row].map((head) => head.replace(bracketed, ''));
  if (heads.some((head) => mostTail.test(head))) return 'ceiling';
  return heads.some((head) => leastTail.test(head)) ? 'floor' : undefined;
}

/** "You need to have held your licence for two years". */
function isAskedFor({ value, sentence: { text }, start }: Claim): boolean {
  const before = text.slice(0, start);
  return (value as Quantity).bound === 'exactly' && heldFor.test(before) && duty.test(before);
}

function isLeave({ sentence, start, end }: Claim): boolean {
  return isPermitted(sentence.text.slice(0, start), sentence.text.slice(end));
}

/** "Up to 24 hours before the start" asks for 24 hours and more, as "at least 24 hours before" and "must be done 24 hours before" do. */
function isLatest(claim: Claim): boolean {
  const { sentence, start, end } = claim;
  if (!beforeBehind.test(sentence.text.slice(end))) return false;
  const isAsked = (claim.value as Quantity).bound === 'exactly' && duty.test(sentence.text.slice(0, start));
  return isAsked || latestHead.test(sentence.text.slice(start, end)) || latestTail.test(headedText(claim));
}

/** "No earlier than a fortnight before the day", "a week before it at the earliest": a fortnight and less is left. */
function isEarliest({ kind, sentence: { text }, start, end }: Claim): boolean {
  if (kind !== 'duration' || !beforeBehind.test(text.slice(end))) return false;
  const isHead = earliestHead.test(text.slice(start, end)) || earliestTail.test(text.slice(0, start));
  return isHead || earliestLater.test(text.slice(end));
}

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

/** What stands before a value, with the heads of its row. */
function headedText({ sentence, start }: Claim): string {
  const before = sentence.text.slice(0, start);
  return sentence.role === 'cell' && before.trim() === '' ? `${sentence.column} | ${sentence.row}` : before;
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
