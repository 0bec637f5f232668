import { describe, expect, it } from 'vitest';
import { findValues } from '../../../src/facts/values/read.ts';
import { valuesOf } from './reading.ts';

describe('what people write for an amount of money', () => {
  it.each([
    ['$25', '$25'],
    ['$ 25', '$25'],
    ['$25.00', '$25'],
    ['$12.50', '$12.50'],
    ['$1,500', '$1,500'],
    ['$1,500.75', '$1,500.75'],
    ['$1.2k', '$1,200'],
    ['a fiver', '£5'],
    ['as little as a tenner', 'at least £10'],
    ['that adds up to $23', '$23'],
    ['we pay up to $23', 'up to $23'],
    ['under 12 grand', 'less than 12,000'],
    ["a claim that doesn't go beyond two hundred euros", 'up to €200'],
    ["you can't pay in more than $900", 'up to $900'],
    ['no courier may carry more than $900', 'up to $900'],
    ["we won't lend less than £300", 'at least £300'],
    ['nobody pays more than $900', 'up to $900'],
    ['it never costs more than $900', 'up to $900'],
    ["it doesn't cost more than $900", 'up to $900'],
    ['they do not ask for less than $900', 'at least $900'],
    ['none of them costs more than $900', 'up to $900'],
    ['nobody may bring into the shop more than $900', 'up to $900'],
    ['no member pays for parcels over $900', 'more than $900'],
    ['nobody pays for parcels over $900', 'more than $900'],
    ["we don't charge interest on loans under $900", 'less than $900'],
    ["those who don't work for firms with more than $900", 'more than $900'],
    ['customers who do not spend more than $900', 'more than $900'],
    ["if you can't pay more than $900", 'more than $900'],
    ["you can't order when you owe more than $900", 'more than $900'],
    ['you may pay more than $900', 'more than $900'],
    ['anything north of $900', 'more than $900'],
    ['$5m', '$5,000,000'],
    ['$5 million', '$5,000,000'],
    ['two and a half thousand euros', '€2,500'],
    ['half a million dollars', '$500,000'],
    ['one and a half million pounds', '£1,500,000'],
    ['$.50', '$0.50'],
    ['US$25', '$25'],
    ['USD 25', '$25'],
    ['25 USD', '$25'],
    ['$25 USD', '$25'],
    ['25$', '$25'],
    ['30 dollars', '$30'],
    ['$32.50 dollars', '$32.50'],
    ['fifty dollars', '$50'],
    ['a hundred dollars', '$100'],
    ['one hundred dollars a head', '$100 a head'],
    ['thirteen hundred and fifty dollars', '$1,350'],
    ['two thousand five hundred dollars', '$2,500'],
    ['a 50-dollar voucher', '$50'],
    ['20 bucks', '$20'],
    ['10 cents', '$0.10'],
    ['half a dollar', '$0.50'],
    ['99¢', '$0.99'],
    ['€25', '€25'],
    ['25 €', '€25'],
    ['€25,50', '€25.50'],
    ['€1.500,00', '€1,500'],
    ['EUR 25', '€25'],
    ['25 euros', '€25'],
    ['£25', '£25'],
    ['GBP 25', '£25'],
    ['50 pence', '£0.50'],
    ['¥500', '500 JPY'],
    ['C$25', '25 CAD'],
    ['CA$25', '25 CAD'],
    ['25 CAD', '25 CAD'],
    ['$25 CAD', '25 CAD'],
    ['25 Canadian dollars', '25 CAD'],
    ['A$25', '25 AUD'],
    ['CHF 25', '25 CHF'],
    ['25 Swiss francs', '25 CHF'],
    ['₹500', '500 INR'],
    ['1\u202f500 SEK', '1,500 SEK'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('money', text)).toEqual([shown]);
  });
});

describe('nothing to pay', () => {
  it.each([
    'free',
    'Free of charge',
    'shipping is free',
    'no fee',
    'no charge',
    'at no cost',
    'at no additional cost',
    'complimentary breakfast',
    'the fee is waived',
    'fee-free withdrawals',
    'shipped for free up north',
    'There is no foreign transaction fee at all',
    'without a booking fee',
    'no hidden fees',
    'no late fee applies',
    'you pay nothing',
    'the bank does not charge for it',
  ])('"%s" is free', (text) => {
    expect(valuesOf('money', text)).toEqual(['free']);
  });

  it('leaves the name of the fee outside the value', () => {
    const [found] = findValues('There is no foreign transaction fee.');
    expect(found).toMatchObject({ text: 'no', value: { kind: 'money', low: 0, unit: '' } });
  });

  it.each([
    ['without any fee', 'without any fee'],
    ['at no fee', 'no fee'],
  ])('covers a fee without a name: "%s"', (text, covered) => {
    expect(findValues(text)[0]?.text).toBe(covered);
  });

  it('reads $0.00 as an amount of its currency', () => {
    expect(findValues('$0.00')[0]?.value).toMatchObject({ low: 0, unit: 'USD' });
  });
});

