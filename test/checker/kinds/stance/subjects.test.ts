import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../../run.ts';

describe('two stances on other people, or on some of the things', () => {
  it.each([
    ['some, and one', 'Some courses cannot be taken online.', 'The law course can be taken online.'],
    ['some, and one', 'On feast days most of our counters are closed.', 'On feast days the harbour counter is open.'],
    ['some, and one', 'You can return most items from the sale.', 'Opened items from the sale cannot be returned.'],
    ['some, and one', 'Not all rooms can be cancelled.', 'The corner room can be cancelled.'],
    [
      'left to some',
      'A frozen account can be reopened by the security team only.',
      "A frozen account isn't yours to reopen.",
    ],
    ['left to some', 'Only the back office can open the parcel.', 'You cannot open the parcel.'],
    ['left to some', 'Only the cardholder can redeem points.', 'Assistants may earn points but cannot redeem them.'],
    ['told to others', 'Verify the account holder.', 'A relative need not be verified as the account holder.'],
    ['told to others', 'Call the customer before the delivery.', "You don't need to call us before the delivery."],
    ['told to others', 'Ask us for a new key.', "You don't have to ask the tenant for a new key."],
    ['told to do other things', 'Use the approved phrase.', 'They do not need to say the phrase.'],
    ['told to do other things', 'Fill in the form.', 'You do not have to sign the form.'],
    ['going on with a leave', 'Heirs can keep it, take the cash or buy a bond.', 'You do not have to buy a bond.'],
    [
      'a case that is chosen',
      'If you choose instalments in spring, the purchase earns no points.',
      'Users may earn points.',
    ],
    ['a case that lasts', 'While a fault is open, you cannot change the plan.', 'You can change the plan.'],
    ['below another label', '- Chairs: not accepted in stores.', 'Accepted in stores: the same, and cash as well.'],
    ['no stance', 'A valuation that is no older than three years is needed.', 'A valuation is possible.'],
  ])('%s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right)).not.toBe('clash');
  });

  it.each([
    ['Some courses cannot be taken online.', 'All courses can be taken online.'],
    ['At most shops you can return the lamp.', 'You cannot return the lamp at any of the shops.'],
    ['The parcel can be opened by the back office.', 'The back office cannot open the parcel.'],
    ['Verify the account holder.', 'The account holder need not be verified.'],
    ['Wipe the machines after use.', 'Members need not wipe the machines.'],
    ['Ask us for a new key.', "You don't have to ask us for a new key."],
    ['Please arrive fasting.', 'There is no need to fast.'],
    ['Use the approved phrase.', 'You do not have to use the approved phrase.'],
    ['Take out a travel insurance.', 'You do not have to buy a travel insurance.'],
    ['If you want, you can cancel the order.', 'You cannot cancel the order.'],
    ['Chairs: not accepted in stores.', 'Chairs are accepted in stores.'],
  ])('"%s" and "%s" clash', (left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
  });
});

describe('clauses that say nothing by themselves', () => {
  it.each([
    ["Ask for the names. They needn't show anything."],
    ["Book no visit for the service. It isn't one."],
    ['No fee is charged, not even on a fixed plan.', 'No fee is charged'],
    ['The card opens in spring, and there are 12 months to do that.', 'The card opens in spring'],
  ])('%s', (line, ...kept) => {
    const read = readsIn('stance', line);
    expect(read.filter((each) => /show anything|isn't one|not even|to do that/.test(each))).toEqual([]);
    expect(read.some((each) => each.includes(kept[0] ?? ''))).toBe(true);
  });
});

describe('a sentence that opens with a pronoun', () => {
  const open = 'Kite lessons are held on the long beach in May, for pupils up to twelve. They are free of charge.';

  it('says it of what the sentence before is about, whatever else that says', () => {
    expect(outcomeOf('stance', open, 'The kite lessons are charged.', 'Lessons')).toBe('clash');
    expect(outcomeOf('stance', open, 'The lamp lessons are charged.', 'Lessons')).not.toBe('clash');
  });
});

describe('what tells which things a line is about', () => {
  it('is no answer to what they are', () => {
    const digital = 'Digital kite charts are monthly.';
    expect(outcomeOf('stance', digital, 'Printed kite charts come every quarter.', 'Kite charts')).not.toBe('clash');
    expect(outcomeOf('stance', 'Kite charts are digital.', 'Kite charts are printed.', 'Kite charts')).toBe('clash');
  });
});
