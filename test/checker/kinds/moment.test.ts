import { describe, expect, it } from 'vitest';
import { claimsIn, conflictsIn, outcomeOf } from '../run.ts';

/** Act and moments of the first claim of a line. */
const first = (line: string): string => {
  const value = claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'moment')
    .map(({ value }) => value)
    .find(({ kind }) => kind === 'moment');
  return value?.kind === 'moment' ? `${value.act}: ${value.moments.join(' ')}` : '';
};

describe('when what happens once happens', () => {
  it.each([
    ['Your card is charged when the order ships.', 'pay: dispatch'],
    ['Your card is charged when the order ships, not earlier.', 'pay: dispatch'],
    ['The recording is available as soon as the concert starts.', 'begin: start'],
    ['The deposit is collected before the delivery.', 'pay: before delivery'],
    ['**When is my card charged?** When the ride ends.', 'pay: end'],
    ['Recording: available after the concert has ended', 'begin: end'],
    ['You are charged at the end of the trial.', 'pay: period end'],
    ['You pay at the time of booking.', 'pay: purchase'],
    ['You pay at check-out.', 'pay: end'],
    ['Rent is paid in advance.', 'pay: advance'],
    ['Rent is due in arrears.', 'pay: afterwards'],
    ['Cover starts on the day you pay.', 'begin: payment'],
    ['Cover starts on the first of the next month.', 'begin: next period'],
    ['The price takes effect with the next bill.', 'begin: next period'],
    ['Upgrades take effect at once.', 'begin: now'],
    ['The pass is valid from the day of purchase.', 'begin: purchase'],
    ['Billing starts after the trial ends.', 'pay: end'],
    ['Access ends immediately.', 'end: now'],
    ['Access ends at the end of the billing period.', 'end: period end'],
    ['You keep access until the end of the month.', 'end: period end'],
    ['The deposit is released after the inspection.', 'give back: inspection'],
    ['Orders ship once the invoice is paid.', 'send: billing payment'],
    ['When you cancel, access ends immediately.', 'end: now'],
    ['Access ends the minute you cancel.', 'end: cancelling'],
    ['Cover begins on the day we receive your first premium.', 'begin: payment'],
    ['The trial starts when you create your account.', 'begin: signing'],
    ['The new tariff kicks in with the next billing cycle.', 'begin: next period'],
    ['You can go on reading until the month you paid for is over.', 'end: period end'],
    ['The trial starts when you register, even if you paid before.', 'begin: signing'],
    ['The trial starts when you register, paid or not.', 'begin: signing'],
    ['Points are credited at check-out.', 'get: end'],
    ['You receive your points as soon as the order is shipped.', 'get: dispatch'],
    ['You get charged when the order ships.', 'pay: dispatch'],
    ['You are covered as soon as you pay.', 'begin: payment'],
    ['Our share is taken at payout.', 'pay: payout'],
    ['Refunds are paid back after the returned lamp has been inspected.', 'give back: inspection'],
    ['The fee is taken on delivery, not at the time of sale.', 'pay: delivery'],
    ['Access stays on till the current period runs out.', 'end: period end'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  it.each([
    ['what may happen more than once', 'We call you when the order ships.'],
    ['a time that counts from an event', 'Your card is charged 3 days after delivery.'],
    ['a moment that is denied', 'Your card is not charged when you order.'],
    ['one that is set aside', 'A pass starts when it is used, not when it is bought.'],
    ['two moments', 'You pay when you book or at check-out.'],
    ['a question', 'Is the card charged when the order ships?'],
    ['the answer to another question', '**Where is my card charged?** When the ride ends.'],
    ['no event that is known', 'Lessons start when the bell rings.'],
  ])('is not read from %s', (_, line) => {
    expect(first(line)).toBe('');
  });
});

describe('two moments for one thing', () => {
  it.each([
    ['Your card is charged when the order ships.', 'Your card is charged when you place the order.'],
    ['Customs charges are paid on delivery.', 'Customs charges are paid before delivery.'],
    ['Your card is charged when the ride starts.', '**When is my card charged?** When the ride ends.'],
    ['Cover starts on the day you pay.', 'Cover starts on the first of the next month.'],
    ['Upgrades take effect at once.', 'Upgrades take effect at the next billing date.'],
    ['When you cancel, access ends immediately.', 'After cancelling you keep access until the end of the month.'],
    ['The price applies from the next bill.', 'The price is effective immediately.'],
    ['Membership ends on the day you cancel.', 'Membership ends at the end of the year.'],
    ['Rent is paid in advance.', 'Rent is paid in arrears.'],
    ['The damage fee is charged when the car is returned.', 'The damage fee is charged after the inspection.'],
    ['The warranty begins when the pump is installed.', 'The warranty begins on the date of purchase.'],
    ['Billing starts after the trial ends.', 'You are billed as soon as you sign up.'],
    ['A gift card becomes active when it is bought.', 'The gift card is activated once it is delivered.'],
    ['An upgrade is active immediately.', 'If you upgrade, the upgrade starts on your next billing date.'],
    ['Bonus points are credited at check-out.', 'You receive your bonus points when you book.'],
    [
      'Cover starts on the day you apply.',
      'Cover starts on the day we receive your premium, even if you applied in May.',
    ],
    ['The toll is paid on delivery.', '**When is the toll paid?** Before delivery, otherwise the box goes back.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('moment', left, right)).toBe('clash');
    expect(outcomeOf('moment', right, left)).toBe('clash');
  });

  it.each([
    ['one before the other', 'Your card is charged when you book.', 'Your card is charged before delivery.'],
    [
      'one event in other words',
      'Your card is charged when the order ships.',
      'Your card is charged once it is dispatched.',
    ],
    ['events of one day', 'Membership starts when you sign up.', 'Membership starts right away.'],
    ['another act', 'Cover starts on the day you pay.', 'Cover ends at the end of the year.'],
    ['another thing', 'The stay is paid at check-out.', 'The city tax is charged on arrival.'],
    ['a case on one side', 'Cover starts at once if you pay by card.', 'Cover starts with the next month.'],
    ['a beginning that begins', 'Accident cover runs from the first day.', 'Accident cover runs from the application.'],
    ['another thing of each', 'The membership starts when you pay.', 'The trial starts when you apply.'],
    ['an exception', 'Cover starts at once, except for boats.', 'Cover starts with the next month.'],
  ])('do not with %s', (_, left, right) => {
    expect(outcomeOf('moment', left, right)).not.toBe('clash');
    expect(outcomeOf('moment', right, left)).not.toBe('clash');
  });

  it('are left to the reader on one page', () => {
    expect(conflictsIn({ 'page.md': '# Rent\n\nRent is paid in advance.\n\nRent is paid in arrears.\n' })).toEqual([]);
  });
});
