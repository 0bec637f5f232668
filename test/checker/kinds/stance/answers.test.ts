import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../pages.ts';

describe('two pages that say the opposite: at what price', () => {
  it.each([
    ['Delivery to the island is free.', 'Delivery to the island is charged.'],
    ['Delivery to the island comes at no cost.', 'The customer is billed for delivery to the island.'],
    ['Alterations are on us.', 'Alterations are charged.'],
    ['Breakfast is on the house.', 'Breakfast has to be paid for.'],
    ['There is nothing to pay for the second key.', 'The second key costs extra.'],
    ['The second key is chargeable.', 'The second key is complimentary.'],
    ['Towels are part of the room price.', 'Towels come at a surcharge.'],
    ['Sockets are included in the kit.', 'Sockets are sold separately from the kit.'],
    ['Parking at the clinic appears on the final bill.', 'Parking at the clinic is free for patients.'],
    ['Wifi in the rooms is included.', 'Wifi in the rooms costs extra.'],
    ['We do not charge for gift wrapping.', 'Gift wrapping is charged at 4 euros.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });
});

describe('two pages that say the opposite: on request, and unasked', () => {
  it.each([
    ['Proactively offer a new key card.', 'Offer a new key card only when the guest asks for it.'],
    ['Receipts are sent automatically.', 'Receipts are sent on request only.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });
});
