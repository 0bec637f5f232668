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
    ['30 days on weekdays but 45 on Sundays', ['30 days', '45 days']],
    ['14 days with a card; 21 with cash', ['14 days', '21 days']],
    ['14 days for returns, 3 for repairs and 5 for help', ['14 days', '3 days', '5 days']],
    ['5 minutes in chat or 10 in a queue', ['5 minutes', '10 minutes']],
    ['Members wait for 2 hours, guests for 4, all for a table.', ['2 hours', '4 hours']],
    ['1 year from the order and 2 from the delivery', ['1 year from the order', '2 years']],
  ])('has that of the one before: "%s"', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });

  it.each([
    ['It takes 5 days for 3 people.', ['5 days']],
    ['Wait 10 minutes, then ask 2 people for help.', ['10 minutes']],
    ['It takes 5 days for cards, and 3 of them are checked.', ['5 days']],
    ['Wait 5 days for a card, ask at desk 3 on Monday.', ['5 days']],
    ['Kept for 5 days, see rule 7.', ['5 days']],
    ['5 to 7 days for cards and 3 for cash', ['5 to 7 days']],
    ['$5 for cards and 3 for cash', []],
  ])('is none: "%s"', (text, expected) => {
    expect(times(text)).toEqual(expected);
  });
});
