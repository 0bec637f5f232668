import { describe, expect, it } from 'vitest';
import { fixedIn } from '../../../../src/checker/kinds/list/fixed.ts';
import { outcomeOf, prepared } from '../../run.ts';

describe('what alone fills a slot', () => {
  it.each([
    ['The bowls are made in Portugal.', 'Portugal of The bowls'],
    ['The wool comes from New Zealand.', 'New Zealand of The wool'],
    ['Customer data is stored in Ireland.', 'Ireland of Customer data'],
    ['The frame is made of stainless steel.', 'steel of The frame'],
    ['The deposit is taken by credit card.', 'card of The deposit'],
    ['Refunds are always issued to the original payment method.', 'original payment method of Refunds'],
    ['Prizes are paid into your bank account.', 'bank transfer of Prizes'],
    ['The rent is paid in cash or by card.', ''],
    ['The rent is paid in cash or card.', 'cash, card of The rent'],
  ])('%s', (line, fill) => {
    const found = fixedIn(line);
    expect(found ? `${found.items.join(', ')} of ${found.frame}` : '').toBe(fill);
  });

  it.each([
    ['what may be done', 'The deposit can be paid in cash.'],
    ['what is said with more words', 'The deposit is paid in cash at the desk.'],
    ['a case', 'For boats, the deposit is paid in cash.'],
    ['another thing', 'The bowls are made in a small workshop.'],
    ['a manner', 'The frame is made by hand.'],
  ])('nothing in %s: %s', (_, line) => {
    expect(fixedIn(line)).toBeUndefined();
  });
});

describe('two pages on what alone fills a slot', () => {
  it.each([
    ['The bowls are made in Portugal.', 'Our bowls are made in Italy.'],
    ['The chairs are produced in Poland.', 'All chairs are manufactured in Sweden.'],
    ['The wool is from Ireland.', 'The wool comes from New Zealand.'],
    ['Customer data is stored in Germany.', 'Customer data is hosted in the United States.'],
    ['The frames are made of steel.', 'The frames are made of aluminium.'],
    ['The deposit is taken in cash.', 'The deposit is paid by card.'],
    ['The rent is paid by direct debit.', 'The rent is paid by bank transfer.'],
    ['Refunds are issued to the original payment method.', 'Refunds are issued as store credit.'],
    ['Expenses are paid out in cash.', 'Expenses are transferred to your bank account.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('list', left, right, 'Questions')).toBe('clash');
    expect(outcomeOf('list', right, left, 'Questions')).toBe('clash');
  });

  it.each([
    ['another thing', 'The bowls are made in Portugal.', 'The plates are made in Italy.'],
    ['a part', 'The shirts are made in Portugal.', 'The buttons of the shirts are made in Italy.'],
    ['another slot', 'The bowls are made in Portugal.', 'The bowls are stored in Italy.'],
    ['some of them', 'Beans come from Ethiopia and Kenya.', 'The beans come from Kenya.'],
    ['the same', 'The deposit is taken by card.', 'The deposit is paid by credit card.'],
    ['what may be', 'The deposit can be paid in cash.', 'The deposit is paid by card.'],
    ['a special thing', 'The deposit for bikes is paid in cash.', 'The deposit for boats is paid by card.'],
    ['a case', 'The deposit is paid in cash.', 'If you book online, the deposit is paid by card.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('list', left, right, 'Questions')).not.toBe('clash');
  });

  it.each([
    [
      'Returns',
      'Returns of gifts',
      'Refunds are issued to the original payment method.',
      'Refunds are issued as store credit.',
    ],
    ['Tote bags', 'Travel bags', 'The bags are made of cotton.', 'The bags are made of leather.'],
    ['Shipping', 'Express shipping', 'We ship to Malta, Austria and Italy.', 'We ship within Italy only.'],
  ])('but not where the heads are "%s" and "%s"', (first, second, left, right) => {
    const { verdicts } = prepared({ 'a.md': `# ${first}\n\n${left}\n`, 'b.md': `# ${second}\n\n${right}\n` });
    expect(verdicts.filter(({ a, outcome }) => a.kind === 'list' && outcome === 'clash')).toEqual([]);
  });
});
