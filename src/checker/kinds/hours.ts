import { isCaseKey } from './case-key.ts';
import { compareTyped } from './compare.ts';
import type { ClaimKind } from './kind.ts';

/** "Open Saturday 9 to 5" on one page, "Saturday 9 to 1" on another. */
export const hours: ClaimKind = {
  id: 'hours',
  title: 'Two pages give different hours for the same thing',
  help: '"Open Saturday 9 to 5" on one page, "Saturday 9 to 1" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => found.value.kind === 'hours' && !isCaseKey(found, sentence)),
  compare: (a, b) => compareTyped(a.value, b.value),
};
