import { describe, expect, it } from 'vitest';
import { findValues } from '../../../src/facts/values/read.ts';
import { valuesOf } from './reading.ts';

describe('what people write for a duration', () => {
  it.each([
    ['30 days', '30 days'],
    ['30-day returns', '30 days'],
    ['a 14‑day trial', '14 days'],
    ['thirty days', '30 days'],
    ['thirty (30) days', '30 days'],
    ['30 (thirty) days', '30 days'],
    ['forty-five days', '45 days'],
    ['ninety (90) calendar days', '90 days'],
    ['one hundred and twenty days', '120 days'],
    ['48 hours', '48 hours'],
    ['48 hrs', '48 hours'],
    ['24h', '24 hours'],
    ['up to 24 hrs', 'up to 24 hours'],
    ['a 24-hour window', '24 hours'],
    ['90 mins', '90 minutes'],
    ['15min', '15 minutes'],
    ['5 seconds', '5 seconds'],
    ['2 weeks', '2 weeks'],
    ['two working weeks', '10 business days'],
    ['a two-week pause', '2 weeks'],
    ['within a fortnight', 'up to 2 weeks'],
    ['6 months', '6 months'],
    ['6 mos.', '6 months'],
    ['the first 1 month(s) after account opening', '1 month after account opening'],
    ['12-month period', '12 months'],
    ['two quarters', '2 quarters'],
    ['a quarter of a year', '3 months'],
    ['1 year', '1 year'],
    ['1.5 years', '1.5 years'],
    ['one and a half years', '1.5 years'],
    ['a year and a half', '18 months'],
    ['a year and a quarter', '15 months'],
    ['a year and three quarters', '21 months'],
    ['half a day', '12 hours'],
    ['The first hour is free.', 'first 1 hour'],
    ['The first hour of parking is free.', '1 hour of parking'],
    ['Your first month costs $5.', 'first 1 month'],
    ['You have a month to report it.', '1 month'],
    ['Members get a week from the day of the storm.', '1 week from the day of the storm'],
    ['You have a fortnight, starting on the day of the storm.', '2 weeks'],
    ['Withdraw a week before the trip.', '1 week before the trip'],
    ['Pick it up the next day.', '1 day'],
    ['Cancel until the day before arrival.', '1 day before arrival'],
    ['It stays for a full week.', '1 week'],
    ['That costs you a whole day.', '1 day'],
    ['An entire month may pass.', '1 month'],
    ['4 working hours', '4 business hours'],
    ['within one business hour', 'up to 1 business hour'],
    ['a week to ten days', '7 to 10 days'],
    ['It takes between an hour and two hours.', '1 to 2 hours'],
    ['between a week and a month', '1 week'],
    ['1 ½ days', '1.5 days'],
    ['two-and-a-half hours', '2.5 hours'],
    ['half an hour', '0.5 hours'],
    ['a settling-in period of a fortnight', '2 weeks'],
    ['with notice of a calendar month', '1 month'],
    ["you've got a week to answer", '1 week'],
    ['it is done inside a week', 'up to 1 week'],
    ['we answer inside two weeks', 'up to 2 weeks'],
    ['complain within a month of buying it', 'up to 1 month of buying'],
    ['decided inside a week of applying', 'up to 1 week of applying'],
    ['a week, and no more', '1 week'],
    ['a week and no more', 'up to 1 week'],
    ['it takes a month at most', 'up to 1 month'],
    ['it takes an hour or more', 'at least 1 hour'],
    ['two weeks but no longer', 'up to 2 weeks'],
    ['two weeks and no more than three', '2 weeks'],
    ['40 minutes at the outside', 'up to 40 minutes'],
    ['three weeks at the very most', 'up to 3 weeks'],
    ['those who have had their sixteenth birthday', 'at least 16 years'],
    ["a child who hasn't had her eleventh birthday", 'less than 11 years'],
    ['a half-hour call', '0.5 hours'],
    ['half a year', '6 months'],
    ['1/2 hour', '0.5 hours'],
    ['1 1/2 hours', '1.5 hours'],
    ['2½ hours', '2.5 hours'],
    ['a quarter of an hour', '15 minutes'],
    ['three quarters of an hour', '45 minutes'],
    ['a quarter of an hour before the show', '15 minutes before the show'],
    ['an hour and a half', '90 minutes'],
    ['an hour and a quarter', '75 minutes'],
    ['an hour and three quarters', '105 minutes'],
    ['within a day or two', '1 to 2 days'],
    ['in a week or two', '1 to 2 weeks'],
    ['after a month and a half', '1.5 months'],
    ['a week and a half', '1.5 weeks'],
    ['1 hour 30 minutes', '90 minutes'],
    ['1 hour and 15 minutes', '75 minutes'],
    ['1 year and 6 months', '18 months'],
    ['a couple of days', '2 days'],
    ['half a dozen weeks', '6 weeks'],
    ['two dozen hours', '24 hours'],
    ['a decade of service takes a decade', '10 years'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });

  it.each([
    ['It takes an hour', '1 hour'],
    ['within a week', 'up to 1 week'],
    ['Please allow a day', '1 day'],
    ['Refunded immediately', 'immediately'],
    ['sent instantly', 'immediately'],
    ['Refunds are instant.', 'immediately'],
    ['Payouts are usually instant for members', 'immediately'],
    ['The money is there within minutes.', 'immediately'],
    ['the next business day', '1 business day'],
    ['same-day delivery', '1 day'],
    ['shipped overnight', '1 day'],
    ['overnight delivery', '1 day'],
    ['We send it overnight', '1 day'],
    ['an overnight courier', '1 day'],
    ['the steps below immediately end it', 'immediately'],
    ['Points never expire', 'indefinitely'],
    ['0 days', '0 days'],
  ])('words of their own: "%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });
});

it.each(['The list is cleared overnight', 'an overnight stay', 'Old items are removed overnight.', 'Park overnight'])(
  'tells no time that something takes: "%s"',
  (text) => {
    expect(valuesOf('duration', text)).toEqual([]);
  },
);

describe('business days are a unit of their own', () => {
  it.each([
    '5 business days',
    '5 working days',
    'five business days',
    '5 banking days',
    '5 weekdays',
    '5 full business days',
    '5 consecutive business days',
    '5-business-day review',
    '5 business day(s)',
    '5 workdays',
  ])('"%s"', (text) => {
    expect(valuesOf('duration', text)).toEqual(['5 business days']);
  });
});

describe('operators', () => {
  it.each([
    ['The max stay is 30 days', 'up to 30 days'],
    ['Customers on Plus or Max give notice of 30 days', '30 days'],
    ['Those on Max have a stay of 30 days', '30 days'],
    ['up to 30 days', 'up to 30 days'],
    ['Up to and including 30 days', 'up to 30 days'],
    ['within 30 days', 'up to 30 days'],
    ['no later than 30 days', 'up to 30 days'],
    ['not longer than 30 days', 'up to 30 days'],
    ['no older than 30 days', 'up to 30 days'],
    ['at most 30 days', 'up to 30 days'],
    ['max. 30 days', 'up to 30 days'],
    ['a maximum of thirty (30) days', 'up to 30 days'],
    ['30 days maximum', 'up to 30 days'],
    ['30 days or less', 'up to 30 days'],
    ['30 or fewer days', 'up to 30 days'],
    ['30 days at the latest', 'up to 30 days'],
    ['≤ 30 days', 'up to 30 days'],
    ['less than 30 days', 'less than 30 days'],
    ['fewer than 30 days', 'less than 30 days'],
    ['under 30 days', 'less than 30 days'],
    ['< 30 days', 'less than 30 days'],
    ['at least 30 days', 'at least 30 days'],
    ['no less than 30 days', 'at least 30 days'],
    ['a minimum of 30 days', 'at least 30 days'],
    ['30 days minimum', 'at least 30 days'],
    ['30 days or more', 'at least 30 days'],
    ['30 or more days', 'at least 30 days'],
    ['30+ days', 'at least 30 days'],
    ['≥30 days', 'at least 30 days'],
    ['more than 30 days', 'more than 30 days'],
    ['over 30 days', 'more than 30 days'],
    ['exceeding 30 days', 'more than 30 days'],
    ['about 30 days', 'about 30 days'],
    ['approximately 30 days', 'about 30 days'],
    ['roughly 30 days', 'about 30 days'],
    ['~30 days', 'about 30 days'],
    ['30 days or so', 'about 30 days'],
    ['typically 30 days', 'about 30 days'],
    ['up to about 30 days', 'up to about 30 days'],
    ['does not exceed 30 days', 'up to 30 days'],
    ['the limit is 30 days', 'up to 30 days'],
    ['a minimum banking relationship of 30 days', 'at least 30 days'],
    ['spread over 30 days', '30 days'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });
});

describe('ranges', () => {
  it.each([
    ['3 to 5 business days', '3 to 5 business days'],
    ['3-5 business days', '3 to 5 business days'],
    ['3–5 business days', '3 to 5 business days'],
    ['3 - 5 business days', '3 to 5 business days'],
    ['7-10 business days', '7 to 10 business days'],
    ['within 3 to 5 business days', '3 to 5 business days'],
    ['between 3 and 5 days', '3 to 5 days'],
    ['from 3 to 5 days', '3 to 5 days'],
    ['three to five days', '3 to 5 days'],
    ['one or two business days', '1 to 2 business days'],
    ['13–24 months', '13 to 24 months'],
    ['30 days to 60 days', '30 to 60 days'],
    ['30 minutes to 2 hours', '0.5 to 2 hours'],
    ['24 hours to 3 days', '1 to 3 days'],
    ['approximately 3 to 5 days', 'about 3 to 5 days'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });
});

describe('ages need no unit', () => {
  it.each([
    ['18 years or older', 'at least 18 years'],
    ['18 or older', 'at least 18 years'],
    ['aged 18', '18 years'],
    ['anyone over 18', 'more than 18 years'],
    ['children under 12 travel free', 'less than 12 years'],
    ['everyone who has turned sixty qualifies', 'at least 60 years'],
    ['at least 18 years of age', 'at least 18 years of age'],
    ['The minimum age is 18', 'at least 18 years'],
    ['minimum age of 21', 'at least 21 years'],
    ['ages 13 to 17', '13 to 17 years'],
    ['over the age of 65', 'more than 65 years'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });
});

describe('what a duration is counted from or per', () => {
  it.each([
    ['30 days after delivery', 'after delivery'],
    ['30 days from the date of purchase.', 'from the date of purchase'],
    ['within 60 days of opening your account, and', 'of opening your account'],
    ['24 hours before departure', 'before departure'],
    ['14 days since your last order', 'since your last order'],
    ['two weeks in advance', 'in advance'],
    ['10 days ago', 'ago'],
    ['30 days following cancellation or return', 'following cancellation'],
    ['30 days after delivery if unopened', 'after delivery'],
    ['2 days per month', 'per month'],
    ['3 days a year', 'a year'],
    ['every 6 months', 'every'],
    ['the first 12 months', 'first'],
    ['in the past 90 days', 'past'],
    ['30 days', ''],
    [
      '2 days of continuous paid premium household service plan membership',
      'of continuous paid premium household service plan membership',
    ],
    [
      '2 days of continuous paid premium household service plan membership fees',
      'of continuous paid premium household service plan membership',
    ],
  ])('"%s"', (text, anchor) => {
    const [found] = findValues(text);
    expect(found?.value).toMatchObject({ kind: 'duration', anchor });
  });
});

describe('what looks like a duration and is none', () => {
  it.each([
    'available 24/7',
    'the whole day',
    'a single day pass',
    'open 24 hours a day',
    'the day after tomorrow',
    'Day 3 of the course',
    'week 12',
    'twice a month',
    '$5 a week',
    'once every year',
    'day-to-day purchases',
    'business days only',
    'this month',
    'one of these days',
    'the 30th of the month',
    'year 2024',
    'Monday to Friday, 9 AM to 5 PM',
    'immediately before the purchase',
    'an instant refund',
    'There is immediate danger.',
    'to the minute',
    'after a week of rain',
    'for a second call',
    'on the first day',
    'the first week of March',
    'the first hour after that',
    'on the day before the trip',
    'you have a day off',
    'once a week before noon',
    'in 2 steps',
    '5G network',
    'the 4h_window flag',
    'min 3 items',
  ])('"%s"', (text) => {
    expect(valuesOf('duration', text)).toEqual([]);
  });
});

describe('the age of a person', () => {
  it.each([
    ['you must be 18 to join', '18 years'],
    ['customers must be at least 21.', 'at least 21 years'],
    ['anyone who is sixty or over', 'at least 60 years'],
    ['drivers must be 25 or over', 'at least 25 years'],
    ['once you are eighteen, you sign yourself', '18 years'],
    ['before your 70th birthday', 'less than 70 years'],
    ['from your eighteenth birthday', 'at least 18 years'],
    ['until the twenty-first birthday', 'up to 21 years'],
    ['the over-60s travel for less', 'at least 60 years'],
    ['under 25s pay less', 'less than 25 years'],
    ['a card for the over-sixties', 'at least 60 years'],
    ['younger people from sixteen.', 'at least 16 years'],
    ['children from 8 years', 'at least 8 years'],
    ['people from 14 are let in', 'at least 14 years'],
    ['children from 7 to 10 years', '7 to 10 years'],
    ['12-year-olds can join', '12 years'],
    ['a 12-year-old', '12 years'],
    ['The minimum age for the e-kite course is 14.', 'at least 14 years'],
    ['The lowest age to join the summer club is twelve.', '12 years'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });

  it.each([
    'passwords must be at least 12.',
    'you must be 12 characters in',
    'they are 30 in total',
    'there are 30 of them',
    'the limit is 18',
    'your first birthday gift',
    'under 25 seats',
    'people from 40 countries',
    'the over 5s',
  ])('is none: "%s"', (text) => {
    expect(valuesOf('duration', text)).toEqual([]);
  });
});
