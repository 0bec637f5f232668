import { countCommon } from '../../../text/count-among.ts';
import { phraseSource } from '../../../text/phrases.ts';
import type { Roster } from '../../../types.ts';
import { affirmingReplies, denyingReplies } from '../../../words/replies.ts';

/** What is a thing that a list names, and when two such things are one. */

/** "|3 on the small boat|, 6 on the large one": what each gets, and no things in a row. */
const givesNumber = /^\s*\d+\s+(?:on|for|with|in|at)\s/i;
const isReply = new RegExp(String.raw`^\W*${phraseSource([...affirmingReplies, ...denyingReplies])}\W*$`, 'i');
const isNobody = /\bnobody\s+else\b/i;

/** "|3 on the small boat|, 6 on the large one", "|yes|, three a day at most", "from the crew and |nobody else|": no thing that a list names. */
export function isNoThing(item: string): boolean {
  return givesNumber.test(item) || isReply.test(item) || isNobody.test(item);
}

/** Share of a thing that must stand in the other one. */
const sameItem = 0.67;

export function isOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && countCommon(a, b) === a.length;
}

/** Whether two items are one, whatever words of the rest of a line stand with them. */
export function isSame(a: readonly string[], b: readonly string[], ofA: Roster, ofB: Roster): boolean {
  const [left, right] = [without(a, ofB.frame), without(b, ofA.frame)];
  return countCommon(left, right) / Math.min(left.length, right.length) >= sameItem;
}

export function without(item: readonly string[], frame: readonly string[]): readonly string[] {
  const rest = item.filter((term) => !frame.includes(term));
  return rest.length > 0 ? rest : item;
}

export function isAmong(item: readonly string[], terms: readonly string[]): boolean {
  return item.length > 0 && item.every((term) => terms.includes(term));
}
