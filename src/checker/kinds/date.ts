import { isCaseKey } from './case-key.ts';
import { compareTyped } from './compare.ts';
import type { ClaimKind } from './kind.ts';

/** "The offer ends on 31 January" on one page, "on 28 February" on another. */
export const date: ClaimKind = {
  id: 'date',
  title: 'Two pages give different days for the same thing',
  help: '"The offer ends on 31 January" on one page, "on 28 February" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => found.value.kind === 'date' && !isCaseKey(found, sentence)),
  compare: (a, b) => compareTyped(a.value, b.value),
};
