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
    ['half a percent', '0.5%'],
    ['half price', '50%'],
    ['half of the fee', '50%'],
    ['a quarter of the fee', '25%'],
    ['three quarters of the fee', '75%'],
    ['half the fee', '50%'],
    ['as much as half of whatever the limit is', 'up to 50%'],
    ['two thirds of your deposit', '66.6667%'],
    ['a tenth of the price', '10%'],
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
