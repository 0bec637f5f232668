import { isCaseKey } from './case-key.ts';
import { compareTyped } from './compare.ts';
import type { ClaimKind } from './kind.ts';

/** "Call 0800 111 222" on one page, "call 0800 333 444" on another, for the same team. */
export const contact: ClaimKind = {
  id: 'contact',
  title: 'Two pages give different numbers or addresses for the same contact',
  help: '"Call 0800 111 222" on one page, "call 0800 333 444" on another, for the same team: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => found.value.kind === 'contact' && !isCaseKey(found, sentence)),
  compare: (a, b) => compareTyped(a.value, b.value),
};
