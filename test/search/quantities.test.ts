import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/search/quantities.ts';
import { wordsOf } from '../../src/search/terms.ts';

const found = (text: string): string[] => quantitiesOf(text, wordsOf(text)).map(({ word }) => word);

describe('the same amount', () => {
  it.each([
    ['14 days', 'two weeks', '14-day window', 'a fortnight is 14 days', '336 hours'],
    ['1 day', '24 hours', '24 hrs'],
    ['3 business days', 'three working days'],
    ['2 years', '24 months', 'two years'],
    ['$30', '$30.00', '30 dollars', 'thirty bucks', '30 USD'],
    ['£5', '5 pounds', 'five quid'],
    ['2.5%', '2.5 percent', '2.50 %'.replace(' ', '')],
    ['$1,400', '1400 dollars'],
  ])('%s = %s = …', (first, ...others) => {
    expect(found(first)).toHaveLength(1);
    for (const other of others) expect(found(other), other).toEqual(found(first));
  });

  it('weeks are days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (weeks) => {
        expect(found(`${weeks} weeks`)).toEqual(found(`${weeks * 7} days`));
      }),
    );
  });
});

describe('different amounts', () => {
  it.each([
    ['3 business days', '3 days'],
    ['30 days', '1 month'],
    ['$30', '€30'],
    ['$30', '30 %'],
    ['30 days', '30 items'],
  ])('%s is not %s', (one, other) => {
    expect(found(one)).not.toEqual(found(other));
  });
});

describe('no amount', () => {
  it.each(['call 555 0199', 'within days', 'version 2', 'May 2026', 'constructor days', ''])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('covers number and unit', () => {
  const text = 'within 14 business days';
  expect(quantitiesOf(text, wordsOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    '14 business days',
  ]);
});
