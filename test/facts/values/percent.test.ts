import { describe, expect, it } from 'vitest';
import { findValues } from '../../../src/facts/values/read.ts';
import { valuesOf } from './reading.ts';

describe('what people write for a percentage', () => {
  it.each([
    ['25%', '25%'],
    ['25 %', '25%'],
    ['2.5 %', '2.5%'],
    ['2,5 %', '2.5%'],
    ['25 percent', '25%'],
    ['twenty-five per cent', '25%'],
    ['25 pct', '25%'],
    ['+0.55% APY', '0.55%'],
    ['a 10-percent discount', '10%'],
    ['0%', '0%'],
    ['.5%', '0.5%'],
    ['50-80%', '50% to 80%'],
    ['2.5% to 3%', '2.5% to 3%'],
    ['2.5 to 3 percent', '2.5% to 3%'],
    ['between 5% and 10%', '5% to 10%'],
    ['up to 50%', 'up to 50%'],
    ['at least 3.5%', 'at least 3.5%'],
    ['less than 50%', 'less than 50%'],
    ['cannot exceed 150%', 'up to 150%'],
    ['80% or more', 'at least 80%'],
    ['about 20%', 'about 20%'],
    ['prices are cut by a fifth for members', '20%'],
    ['half a percent', '0.5%'],
    ['half of one percent', '0.5%'],
    ['a tenth of a percent', '0.1%'],
    ['three quarters of a per cent', '0.75%'],
    ['a quarter of a percentage point', '0.25 percentage points'],
    ['2 ½ %', '2.5%'],
    ['four and a quarter percent', '4.25%'],
    ['two and three quarters percent', '2.75%'],
    ['two and a half percent', '2.5%'],
    ['half price', '50%'],
    ['four pence in every pound', '4%'],
    ['2p in the £', '2%'],
    ['a penny in the pound', '1%'],
    ['twenty cents on the dollar', '20%'],
    ['30 cents of every euro', '30%'],
    ['a fee that tops out at six percent', 'up to 6%'],
    ['half of the fee', '50% of the fee'],
    ['a quarter of the fee', '25% of the fee'],
    ['three quarters of the fee', '75% of the fee'],
    ['half the fee', '50%'],
    ["half the night's price", '50%'],
    ["half the month's rent", '50%'],
    ['as much as half of whatever the limit is', 'up to 50%'],
    ['two thirds of your deposit', '66.6667% of your deposit'],
    ['a tenth of the price', '10% of the price'],
    ['0.5 percentage points', '0.5 percentage points'],
    ['50 basis points', '0.5 percentage points'],
    ['25 bps', '0.25 percentage points'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('percent', text)).toEqual([shown]);
  });

  it('covers the plus sign', () => {
    expect(findValues('a boost of +0.55% APY')[0]?.text).toBe('+0.55%');
  });

  it('keeps what the share is of', () => {
    expect(findValues('15% of the order value')[0]?.value).toMatchObject({ anchor: 'of the order value' });
  });
});

describe('a share in words', () => {
  it.each([
    ['you save one twentieth of every bill', '5%'],
    ['an eighth of your deposit', '12.5% of your deposit'],
    ['You pay a fifth yourself.', '20%'],
    ['Guests pay a third at the counter.', '33.3333%'],
    ['You pay half up front.', '50%'],
    ['two fifths off the list price', '40%'],
    ['Children pay a fifth less than adults.', '20%'],
    ['The rent of a berth is a quarter lower.', '25%'],
    ['A pier berth costs up to a third more.', 'up to 33.3333%'],
    ['A down payment of one fifth is required.', '20%'],
    ['three-quarters of the deposit', '75% of the deposit'],
    ['a quarter is refunded', '25%'],
    ['half will be kept', '50%'],
    ['half of it back', '50%'],
    ['We refund half.', '50%'],
    ['you pay only a third', '33.3333%'],
    ['they lose three tenths.', '30%'],
    ['more than one in twenty parcels', 'more than 5%'],
    ['1 in 20 parcels', '5%'],
    ['one out of every ten orders', '10%'],
    ['two out of three calls', '66.6667%'],
    ['at most five in a hundred', 'up to 5%'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('percent', text)).toEqual([shown]);
  });

  it('counts none of the two numbers', () => {
    expect(valuesOf('count', 'more than one in twenty parcels')).toEqual([]);
  });

  it.each([
    'one third party app',
    'a third item is free',
    'a third boat more',
    'he finished third',
    'the fourth quarter',
    'a quarter of the year',
    'a third of the time',
    'in the first half of the month we refund',
    'three in 12 months',
    '1 in 24 hours',
    'one in 20 dollars',
    'plans 2 in 2026',
    '4 out of 5 stars',
    'step 2 of 3',
    'twenty in ten',
    'a tenth visit',
  ])('is none: "%s"', (text) => {
    expect(valuesOf('percent', text)).toEqual([]);
  });
});

describe('what looks like a percentage and is none', () => {
  it.each([
    'page%20name',
    'the first half of the month',
    'half the time',
    'half of the year',
    'the other half of the fee',
    'a percentage',
    'half an hour',
    '100 points',
    '%APPDATA%',
  ])('"%s"', (text) => {
    expect(valuesOf('percent', text)).toEqual([]);
  });
});
