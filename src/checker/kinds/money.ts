import { isCaseKey } from './common/case-key.ts';
import { casesAnswered } from './common/let-in.ts';
import { compareQuantities } from './common/quantity.ts';
import type { ClaimKind } from './kind.ts';
import { chargeIn, compareCharges, isSomeCharge } from './money/charge.ts';
import { nothingDueIn } from './money/nothing.ts';

/** "Delivery costs $5" on one page, "$7.50" on another. */
export const money: ClaimKind = {
  id: 'money',
  title: 'Two pages give different amounts for the same thing',
  help: '"Delivery costs $5" on one page, "$7.50" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values, { document }) => {
    const amounts = values.filter(
      (found) => found.value.kind === 'money' && !isCaseKey(found, sentence) && !/^waive/i.test(found.text),
    );
    const isTold = values.some(({ value }) => value.kind === 'money' || value.kind === 'percent');
    const unsaid = isTold ? undefined : (nothingDueIn(sentence, document) ?? chargeIn(sentence));
    return [...(unsaid ? [unsaid] : amounts), ...casesAnswered('money', sentence, document)];
  },
  compare: (a, b) => (isSomeCharge(a) || isSomeCharge(b) ? compareCharges(a, b) : compareQuantities(a, b)),
};
