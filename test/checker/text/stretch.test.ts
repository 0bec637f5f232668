import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeBreak, statementBreaks, stretchAround, stretchesBetween } from '../../../src/checker/text/stretch.ts';

const partsOf = (text: string, breaks: RegExp): string[] =>
  stretchesBetween(text, breaks).map(({ from, to }) => text.slice(from, to));

describe('the stretches between the breaks of a text', () => {
  it.each([
    ['Fill in form RF-2', ['Fill in form RF-2']],
    ['Orders: use form A1. Repairs: use form B2.', ['Orders: use form A1', ' Repairs: use form B2', '']],
    ['Returns go to desk 4, but repairs go to desk 5', ['Returns go to desk 4', 'but repairs go to desk 5']],
    ['The app needs iOS 15.2, Android 11 (or newer)', ['The app needs iOS 15.2, Android 11 (or newer', '']],
    ['Tier 2 – chargebacks', ['Tier 2 ', ' chargebacks']],
    ['', ['']],
  ])('%j', (text, parts) => {
    expect(partsOf(text, statementBreaks)).toEqual(parts);
  });

  it('are what a split leaves', () => {
    const words = fc
      .array(fc.constantFrom('tier', '2', '. ', '; ', ', but ', 'so', '|', ' '))
      .map((each) => each.join(''));
    fc.assert(
      fc.property(words, (text) => {
        expect(partsOf(text, /[.;|]| but /g)).toEqual(text.split(/[.;|]| but /));
      }),
    );
  });
});

describe('the clause around a stretch', () => {
  it.each([
    ['Call us [by phone or chat] on weekdays.', 'Call us ', ' on weekdays.'],
    ['In short: call us [by phone], then wait; or write.', ' call us ', ''],
    ['Write; call [by phone] at 9 but write (to us) later.', ' call ', ' at 9 '],
    ['Up to $1,000 is paid [by card]: ask', 'Up to $1,000 is paid ', ''],
    [
      'From 8:30 to 16:00 call us [by phone] until 17:45 at best: ask',
      'From 8:30 to 16:00 call us ',
      ' until 17:45 at best',
    ],
    ['[By phone]', '', ''],
  ])('%j', (marked, before, behind) => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    expect(stretchAround(marked.replaceAll(/[[\]]/g, ''), start, end)).toEqual({ before, behind });
  });
});

it.each([
  ['You pay, we ship; then wait', 'You pay, we ship'],
  ['no break', 'no break'],
  ['; at once', ''],
  ['', ''],
])('what stands before the first break of %j is %j', (text, before) => {
  expect(beforeBreak(text, /;/)).toBe(before);
});
