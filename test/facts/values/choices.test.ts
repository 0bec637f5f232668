import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/facts/types.ts';
import { compareValues, findValues, parseValue, showValue } from '../../../src/facts/values/read.ts';

const shown = (text: string) => findValues(text).map(({ value }) => showValue(value));

describe('amounts from which one is chosen', () => {
  it.each([
    ['Terms of 12, 24 or 36 months are on offer.', '12, 24 or 36 months'],
    ['Choose 12, 24, or 36 months.', '12, 24 or 36 months'],
    ['It runs for 3, 6, 9 or 12 months.', '3, 6, 9 or 12 months'],
    ['6 or 12 months', '6 or 12 months'],
    ['a 15, 30 or 60-minute call', '15, 30 or 60 minutes'],
    ['12 months, 24 months or 36 months', '12, 24 or 36 months'],
    ['Lease it for two, three or four years.', '2, 3 or 4 years'],
    ['Terms of 12, 24 and 36 months', '12, 24 or 36 months'],
    ['Top up by €10, €20 or €50.', '€10, €20 or €50'],
    ['Pay 10, 20 or 50 euros.', '€10, €20 or €50'],
    ['Save 5, 10 or 15 %.', '5%, 10% or 15%'],
    ['Packs of 6, 12 or 24 bottles', '6, 12 or 24 bottles'],
  ])('"%s" is %s', (text, value) => {
    expect(shown(text)).toEqual([value]);
  });

  it.each([
    ['3 or 4 days', ['3 to 4 days']],
    ['one or two weeks', ['1 to 2 weeks']],
    ['$5 or $10', ['$5', '$10']],
    ['12 months or 24 months', ['12 months', '24 months']],
    ['The fees are $5, $10 and $15.', ['$5', '$10', '$15']],
    ['In 2026, 12 or 24 months.', ['12 or 24 months']],
    ['10 days, 5 days or 3 days', ['10 days', '5 days', '3 days']],
    ['5 or more items', ['at least 5 items']],
    ['See steps 3, 4 or 5.', []],
    ['up to 6 or 12 months', ['6 to 12 months']],
    ['3 days, 2 items or 5 people', ['3 days', '2 items', '5 people']],
    ['30 days, or a half', ['30 days']],
  ])('are none: "%s"', (text, values) => {
    expect(shown(text)).toEqual(values);
  });

  it.each<[string, string, Comparison]>([
    ['12, 24 or 36 months', '12, 24, or 36 months', 'equal'],
    ['12, 24 or 36 months', '1 year', 'compatible'],
    ['12, 24 or 36 months', '18 months', 'clash'],
    ['12, 24 or 36 months', '48 months', 'clash'],
    ['12, 24 or 36 months', '12 or 24 months', 'compatible'],
    ['12, 24 or 36 months', '12, 24 or 48 months', 'clash'],
    ['12, 24 or 36 months', '12 to 36 months', 'compatible'],
    ['12, 24 or 36 months', '12 to 24 months', 'clash'],
    ['12, 24 or 36 months', 'up to 36 months', 'compatible'],
    ['12, 24 or 36 months', 'up to 24 months', 'clash'],
    ['12, 24 or 36 months', 'at least 6 months', 'compatible'],
    ['€10, €20 or €50', '€25', 'clash'],
    ['€10, €20 or €50', '$10', 'incomparable'],
    ['€10, €20 or €50', 'no limit', 'clash'],
  ])('"%s" and "%s" are %s', (a, b, verdict) => {
    const [left, right] = [a, b].map((text) => parseValue(text));
    expect(compareValues(left!, right!)).toBe(verdict);
    expect(compareValues(right!, left!)).toBe(verdict);
  });

  it('are read back as they are shown', () => {
    const value = parseValue('12, 24 or 36 months');
    expect(parseValue(showValue(value))).toEqual(value);
  });
});