describe('operators and ranges', () => {
  it.each([
    ['up to $1,500', 'up to $1,500'],
    ['at most €50', 'up to €50'],
    ['capped at $300', 'up to $300'],
    ['limited to $300', 'up to $300'],
    ['not exceeding $300', 'up to $300'],
    ['does not exceed $3,000', 'up to $3,000'],
    ['as much as $300', 'up to $300'],
    ['a daily limit of $500', 'up to $500'],
    ['the $500 limit', 'up to $500'],
    ['the $7,500 daily limit', 'up to $7,500 daily'],
    ['Maximum withdrawal: $500', 'up to $500'],
    ['a minimum daily balance of $625', 'at least $625'],
    ['min $1.50', 'at least $1.50'],
    ['an order has to come to £30 a month', 'at least £30 a month'],
    ['the basket must reach £60', 'at least £60'],
    ['at least $500', 'at least $500'],
    ['$500 or more', 'at least $500'],
    ['$500+', 'at least $500'],
    ['orders over $50', 'more than $50'],
    ['below $50', 'less than $50'],
    ['around $50', 'about $50'],
    ['starting at $19', 'at least $19'],
    ['Screen repair: from $149, depending on the model', 'at least $149'],
    ['from £20', 'at least £20'],
    ['Rooms are from €80 a night', 'at least €80 a night'],
    ['The course costs from $300', 'at least $300'],
    ['The fee rises from $20', '$20'],
    ['Take it from $20', '$20'],
    ['$10-$15', '$10 to $15'],
    ['$10-15', '$10 to $15'],
    ['$10 to $15', '$10 to $15'],
    ['$10–$15', '$10 to $15'],
    ['between $10 and $15', '$10 to $15'],
    ['from $25,000 to $150,000', '$25,000 to $150,000'],
    ['10 to 15 dollars', '$10 to $15'],
    ['0.5 to 0.8 cents', '$0.005 to $0.008'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('money', text)).toEqual([shown]);
  });

  it.each(['from $10 to $15', 'between $10 and $15', 'up to $15', '$15 or more', 'US$15', '15 dollars'])(
    'covers "%s"',
    (text) => {
      expect(findValues(`Pay ${text}.`)[0]?.text).toBe(text);
    },
  );

  it('reads two bounds as two amounts', () => {
    expect(valuesOf('money', 'more than $100 and up to $300')).toEqual(['more than $100', 'up to $300']);
  });
});

describe('an amount in two numbers', () => {
  it.each([
    ['one euro fifty', '€1.50'],
    ['3 euros 50', '€3.50'],
    ['three euros fifty a day', '€3.50 a day'],
    ['two pounds twenty each', '£2.20 each'],
    ['5 dollars and 50 cents', '$5.50'],
    ['3 euros 50 cents', '€3.50'],
    ['two pounds and ten pence', '£2.10'],
    ['between 2 euros 50 and 3 euros', '€2.50 to €3'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('money', text)).toEqual([shown]);
  });

  it.each([
    ['30 euros 14 days later', '€30'],
    ['5 dollars 20 times', '$5'],
    ['3 euros and fifty people', '€3'],
    ['ten euros or twenty', '€10'],
    ['10 dollars, 20 for members', '$10'],
    ['a fee of 10 euros 2 hours before', '€10'],
  ])('is not "%s"', (text, shown) => {
    expect(valuesOf('money', text)).toEqual([shown]);
  });
});

describe('what an amount is per', () => {
  it.each([
    ['$25 per item', 'per item'],
    ['$25 each', 'each'],
    ['$20 monthly', 'monthly'],
    ['$4.00/month', 'per month'],
    ['$5 a month', 'a month'],
    ['$5 per 30 days', 'per 30 days'],
    ['$15 for each successful referral', 'for each successful referral'],
    ['$25 for members', ''],
    ['$5 per out-of-network withdrawal', 'per out-of-network withdrawal'],
  ])('"%s"', (text, anchor) => {
    expect(findValues(text).map(({ value }) => value)).toMatchObject([{ kind: 'money', anchor }]);
  });
});

describe('what looks like money and is none', () => {
  it.each([
    'feel free to call',
    'a toll-free number',
    'the fee cannot be waived',
    'not free',
    'free of defects',
    'free up storage',
    'a free-text field',
    'interest-free instalments',
    'no fee refunds',
    'no charge cards',
    'charges may apply',
    'the $ sign',
    'a cent',
    '25 pounds of luggage',
    'dollar amounts',
    'variable $AMOUNT1',
    'without further notice',
    'the battery does not charge',
  ])('"%s"', (text) => {
    expect(valuesOf('money', text)).toEqual([]);
  });
});

describe('pounds', () => {
  it.each([
    ['we ask fifteen pounds for the work', '£15'],
    ['one thousand five hundred pounds in a year', '£1,500'],
    ['a fifteen-pound voucher', '£15'],
    ['under ten pounds each', 'less than £10 each'],
    ['it costs 20 pounds', '£20'],
    ['a refund of 35 pounds', '£35'],
    ['50p a day', '£0.50 a day'],
    ['20p', '£0.20'],
  ])('are money in "%s"', (text, shown) => {
    expect(valuesOf('money', text)).toEqual([shown]);
  });

  it.each([
    'up to 50 pounds',
    'bags over 50 pounds cost extra',
    'a suitcase weighing fifty pounds',
    'it may be twenty pounds heavier',
    'we pay for parcels under 20 pounds',
    '1080p video',
    '150p',
  ])('are none in "%s"', (text) => {
    expect(valuesOf('money', text)).toEqual([]);
  });
});
