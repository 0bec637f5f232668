import { Terms } from '../../../text/terms.ts';
import { contrastClasses } from '../../../words/contrasts.ts';

const terms = new Terms();
/** For each class of words that speak of different things, the first terms of its members. */
const classes: readonly (readonly ReadonlySet<string>[])[] = contrastClasses.map((members) =>
  members.map((words) => new Set(words.flatMap((word) => terms.in(word.replaceAll('-', ' ')).slice(0, 1)))),
);

/** Whether two items of lists are two of one sort by the words before it: "monthly pass" and "yearly pass", and not "full number" and "whole number". */
export function areTwoOfOneSort(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.filter((term) => !b.includes(term)), b.filter((term) => !a.includes(term))];
  if (left.length !== 1 || right.length !== 1 || a.at(-1) !== b.at(-1)) return false;
  return classes.some((members) => {
    const [one, other] = [left[0]!, right[0]!].map((term) => members.findIndex((member) => member.has(term)));
    return one! >= 0 && other! >= 0 && one !== other;
  });
}
