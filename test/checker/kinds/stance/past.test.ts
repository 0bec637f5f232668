import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../../run.ts';

describe('what happened once', () => {
  it.each([
    ["The late fee wasn't charged either."],
    ['The lamp was not refunded.'],
    ['Nobody was asked for a receipt.'],
    ["We didn't charge for the delivery."],
    ['The delivery was free of charge.'],
    ['The rugs were not accepted.'],
    ['The order had not been paid for.'],
    ['The members have not yet returned the lamp.'],
    ["The member hasn't yet paid for the lamp."],
  ])('is no rule: "%s"', (line) => {
    expect(readsIn('stance', line)).toEqual([]);
  });

  it.each([
    ['Lamps that were damaged can be returned.'],
    ['Customers who did not keep the receipt cannot return the lamp.'],
    ['You must return what was sent.'],
    ['Whoever was charged twice can get a refund.'],
    ["The late fee isn't charged twice."],
    ['Lamps cannot be returned yet.'],
  ])('leaves a rule about it: "%s"', (line) => {
    expect(readsIn('stance', line)).toContain(line);
  });

  it('says nothing against a rule', () => {
    expect(outcomeOf('stance', 'The late fee is charged.', "The late fee wasn't charged.")).toBe('silent');
    expect(outcomeOf('stance', 'The late fee is charged.', "The late fee isn't charged.")).toBe('clash');
  });
});
