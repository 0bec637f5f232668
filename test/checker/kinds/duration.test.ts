import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../run.ts';

describe('which times a line claims', () => {
  it.each([
    ['Refunds take 3 to 5 business days.', ['3 to 5 business days']],
    ['Parcels take 2 days when ordered before 14:00.', ['2 days']],
    ['Within 2 days: the full price', []],
    ['Bills are due 14 days later.', ['14 days']],
    ['The bill came 14 days ago.', []],
    ['Returns close after thirty days.', ['thirty days']],
    ['Gift cards never expire.', ['never expire']],
    ['Riders must be at least 16 years old.', ['at least 16 years']],
    ['Riders must be 16 years old.', ['16 years']],
    ['The trial lasts 14 days, and the notice period 30 days.', ['14 days', '30 days']],
  ])('%s', (line, written) => {
    expect(readsIn('duration', line)).toEqual(written);
  });

  it.each([
    ['left of a colon', 'Within 2 days of the order: you pay nothing.'],
    ['left of an arrow', 'Memberships of 12 months → one free lamp'],
    ['as an age', 'The bicycle was three years old when its frame broke.'],
    ['as a past', 'The account was closed two years ago.'],
    ['as patience', 'If nothing has arrived after 10 days, call us.'],
    ['in the head of a row', '| Membership | Bonus |\n| --- | --- |\n| 12 months | one lamp |'],
  ])('none that is the case of a rule, %s', (_, line) => {
    expect(readsIn('duration', line)).toEqual([]);
  });
});

describe('a time in which something is counted', () => {
  it.each([
    'If more than 0.9% of the card payments in a month are disputed, we call.',
    'At most 3 returns in a month are free.',
    'Over five tickets about one thing in an hour are an incident.',
    'If less than half of the invoices in a week are paid, we call.',
    'More than $500 of refunds in a day need a manager.',
    'At least 80% of the calls in a day have to be answered.',
    'A customer with more than two complaints in a year gets a call.',
    'We take no more than four bookings in a day.',
  ])('is none that something takes: "%s"', (line) => {
    expect(readsIn('duration', line)).toEqual([]);
  });

  it.each([
    ['Up to 50% is refunded in a month.', 'a month'],
    ['You get up to $50 back in a week.', 'a week'],
    ['Up to 3 parcels arrive in a week.', 'a week'],
    ['At least two parcels are due in a week.', 'a week'],
    ['More than three parcels, in a week at the latest.', 'a week'],
    ['A credit of 50% lapses in a month.', 'a month'],
    ['We check 3 invoices in a week.', 'a week'],
    ['More than 5% of it ends in a month.', 'a month'],
  ])('is one where something happens in it: "%s"', (line, written) => {
    expect(readsIn('duration', line).join()).toContain(written);
  });
});

describe('two times for one thing', () => {
  it.each([
    ['Return a lamp within 30 days.', 'Return a lamp within 45 days.'],
    ['Refunds arrive within 48 hours.', 'Refunds arrive within 3 days.'],
    ['The warranty on a bicycle lasts 2 years.', 'The warranty on a bicycle lasts 3 years.'],
    ['Gift cards never expire.', 'Gift cards expire after 24 months.'],
    ['The trial lasts one month.', 'The trial lasts 14 days.'],
    ['Refunds take up to 5 days.', 'Refunds take 7 to 10 days.'],
    ['Refunds take 3 to 5 business days.', 'Refunds take 7 to 10 business days.'],
    ['Keep the parcel for at least 7 days.', 'Keep the parcel for at least 10 days.'],
    ['The deadline for a claim is 30 days.', 'Claims can be filed for up to 60 days.'],
    ['You have 30 days to return a lamp.', 'A lamp can be returned within 45 days.'],
    ['You get 30 days to return a lamp.', 'A lamp can be returned within 45 days.'],
    ['Riders must be at least 16 years old.', 'Riders must be at least 18 years old.'],
    ['Riders must be 16 years old.', 'Riders must be at least 18 years old.'],
    ['Refunds take 3 to 5 business days.', 'Refunds take 5 to 7 business days.'],
    ['Riders of a tandem must be 18 or older.', 'Anyone who has turned sixteen can be the rider of a tandem.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('duration', left, right)).toBe('clash');
    expect(outcomeOf('duration', right, left)).toBe('clash');
  });

  it('clash where one counts business days and the other every day', () => {
    expect(outcomeOf('duration', 'Return a lamp within 45 business days.', 'Return a lamp within 45 days.')).toBe(
      'clash',
    );
  });

  it.each([
    ['Return a lamp within 14 days.', 'Return a lamp within two weeks.'],
    ['Refunds arrive within 48 hours.', 'Refunds arrive within 2 days.'],
    ['The warranty on a bicycle lasts 2 years.', 'The warranty on a bicycle lasts 24 months.'],
    ['The trial lasts one month.', 'The trial lasts 30 days.'],
    ['Refunds take 10 business days.', 'Refunds take two weeks.'],
    ['The deadline for a claim is 30 days.', 'Claims can be filed for up to 30 days.'],
  ])('agree in other words: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('duration', left, right)).toBe('agree');
  });

  it.each([
    ['a ceiling and a range below it', 'Refunds take up to 5 days.', 'Refunds take 3 to 5 days.'],
    ['a floor and an amount', 'Keep the parcel for at least 7 days.', 'Keep the parcel for 10 days.'],
    ['a ceiling and an amount below it', 'A repair takes up to 10 days.', 'A repair takes 7 days.'],
    ['two things', 'The return window is 30 days.', 'The warranty lasts 45 days.'],
    ['two cases', 'Within 2 days of the order: you pay nothing.', 'Within 5 days of the order: you pay nothing.'],
  ])('say nothing of each other: %s', (_, left, right) => {
    expect(outcomeOf('duration', left, right)).toBe('silent');
  });
});

it('the name of a service is no other time than the day that it is named after', () => {
  const comes = (day: string): string => `A courier delivery comes the ${day}.`;
  expect(outcomeOf('duration', comes('next day'), comes('next working day'))).toBe('silent');
  expect(outcomeOf('duration', 'Bags are credited the same business day.', 'Same-day credit of bags.', 'Bags')).toBe(
    'silent',
  );
  const slow = 'A courier delivery comes in 3 to 5 working days.';
  expect(outcomeOf('duration', comes('next day'), slow)).toBe('clash');
});
