import { isCaseKey } from './common/case-key.ts';
import { compareQuantities } from './common/quantity.ts';
import type { ClaimKind } from './kind.ts';

/** "Returns within 30 days" on one page, "45 days" on another. */
export const duration: ClaimKind = {
  id: 'duration',
  title: 'Two pages give different times for the same thing',
  help: '"Returns within 30 days" on one page, "45 days" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => found.value.kind === 'duration' && !isCaseKey(found, sentence)),
  compare: compareQuantities,
};
