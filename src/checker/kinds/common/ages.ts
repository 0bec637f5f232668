import type { Comparison, Quantity } from '../../../facts/types.ts';
import { compareValues } from '../../../facts/values/read.ts';
import { once } from '../../once.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { companionWords } from '../../words/limits.ts';
import { isShut, modalityIn } from './modality.ts';

const person = /-year-olds?$|^(?:of|aged) /i;
const fromAge = /\bfrom (?:the )?age (?:of )?$/i;
const companion = phraseTest(companionWords);

/** Whether a line speaks of those who have one age: "ten-year-olds can climb", "a child of ten can climb". */
function isOfOneAge({ value, written }: Claim): boolean {
  return value.kind === 'duration' && value.bound === 'exactly' && person.test(written);
}

/** Compares two ages by what only holds for ages; undefined where they compare as other numbers do. */
export function compareAges(a: Claim, b: Claim): Comparison | undefined {
  if (areOneBound(a.value as Quantity, b.value as Quantity)) return 'equal';
  return compareOneAge(a, b) ?? compareBarrier(a, b) ?? compareSpans(a.value as Quantity, b.value as Quantity);
}

/** "Under 19" and "18 or younger", "over 70" and "71 or older": ages are told in whole years. */
function areOneBound(a: Quantity, b: Quantity): boolean {
  if (a.bound !== b.bound || a.inclusive === b.inclusive || a.unit !== b.unit) return false;
  const [reached, beyond] = a.inclusive ? [a, b] : [b, a];
  if (a.bound === 'at-most') return reached.high === beyond.high - 1;
  return a.bound === 'at-least' && reached.low === beyond.low + 1;
}

/** "For ages 6 to 9" and "7 to 10" are two versions of one rule, "7 and 8" may be a group of them. */
function compareSpans(a: Quantity, b: Quantity): Comparison | undefined {
  if (a.bound !== 'between' || b.bound !== 'between') return undefined;
  const [low, high] = [Math.sign(a.low - b.low), Math.sign(a.high - b.high)];
  if (low === 0 && high === 0) return 'equal';
  return low === -high ? 'compatible' : 'clash';
}

/**
 * Compares what one age may do with a rule on ages: "ten-year-olds can climb" breaks "children under 12 may not climb" and "climbers must be at
 * least 12". Undefined where neither or both lines speak of one age, or where nothing is said of what they may do.
 */
function compareOneAge(a: Claim, b: Claim): Comparison | undefined {
  if (isOfOneAge(a) === isOfOneAge(b)) return undefined;
  const [one, rule] = isOfOneAge(a) ? [a, b] : [b, a];
  const may = leaveOf(one);
  if (may === undefined || companion.test(one.sentence.text)) return undefined;
  const isBarrier = leaveOf(rule) === false;
  const isLetIn = isWithin(one.value as Quantity, rule.value as Quantity) !== isBarrier;
  if (isLetIn === may) return 'compatible';
  return may || !isBarrier ? 'clash' : 'compatible';
}

/** "Children under 14 cannot get the card" says that one can from 14, against "the card is available from the age of 12"; up to 70 one may have it yet. */
function compareBarrier(a: Claim, b: Claim): Comparison | undefined {
  const [barrier, rule] =
    leaveOf(a) === false ? [a.value as Quantity, b.value as Quantity] : [b.value as Quantity, a.value as Quantity];
  const areEnds = barrier.bound === 'at-most' && rule.bound === 'at-most';
  if (areEnds && leaveOf(a) !== leaveOf(b) && rule.high > barrier.high) return 'compatible';
  const [left, right] = [leastAgeOf(a), leastAgeOf(b)];
  if (left === undefined || right === undefined || leaveOf(a) === leaveOf(b)) return undefined;
  if ([a, b].some(({ sentence }) => companion.test(sentence.text))) return undefined;
  return left === right ? 'equal' : 'clash';
}

/** The least age at which a line lets somebody do something; undefined where it gives none. */
function leastAgeOf(claim: Claim): number | undefined {
  const { bound, inclusive, high } = claim.value as Quantity;
  if (leaveOf(claim) === false) return bound === 'at-most' ? high + Number(inclusive) : undefined;
  const isFloor =
    bound === 'at-least' || (bound === 'exactly' && fromAge.test(claim.sentence.text.slice(0, claim.start)));
  return isFloor ? high + Number(!inclusive) : undefined;
}

function isWithin(age: Quantity, rule: Quantity): boolean {
  const bound = rule.bound === 'exactly' ? 'at-least' : rule.bound;
  if (!rule.inclusive && age.high === rule.high) return false;
  return compareValues(age, { ...rule, bound }) !== 'clash';
}

/** Whether a line lets those of whom it speaks do something; undefined where it does not say. */
const leaveOf = once(({ sentence }: Claim): boolean | undefined => {
  const found = modalityIn(sentence.text);
  return found && !isShut(found.modality);
});
