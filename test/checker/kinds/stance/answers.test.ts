import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, prepared } from '../../run.ts';

describe('two pages that say the opposite: at what price', () => {
  it.each([
    ['Delivery to the island is free.', 'Delivery to the island is charged.'],
    ['Delivery to the island comes at no cost.', 'The customer is billed for delivery to the island.'],
    ['Alterations are on us.', 'Alterations are charged.'],
    ['A ride to the pier is free.', 'A ride to the pier is a paid service.'],
    ['Rides to the pier are paid services.', 'Rides to the pier are free.'],
    ['Breakfast is on the house.', 'Breakfast has to be paid for.'],
    ['An assistant travels free.', 'Assistants pay the full fare.'],
    ['Orders by phone add nothing to the bill.', 'Orders by phone cost extra.'],
    ['Breakfast is included in the saver rate.', 'Guests on the saver rate pay for breakfast separately.'],
    ['The guarantee covers batteries.', 'Batteries are excluded from the guarantee.'],
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

describe('two pages that say the opposite: part of the price, or charged for', () => {
  const cell = (service: string, answer: string) =>
    `| Service | Price |\n| --- | --- |\n| ${service} | ${answer} |\n| Storage of bags | included |`;
  it.each([
    ['Lift passes are included in the course fee.', 'There is a supplement for lift passes.'],
    ['Free transport to the airport.', 'We charge for the ride to the airport.'],
    ['A second driver comes with every booking at no cost.', 'There is a fee for a second driver.'],
    ['Towels come with the ticket.', 'Towels are extra.'],
    ['The price includes the textbook.', 'Textbooks have to be bought separately.'],
    ['No extra charge for luggage.', 'Luggage carries a surcharge.'],
    ['Electricity comes with the pitch.', 'Is electricity included? No, electricity is paid on top.'],
    ['A desk lamp is thrown in.', 'A desk lamp comes at an additional charge.'],
    [cell('A padlock', 'extra'), 'A padlock is included in the rent.'],
    [cell('Use of the sauna', 'free of charge'), 'Use of the sauna carries a surcharge.'],
    ['- Breakfast in the room: extra', 'Breakfast in the room is included.'],
    ['Detergents are provided in the laundry.', 'Detergents are not provided in the laundry.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['another thing', 'Breakfast is included in the room rate.', 'Room service costs extra.'],
    ['another group', 'Helmets are included for children.', 'For adults, helmets cost extra.'],
    ['another plan', 'Backups are included in the Business plan.', 'In the Starter plan, backups cost extra.'],
    [
      'an exception',
      'The router is included except in the Basic tariff.',
      'In the Basic tariff the router costs extra.',
    ],
    ['another place', 'Roaming is included within the EU.', 'Roaming outside the EU costs extra.'],
    ['what else is to be paid', 'The premium includes cover for glass.', 'The premium is all you pay for this cover.'],
    ['two of one kind', 'The first towel is included.', 'Each further towel costs extra.'],
    ['what both charge for', 'Towels are not included.', 'Towels cost extra.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('two pages that say the opposite: in the price, or without', () => {
  it.each([
    ['All prices include VAT.', 'VAT is added to the prices shown.'],
    ['Prices are shown without tax.', 'The prices shown include tax.'],
    ['Our fees are quoted net of VAT.', 'Our fees include VAT.'],
    ['Prices are quoted excluding tax.', 'Prices are quoted including tax.'],
    ['The city tax is included in the price.', 'City tax is added at check-in.'],
    ['The rent is inclusive of cleaning.', 'The rent is exclusive of cleaning.'],
    ['The room comes with breakfast.', 'Rooms are booked without breakfast.'],
    ['Insurance is part of the rental price.', 'The rental price is without insurance.'],
    ['Room rates include breakfast.', 'Breakfast is not part of the rate.'],
    ['Delivery is included.', 'Delivery is added at checkout.'],
    ['The cabins are let with bed linen.', 'The cabins are let without bed linen.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['another group', 'Prices for consumers include VAT.', 'Prices for business customers are shown without VAT.'],
    ['another rate', 'The standard rate includes breakfast.', 'The saver rate is without breakfast.'],
    ['another thing', 'The price includes a gift box.', 'The gift message is added to the parcel.'],
    ['another tax', 'Prices in the shop include VAT.', 'Import duties are added at delivery.'],
    ['what else is done without', 'Breakfast is included.', 'You can also book a table without breakfast.'],
    ['the same', 'Prices are shown without tax.', 'Tax is added at checkout.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('in the price of what the head names', () => {
  it.each([
    ['Prices', 'Questions about prices', 1],
    ['Prices', 'Prices for businesses', 0],
  ])('"%s" and "%s": %i', (first, second, count) => {
    const { verdicts } = prepared({
      'a.md': `# ${first}\n\nAll prices include VAT.\n`,
      'b.md': `# ${second}\n\nPrices are shown without VAT.\n`,
    });
    expect(verdicts.filter(({ outcome }) => outcome === 'clash').length).toBe(count);
  });
});

describe('what is charged, whatever it is called', () => {
  it.each([
    ['There is a cancellation fee for lessons.', 'There is nothing to pay for cancelling lessons.'],
    ["There's a fee for late returns.", 'Late returns are free of charge.'],
    ['Skates for children are our treat.', 'Children pay for their skates.'],
    ["You don't have to pay for skate sharpening.", 'Skate sharpening is charged separately.'],
    ["Skate sharpening is at the customer's expense.", 'We cover the cost of skate sharpening.'],
    ['Each kettle ships with a filter.', 'Kettles ship without a filter.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['another case', 'There is a fee for late cancellations.', 'There is nothing to pay for early cancellations.'],
    ['another fee', "There's a booking fee.", 'There is no cancellation fee.'],
    ['another thing', 'Mats are at your own expense.', 'Towels are our treat.'],
    ['another class', "You don't have to pay for the trial class.", 'The second class is charged.'],
    ['another product', 'The camera ships with a strap.', 'Lenses ship without a strap.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('two pages that say the opposite: a charge of nothing, and a charge', () => {
  it.each([
    ['The transfer fee is $0.00.', 'A fee is charged for every transfer.'],
    ['The fee for a transfer is £0.', 'A fee is charged for transfers.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Transfers')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Transfers')).toBe('clash');
  });

  it.each([
    ['The transfer fee is $0.50.', 'Transfers are free.'],
    ['The transfer fee is $0.00.', 'Transfers are free.'],
  ])('not "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Transfers')).not.toBe('clash');
  });
});

describe('two pages that say the opposite: within one, and across', () => {
  it.each([['Members may only swap tickets within the same club.', 'Members may swap tickets across clubs.']])(
    '"%s" and "%s"',
    (left, right) => {
      expect(outcomeOf('stance', left, right, 'Tickets')).toBe('clash');
      expect(outcomeOf('stance', right, left, 'Tickets')).toBe('clash');
    },
  );
});

describe('for whom a thing is', () => {
  it.each([
    ['what to do', 'Each ticket can be swapped at the desk.', 'Just remember that tickets can be swapped at the desk.'],
  ])('is not told by words for %s', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Tickets')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Tickets')).not.toBe('clash');
  });
});

it('no answer: "only" before how often or when', () => {
  const answersOf = (line: string): number[] =>
    claimsIn({ 'page.md': `# Tickets\n\n${line}\n` }, 'stance').map(({ value }) =>
      value.kind === 'stance' ? value.answers.size : -1,
    );
  expect(answersOf('The ticket can be swapped only once.')).toEqual([0]);
  expect(answersOf('The ticket can be swapped only after it was paid.')).toEqual([0]);
  expect(answersOf('The ticket can be swapped by members only.')).toEqual([1]);
});

it('"by mail" may be e-mail', () => {
  const left = 'Skippers are told about a higher price by e-mail to the owner.';
  const right = 'The owner is told about a higher price by mail.';
  expect(outcomeOf('stance', left, right, 'Berths')).not.toBe('clash');
  expect(outcomeOf('stance', right, left, 'Berths')).not.toBe('clash');
});

describe('what a thing is part of', () => {
  it.each([
    [
      'Sails are included in returns, even when they have been used.',
      'Sails are excluded from returns for reasons of safety.',
    ],
    ['Sails are included in the price.', 'Sails are not included in the price of a boat.'],
  ])('may be told in more words: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Sails')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Sails')).toBe('clash');
  });

  it.each([
    ['Sails are included in the harbour fee.', 'Sails are excluded from the mooring fee.'],
    [
      'A swap is possible for the same boat in another colour only.',
      'You can swap it for another colour of the same boat.',
    ],
  ])('is another whole, or told in the same way: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Sails')).not.toBe('clash');
  });
});
