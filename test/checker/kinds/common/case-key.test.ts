import { describe, expect, it } from 'vitest';
import type { ClaimKindId } from '../../../../src/checker/types.ts';
import { readsIn } from '../../run.ts';

describe('a number left of a colon', () => {
  it.each<[ClaimKindId, string]>([
    ['duration', 'Within 2 days: the berth is free.'],
    ['count', 'Six guests: the tent is free.'],
    ['count', 'If the tent has room for nine guests: pay the deposit.'],
    ['count', 'There are four kinds of kites: red, blue, green and white.'],
    ['money', 'The deposit is $40: pay it at the pier.'],
    ['duration', 'If a punt is out for 9 hours it counts as lost: tell the pier office.'],
  ])('names the case of what is said behind it: a %s in "%s"', (kind, line) => {
    expect(readsIn(kind, line)).toEqual([]);
  });

  it.each<[ClaimKindId, string, string]>([
    ['count', 'The tent has room for nine guests: they sleep in two cabins.', 'nine guests'],
    ['count', 'The pier takes four punts: two of them have sails.', 'four punts'],
    ['count', 'A skipper needs four papers: passport, licence, permit and plan.', 'four papers'],
    ['duration', 'A punt not returned within 9 hours counts as lost: $400 is due.', 'within 9 hours'],
  ])('is what a whole statement says: a %s in "%s"', (kind, line, read) => {
    expect(readsIn(kind, line)).toEqual([read]);
  });
});

describe('an age behind a thing', () => {
  it.each([
    'Kites younger than 30 days fly with a keeper.',
    'We buy no punts, and kites older than 2 weeks go to the island.',
  ])('tells which of them are meant: "%s"', (line) => {
    expect(readsIn('duration', line)).toEqual([]);
  });

  it.each([
    ['Kites older than 30 days are not lent.', 'older than 30 days'],
    ['Kites must not be older than 30 days to fly.', 'older than 30 days'],
    ['Kites have to be no older than 30 days to fly.', 'no older than 30 days'],
    ['Skippers older than 60 years moor free.', 'older than 60 years'],
  ])('is a rule for all of them, or the age of people: "%s"', (line, read) => {
    expect(readsIn('duration', line)).toEqual([read]);
  });
});
