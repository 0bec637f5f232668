import { stemmer } from 'stemmer';
import { oncePerText } from '../once.ts';
import { wordsOf } from '../text/terms.ts';
import type { ClaimValue } from '../types.ts';
import { aheadWords, anchorPointers, eventPointers } from '../words/anchor-pointers.ts';
import { rateUnits } from '../words/rate-units.ts';
import { isQuantity } from './magnitude.ts';

/**
 * 1 where both numbers are counted per the same or from the same, in whatever words ("per month" and "monthly", "after delivery" and "from the day
 * of delivery"); -1 where the two have no word in common; 0 where one does not say, or says more than the other. Symmetric.
 */
export function sameAnchor(a: ClaimValue, b: ClaimValue): number {
  if (!isQuantity(a) || !isQuantity(b) || a.anchor === '' || b.anchor === '') return 0;
  if (a.anchor === b.anchor) return 1;
  const [left, right] = [tellingWords(a.anchor), tellingWords(b.anchor)];
  if (isAhead(left) !== isAhead(right)) return -1;
  const common = [...left].filter((word) => right.has(word)).length;
  if (common === 0) return -1;
  return common === left.size && common === right.size ? 1 : 0;
}

const times = new Map(
  Object.entries(rateUnits.time).flatMap(([unit, names]) => names.map((name) => [name as string, unit] as const)),
);
const pointers = new Set(anchorPointers);
const ofEvents = new Set(eventPointers);

const ahead = new Set(aheadWords);

/** "Before the due date" is another time than "after the due date". */
function isAhead(words: ReadonlySet<string>): boolean {
  return [...words].some((word) => ahead.has(word));
}

/** What an anchor says: month in "per calendar month" and "monthly", purchas in "from the day of purchase". */
const tellingWords = oncePerText((anchor: string): ReadonlySet<string> => {
  const words = wordsOf(anchor).filter(({ word }) => !pointers.has(word));
  const events = words.filter(({ word }) => !ofEvents.has(word));
  return new Set((events.length > 0 ? events : words).map(({ word }) => times.get(word) ?? stemmer(word)));
});
