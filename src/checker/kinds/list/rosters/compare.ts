import type { Comparison } from '../../../../facts/types.ts';
import { areSameTerms } from '../../../text/same-terms.ts';
import type { Claim, Roster } from '../../../types.ts';
import { isAmong, isOne, isSame, without } from './items.ts';
import { ruledOutBeside } from './kept-out.ts';
import { fewestOfKeptOut, speakOfOne } from './one-list.ts';
import { isPartOnly } from './part-only.ts';
import { areOtherRows, hasOneReplaced } from './rows.ts';

/** One line says it of all of a sort and the other one of a part alone, or a closed list lacks what the other list has. Symmetric. */
export function compareRosters(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'roster' || b.value.kind !== 'roster') return 'incomparable';
  if (a.value.extent === 'every' || b.value.extent === 'every') {
    if (a.value.extent === b.value.extent) return 'compatible';
    const [every, few] = a.value.extent === 'every' ? [a, b] : [b, a];
    return isPartOnly(every, few) ? 'clash' : 'compatible';
  }
  if (
    lacksOne(a, b) ||
    lacksOne(b, a) ||
    takesRuledOut(a, b) ||
    takesRuledOut(b, a) ||
    hasOneMore(a, b) ||
    hasOneMore(b, a) ||
    hasOneReplaced(a, b) ||
    areOtherRows(a, b)
  )
    return 'clash';
  return areSame(a.value, b.value) ? 'equal' : 'compatible';
}

/** Whether `closed` lists next to all that `open` does, and no more, and keeps the rest out. */
function lacksOne(closed: Claim, open: Claim): boolean {
  if (closed.value.kind !== 'roster' || open.value.kind !== 'roster') return false;
  const [few, many] = [closed.value, open.value];
  if (many.items.length < 2 || (few.extent === 'listed' && few.out.length === 0)) return false;
  const shared = few.items.filter((item) => many.items.some((other) => isSame(item, other, few, many)));
  const missing = many.items.filter(
    (item) => !few.items.some((other) => isSame(other, item, few, many)) && !isAmong(item, few.frame),
  );
  if (isSortOfAll(few, shared, many)) return false;
  if (shared.length === 0 || missing.every((item) => isSaidIn(item, closed))) return false;
  const isWithin = few.items.every((item) => shared.includes(item) || isAmong(item, many.frame));
  const isKeptOut = missing.some((item) => isAmong(without(item, many.frame), few.out));
  if (!isWithin) return false;
  if (few.extent === 'listed' && !isKeptOut) return false;
  if (few.extent === 'named' && !isKeptOut && (shared.length < 2 || !saysOneOf(closed, few, many))) return false;
  return speakOfOne(closed, open, { shared: shared.length, isKeptOut });
}

/** So many things that both list, in the same words, are not given as examples. */
const fewestOfAll = 4;

/** "Not lent to A, B, C, D or E" and "not lent to A, B, C, D, E or F". */
function hasOneMore({ value: few }: Claim, { value: many }: Claim): boolean {
  if (few.kind !== 'roster' || many.kind !== 'roster' || few.extent !== 'listed' || many.extent !== 'listed')
    return false;
  if (few.items.length < fewestOfAll || many.items.length !== few.items.length + 1) return false;
  if (!areSameTerms(few.frame, many.frame)) return false;
  return few.items.every((item) => many.items.some((other) => isOne(item, other)));
}

/** "Kites, reels and lines; drones are not taken" and "kites, reels and drones": most of the one, and a thing that it rules out by name. */
function takesRuledOut(closed: Claim, open: Claim): boolean {
  if (closed.value.kind !== 'roster' || open.value.kind !== 'roster') return false;
  const [few, many] = [closed.value, open.value];
  const shared = few.items.filter((item) => many.items.some((other) => isSame(item, other, few, many))).length;
  const isTaken = many.items.some(
    (item) =>
      !few.items.some((other) => isSame(other, item, few, many)) &&
      isAmong(without(item, many.frame), [...ruledOutBeside(closed)]) &&
      !isAmong(item, [...ruledOutBeside(open)]),
  );
  return isTaken && shared >= fewestOfKeptOut && speakOfOne(closed, open, { shared, isKeptOut: true });
}

/** "Only for another size or colour of |the same kite|", beside "same kite, other size or colour". */
function isSaidIn(item: readonly string[], { sentence }: Claim): boolean {
  return item.length === 1 && item[0]!.includes(' ') && sentence.text.toLowerCase().includes(item[0]!);
}

/** A line that is no more than its list is closed for what it says of it: "|Subjects| taught: skiing, snowboarding" says nothing of "|payment| by card or cash". */
function saysOneOf({ fields }: Claim, { frame }: Roster, many: Roster): boolean {
  return [...frame, ...fields.heading, ...fields.title].some((term) => many.frame.includes(term));
}

/** "Cards only" beside "debit and credit cards". */
function isSortOfAll(few: Roster, shared: Roster['items'], many: Roster): boolean {
  const [only] = few.items;
  return (
    few.items.length === 1 &&
    shared.length === 1 &&
    many.items.some((item) => item.length > only!.length && only!.every((term) => item.includes(term)))
  );
}

function areSame({ items }: Roster, { items: others }: Roster): boolean {
  return (
    items.length > 1 &&
    items.length === others.length &&
    items.every((item) => others.some((other) => isOne(item, other)))
  );
}
