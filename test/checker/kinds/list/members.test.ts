import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('several things behind who takes them, or does not', () => {
  it.each([
    ['clash', 'We insure bikes, prams and laptops.', 'Laptops and phones are not insured with us.'],
    ['clash', "We don't take Diners, Amex or JCB.", 'You can pay with Visa, Mastercard or American Express.'],
    ['clash', 'Tickets, meals and parking can be refunded.', '## Not refundable\n\n- Gift cards\n- Parking'],
    ['silent', "We don't take Diners, Amex or JCB at the machines.", 'You can pay with Visa or American Express.'],
    ['silent', 'We insure bikes, prams and laptops.', 'Phones are not insured with us.'],
    ['silent', 'We sell bikes, prams and laptops.', 'Laptops are not insured with us.'],
    [
      'silent',
      'The senior discount is valid for tickets and parking.',
      'Parking is excluded from the family discount.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'What we take, insure and refund, and the discounts');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
