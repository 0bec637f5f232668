import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('for what a voucher, a discount or points are good', () => {
  it.each([
    [
      'clash',
      'Lunch vouchers can be used for food, drinks and tips.',
      'Lunch vouchers cannot be used for wine or tips.',
    ],
    ['clash', 'Points can be spent on flights, hotels and airport taxes.', "Points can't be used for airport taxes."],
    ['clash', 'The discount applies to books and gift cards.', 'The discount does not apply to gift cards or food.'],
    ['clash', 'The credit is valid for rent and cleaning.', "The credit isn't valid for cleaning."],
    ['clash', '**Vouchers?** For all food and for the delivery charge.', 'Vouchers cannot be used for delivery fees.'],
    ['clash', '**Vouchers?** For tips, but not for wine.', 'Vouchers can be used for food and wine.'],
    [
      'silent',
      '**Vouchers?** For tips, but not for wine.',
      'Vouchers can be used for food and tips, but not for wine.',
    ],
    ['clash', 'The family discount is valid for meals and parking.', 'Parking is excluded from the family discount.'],
    ['silent', 'The student discount applies to gift cards.', 'The senior discount does not apply to gift cards.'],
    ['silent', 'Points can be spent on flights.', "Points can't be used for airport taxes."],
    ['silent', 'Points can be spent on hotels if you book by phone.', "Points can't be used for hotels."],
    ['silent', 'The discount applies to you.', 'The discount does not apply to them.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'Vouchers, points, credit and the discount');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
