import type { Quantity } from '../../../facts/types.ts';
import { ABOVE_BEFORE, AT_LEAST_BEFORE, AT_MOST_BEFORE, BELOW_BEFORE } from '../../../facts/words/bounds.ts';
import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import {
  customerActs,
  dutyWords,
  earliestBehind,
  earliestWords,
  heldWords,
  latestWords,
  noticeWords,
  passWords,
  sanctionWords,
  thresholdWords,
  timeNouns,
} from '../../words/limits.ts';
import { isAge, mayBeAge } from './age.ts';
import { impliedLimit } from './implied-limit.ts';
import { isGranted, isPermitted } from './permitted.ts';

const mostTail = new RegExp(String.raw`${phraseSource([...AT_MOST_BEFORE, ...BELOW_BEFORE])}\s*:?$`, 'i');
const leastTail = new RegExp(String.raw`${phraseSource([...AT_LEAST_BEFORE, ...ABOVE_BEFORE])}\s*:?$`, 'i');

/** What a number is: a ceiling, a floor, or just an amount. */
export type LimitRole = 'ceiling' | 'floor' | 'amount';

/** "Within the last 24 hours" bounds a time from above. */
const span = /\b(?:within|in|during|over) the (?:last|past|next|first)\s+$/i;

/** "You must be 18" is a floor as "you must be at least 18" is. */
const duty = phraseTest(dutyWords);

/** "The pass mark is |80%|" asks for 80% and more. */
const passes = phraseTest(passWords);

/** "Free from $20" tells what one has to spend, and what is free then. */
const thresholdBefore = new RegExp(String.raw`${phraseSource(thresholdWords)}[\s|:]*$`, 'i');

/** "More than 5 % leads to a block" sets a ceiling of 5 %. */
const sanction = phraseTest(sanctionWords);

const ceilingTerms = new Set(['cap', 'durat', 'deadlin']);
const floorTerm = 'least';
/** "Less than a day's notice: $31" asks for no more of the money. */
const floorTermOfTimes = 'notic';
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

/** What the number of a claim is; only for quantities. */
export const roleOf = once(readRole);

function readRole(claim: Claim): LimitRole {
  const { bound, inclusive } = claim.value as Quantity;
  if (bound === 'at-least' && !inclusive && sanction.test(claim.sentence.text.slice(claim.end))) return 'ceiling';
  const implied = impliedLimit(claim);
  if (implied) return implied;
  if (isEarliest(claim)) return 'ceiling';
  if (claim.kind === 'duration' && (isLatest(claim) || isAskedFor(claim))) return 'floor';
  if (bound === 'at-most' || span.test(claim.sentence.text.slice(0, claim.start))) return 'ceiling';
  if (bound === 'at-least' || (bound === 'exactly' && isAge(claim) && duty.test(claim.sentence.text))) return 'floor';
  if (mayBeAge(claim) || (claim.kind === 'percent' && passes.test(claim.sentence.text))) return 'floor';
  const ofHead = bound === 'exactly' ? roleOfHead(claim) : undefined;
  if (ofHead) return ofHead;
  if (claim.kind === 'money' && thresholdBefore.test(headedText(claim))) return 'floor';
  if (claim.kind === 'duration' && noticeBehind.test(claim.sentence.text.slice(claim.end))) return 'floor';
  const own = [...claim.fields.clause, ...claim.fields.label];
  // Where the line is an amount alone, the question that it answers says what it is.
  const terms = own.length > 0 ? own : claim.fields.parents;
  if (terms.includes(floorTerm) || (claim.kind === 'duration' && terms.includes(floorTermOfTimes))) return 'floor';
  if (claim.kind === 'count' && bound === 'exactly' && isLeave(claim)) return 'ceiling';
  // A time that is given ends.
  if (claim.kind === 'duration' && isGranted(claim.sentence.text.slice(0, claim.start))) return 'ceiling';
  return terms.some((term) => ceilingTerms.has(term)) || isUnderLimits(claim) ? 'ceiling' : 'amount';
}

/** An item or a cell under the heading "Limits", or, under no heading, on a page with the title "Mooring limits". */
function isUnderLimits({ kind, sentence, fields: { heading, title } }: Claim): boolean {
  const isListed = sentence.role === 'item' || sentence.role === 'cell';
  if (kind !== 'money' || !isListed) return false;
  if (heading.length > 0) return heading.every((term) => ceilingTerms.has(term));
  return ceilingTerms.has(title.at(-1) ?? '');
}

/** "Up to |(per case)|". */
const bracketed = /\s*\([^()]*\)\s*$/;

/** "|Time to return|" over a column: who acts later is too late. */
const timeToAct = new RegExp(
  String.raw`^\W*${phraseSource(timeNouns)}\s+(?:allowed\s+|left\s+)?(?:to|for)\s+(?:an?\s+)?${phraseSource(customerActs)}\W*$`,
  'i',
);

/** "|Covered up to|" over a column, "|At least|" at the head of a row: the head bounds the numbers in its cells. */
function roleOfHead({ kind, sentence, start }: Claim): LimitRole | undefined {
  if (sentence.role !== 'cell' || sentence.text.slice(0, start).trim() !== '') return undefined;
  const heads = [sentence.column, sentence.row].map((head) => head.replace(bracketed, ''));
  if (heads.some((head) => mostTail.test(head)) || (kind === 'duration' && heads.some((head) => timeToAct.test(head))))
    return 'ceiling';
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
export function isEarliest({ kind, sentence: { text }, start, end }: Claim): boolean {
  if (kind !== 'duration' || !beforeBehind.test(text.slice(end))) return false;
  const isHead = earliestHead.test(text.slice(start, end)) || earliestTail.test(text.slice(0, start));
  return isHead || earliestLater.test(text.slice(end));
}

/** What stands before a value, with the heads of its row. */
function headedText({ sentence, start }: Claim): string {
  const before = sentence.text.slice(0, start);
  return sentence.role === 'cell' && before.trim() === '' ? `${sentence.column} | ${sentence.row}` : before;
}
