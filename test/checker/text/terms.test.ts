import { describe, expect, it } from 'vitest';
import { Terms } from '../../../src/checker/text/terms.ts';

describe('a verb and its particle', () => {
  it.each([
    ['Check-in is late.', ['checkin', 'delai']],
    ['Guests check in at three.', ['guest', 'checkin', 'three']],
    ['Checking out takes a minute.', ['checkout', 'minut']],
    ['Two check-ups', ['two', 'checkup']],
    ['Log in', ['login']],
    ['The checkout', ['checkout']],
    ['Check in the app', ['check', 'app']],
    ['Paycheck in cash', ['paycheck', 'cash']],
    ['Check inside', ['check', 'insid']],
  ])('"%s" is %j', (text, terms) => {
    expect(new Terms().in(text)).toEqual(terms);
  });
});

describe('a digit with its letter', () => {
  it.each([
    ['5G and 2FA', ['5g', '2fa']],
    ['Prints in 3D', ['print', '3d']],
    ['£5K, 12G and 5GB', ['gb']],
    ['Over 1.5G', []],
  ])('"%s" is %j', (text, terms) => {
    expect(new Terms().in(text)).toEqual(terms);
  });
});

describe('two words for one thing', () => {
  it.each([
    ['The pier office moves to Fell Lane.', 'The pier office relocates to Fell Lane.'],
    ['We delete the list of skippers.', 'We erase the list of skippers.'],
  ])('are one term: "%s" and "%s"', (left, right) => {
    expect(new Terms().in(left)).toEqual(new Terms().in(right));
  });
});

it('tells an accountant from an account', () => {
  const terms = new Terms();
  expect(terms.of('accountants')).toBe(terms.of('bookkeeper'));
  expect(terms.of('accountant')).not.toBe(terms.of('account'));
});
