import { isCaseKey } from './common/case-key.ts';
import { casesAnswered } from './common/let-in.ts';
import { compareQuantities } from './common/quantity.ts';
import type { ClaimKind } from './kind.ts';
import { noShareIn } from './money/nothing.ts';

/** "10 % off" on one page, "15 % off" on another. */
export const percent: ClaimKind = {
  id: 'percent',
  title: 'Two pages give different rates for the same thing',
  help: '"10 % off" on one page, "15 % off" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values, { document }) => {
    const rates = values.filter((found) => found.value.kind === 'percent' && !isCaseKey(found, sentence));
    const nothing = values.length === 0 ? noShareIn(sentence, document) : undefined;
    return [...(nothing ? [nothing] : rates), ...casesAnswered('percent', sentence, document)];
  },
  compare: compareQuantities,
};
