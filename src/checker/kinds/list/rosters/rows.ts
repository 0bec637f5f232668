import { allTerms } from '../../../match/surroundings.ts';
import { countCommon } from '../../../text/count-among.ts';
import type { Claim, Roster } from '../../../types.ts';
import { isOne, isSame } from './items.ts';
import { rulesOut } from './kept-out.ts';
import { speakOfOne } from './one-list.ts';
import { coverage, tellingOf } from './telling.ts';
import { areTwoOfOneSort } from './two-sorts.ts';

const fewestOfRow = 3;

/** "There are three sorts: day, |week|, month", "… day, |weekend|, month": one row, copied with one thing replaced. */
export function hasOneReplaced(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'roster' || b.value.kind !== 'roster') return false;
  const [left, right] = [a.value, b.value];
  const areClosed = [left, right].every(({ extent }) => extent === 'only' || extent === 'named');
  if (
    !(areClosed || isAllOfNames(left, right) || areOneRow(a, b, left, right)) ||
    left.items.length < fewestOfRow ||
    left.items.length !== right.items.length
  )
    return false;
  const [at, ...more] = left.items.flatMap((item, index) => (isOne(item, right.items[index]!) ? [] : [index]));
  if (at === undefined || more.length > 0) return false;
  const [own, other] = [left.items[at]!, right.items[at]!];
  if (countCommon(own, other) > 0 && !areTwoOfOneSort(own, other)) return false;
  const common = { shared: left.items.length - 1, isKeptOut: false };
  return speakOfOne(a, b, common) && speakOfOne(b, a, common);
}

/** "We answer in |Dutch, French and German|" and "we answer in |Dutch, Polish and Danish|": two rows of names, each with some that the other lacks. */
export function areOtherRows(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'roster' || b.value.kind !== 'roster' || rulesOut(a) || rulesOut(b)) return false;
  const [left, right] = [a.value, b.value];
  if ([left, right].some(({ items }) => items.length < fewestOfRow || items.some(({ length }) => length > mostOfName)))
    return false;
  const shared = left.items.filter((item) => right.items.some((other) => isSame(item, other, left, right))).length;
  const more = Math.max(left.items.length, right.items.length);
  if (shared === 0 || shared >= Math.min(left.items.length, right.items.length) || more - shared < 2) return false;
  return areOneRow(a, b, left, right) && speakOfOne(a, b, { shared, isKeptOut: false });
}

/** One of two rows is closed, and both are of mere names: "pears, plums and |cherries|, nothing else" and "pears, plums and |quinces|". */
function isAllOfNames(...rosters: readonly [Roster, Roster]): boolean {
  return (
    rosters.some(({ extent }) => extent === 'only') &&
    rosters.every(({ items }) => items.every(({ length }) => length <= mostOfName))
  );
}

const mostOfName = 2;
const mostOfThing = 3;
/** Share of what either of two rows is said to be that the other is said to be as well, and of the one of which the other says less. */
const leastOfRow = 0.3;

/** "Kites come in |red, blue and green|" and "they come in |red, blue and black|": short names, and all that the one says of them the other says as well. */
function areOneRow(a: Claim, b: Claim, left: Roster, right: Roster): boolean {
  if ([left, right].some(({ items }) => items.some(({ length }) => length > mostOfThing))) return false;
  const items = new Set([...left.items.flat(), ...right.items.flat()]);
  const [own, other] = [tellingOf(left.frame, items), tellingOf(right.frame, items)];
  if (own.length + other.length === 0) return false;
  const shares = [
    coverage(own, new Set([...allTerms(b), ...right.frame])) ?? 1,
    coverage(other, new Set([...allTerms(a), ...left.frame])) ?? 1,
  ];
  return Math.max(...shares) === 1 && Math.min(...shares) >= leastOfRow;
}
