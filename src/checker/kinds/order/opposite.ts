import { stemmer } from 'stemmer';
import { once } from '../../once.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { oppositeSteps, undoingPrefixes } from '../../words/opposite-steps.ts';

const oppositeOf = new Map<string, string[]>();
for (const [one, other] of oppositeSteps) {
  const [left, right] = [one, other].map((words) => words.map((word) => stemmer(word))) as [string[], string[]];
  for (const stem of left) oppositeOf.set(stem, [...(oppositeOf.get(stem) ?? []), ...right]);
  for (const stem of right) oppositeOf.set(stem, [...(oppositeOf.get(stem) ?? []), ...left]);
}

/**
 * Whether one line tells to do what the other tells to undo: "connect the power first and the water afterwards", "disconnect the water first
 * and the power afterwards". What is undone is undone from its end.
 */
export function areOpposite(a: Claim, b: Claim): boolean {
  const [left, right] = [stemsOf(a), stemsOf(b)];
  return undoes(left, right) || undoes(right, left);
}

/** Whether the first line has a word whose opposite the second has, and neither has both. */
function undoes(own: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...own].some(
    (word) => !others.has(word) && oppositesOf(word).some((opposite) => others.has(opposite) && !own.has(opposite)),
  );
}

function oppositesOf(word: string): string[] {
  return [...(oppositeOf.get(word) ?? []), ...undoingPrefixes.map((prefix) => prefix + word)];
}

const stemsOf = once(
  ({ sentence }: Claim): ReadonlySet<string> => new Set(wordsOf(sentence.text).map(({ word }) => stemmer(word))),
);
