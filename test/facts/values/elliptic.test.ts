import { describe, expect, it } from 'vitest';
import { findValues, showValue } from '../../../src/facts/values/read.ts';

const times = (text: string) =>
  findValues(text).flatMap(({ value }) => (value.kind === 'duration' ? [showValue(value)] : []));

describe('a time that leaves out its unit', () => {
  it.each([
    ['28 days for Silver and 60 for Gold', ['28 days', '60 days']],
    ['Kept for 10 days for cards, 15 for transfers.', ['10 days', '15 days']],
    ['Things are kept for two months, valuables for three.', ['2 months', '3 months']],
    ['Two weeks at home and four at sea', ['2 weeks', '4 weeks']],
    ['Two working days to the island, three to a pier', ['2 business days', '3 business days']],
    ['30 days on weekdays but 45 on Sundays', ['30 days', '45 days']],
    ['14 days with a card; 21 with cash', ['14 days', '21 days']],
    ['14 days for returns, 3 for repairs and 5 for help', ['14 days', '3 days', '5 days']],
    ['5 minutes in chat or 10 in a queue', ['5 minutes', '10 minutes']],
    ['Members wait for 2 hours, guests for 4, all for a table.', ['2 hours', '4 hours']],
    ['1 year from the order and 2 from the delivery', ['1 year from the order', '2 years']],
    ['After sixty days it is over, although the number is kept for another thirty.', ['60 days', '30 days']],
  ])('has that of the one before: "%s"', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    ['It takes 5 days for 3 people.', ['5 days']],
    ['Wait 10 minutes, then ask 2 people for help.', ['10 minutes']],
    ['It takes 5 days for cards, and 3 of them are checked.', ['5 days']],
    ['Wait 5 days for a card, ask at desk 3 on Monday.', ['5 days']],
    ['Kept for 5 days, see rule 7.', ['5 days']],
    ['It takes 5 days by boat, 3 to a berth.', ['5 days']],
    ['5 to 7 days for cards and 3 for cash', ['5 to 7 days']],
    ['It takes 5 days, and another 3 people wait.', ['5 days']],
    ['$5 for cards and 3 for cash', []],
  ])('is none: "%s"', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe('an amount that leaves out its unit', () => {
  const amounts = (text: string) => findValues(text).map(({ value }) => showValue(value));

  it.each([
    [
      'Basic members earn 5 points per euro, Plus members 7 and Pro members 10.',
      ['5 points per euro', '7 points per euro', '10 points per euro'],
    ],
    ['Basic earns 5 points, Plus 7 and Pro 10.', ['5 points', '7 points', '10 points']],
    ['The small locker holds 5 bags, the large one 12.', ['5 bags', '12 bags']],
    ['A small van carries 3 people, a large van 8.', ['3 people', '8 people']],
    ['Silver gets 2 % back, Gold 3.', ['2%', '3%']],
    ['Adults pay 20 euros and children 10.', ['€20', '€10']],
    ['It costs $5 on Basic, 10 on Plus.', ['$5', '$10']],
    ['3 bags for adults and 2 for children', ['3 bags', '2 bags']],
    ['Up to 3 devices on Home, 5 on Family.', ['up to 3 devices', 'up to 5 devices']],
  ])('has that of the one before: "%s"', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });

  it.each([
    ['We have 12 offices, Main Street 5.', ['12 offices']],
    ['It has 3 lanes, Exit 5, and a car park.', ['3 lanes']],
    ['Members need 3 stamps, see Annex 4.', ['3 stamps']],
    ['Call within 3 days, and ask for desk 7.', ['up to 3 days']],
    ['Basic has 3 beds, Gold has a view of 12.', ['3 beds']],
    ['Basic takes 1 to 3 bags, Gold 5.', ['1 to 3 bags']],
    ['Basic has 3 beds, Gold 5 more.', ['3 beds']],
  ])('is none: "%s"', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
});
