import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/facts/types.ts';
import { compareValues, parseValue } from '../../../src/facts/values/read.ts';

type Row = readonly [a: string, b: string, verdict: Comparison];

function eachRow(rows: readonly Row[]): void {
  it.each(rows)('"%s" and "%s" are %s', (a, b, verdict) => {
    expect(compareValues(parseValue(a), parseValue(b))).toBe(verdict);
    expect(compareValues(parseValue(b), parseValue(a))).toBe(verdict);
  });
}

describe('bounds', () => {
  eachRow([
    ['30 days', '30 days', 'equal'],
    ['30 days', '45 days', 'clash'],
    ['up to 30 days', 'within 30 days', 'equal'],
    ['up to 30 days', 'up to 45 days', 'clash'],
    ['at least 30 days', '30 days or more', 'equal'],
    ['at least 30 days', 'at least 45 days', 'clash'],
    ['up to 30 days', '30 days', 'equal'],
    ['up to 30 days', '20 days', 'compatible'],
    ['up to 30 days', '45 days', 'clash'],
    ['at least 30 days', '45 days', 'compatible'],
    ['at least 30 days', '30 days', 'equal'],
    ['at least 30 days', '20 days', 'clash'],
    ['up to 30 days', 'at least 20 days', 'compatible'],
    ['up to 30 days', 'at least 30 days', 'compatible'],
    ['up to 30 days', 'at least 45 days', 'clash'],
    ['3 to 5 days', '3-5 days', 'equal'],
    ['3 to 5 days', '5 to 7 days', 'clash'],
    ['3 to 5 days', '7 to 10 days', 'clash'],
    ['3 to 5 days', '3 to 7 days', 'clash'],
    ['3 to 5 days', '4 to 6 days', 'clash'],
    ['2 to 6 days', '3 to 5 days', 'compatible'],
    ['3 to 5 days', '4 days', 'compatible'],
    ['3 to 5 days', '6 days', 'clash'],
    ['3 to 5 days', 'up to 5 days', 'compatible'],
    ['3 to 5 days', 'up to 4 days', 'clash'],
    ['3 to 5 days', 'up to 2 days', 'clash'],
    ['3 to 5 days', 'at least 3 days', 'compatible'],
    ['3 to 5 days', 'at least 4 days', 'clash'],
    ['over $50', 'at least $50', 'compatible'],
    ['over $50', 'over $50', 'equal'],
    ['over $50', '$50', 'compatible'],
    ['less than $50', '$50', 'compatible'],
    ['less than $50', '$60', 'clash'],
  ]);
});

describe('working hours', () => {
  eachRow([
    ['4 business hours', 'four working hours', 'equal'],
    ['4 business hours', '4 business days', 'clash'],
    ['4 business hours', '4 hours', 'clash'],
    ['4 business hours', '2 hours', 'clash'],
    ['4 business hours', '6 hours', 'incomparable'],
    ['4 business hours', '2 weeks', 'clash'],
    ['8 business hours', '1 business day', 'equal'],
    ['24 business hours', '1 business day', 'equal'],
  ]);
});

describe('approximations allow a tenth', () => {
  eachRow([
    ['about 30 days', '30 days', 'equal'],
    ['about 30 days', '32 days', 'compatible'],
    ['about 30 days', '40 days', 'clash'],
    ['around $100', '$95', 'compatible'],
    ['around $100', '$80', 'clash'],
    ['about four and a half months', '135 days', 'equal'],
    ['about 20 minutes', 'about 21 minutes', 'compatible'],
  ]);
});

describe('units of time', () => {
  eachRow([
    ['two weeks', '14 days', 'equal'],
    ['48 hours', '2 days', 'equal'],
    ['48 hours', '3 days', 'clash'],
    ['half a day', '12 hours', 'equal'],
    ['half an hour', '30 minutes', 'equal'],
    ['90 seconds', '1.5 minutes', 'equal'],
    ['one month', '30 days', 'equal'],
    ['one month', '31 days', 'equal'],
    ['one month', '4 weeks', 'equal'],
    ['one month', '45 days', 'clash'],
    ['three months', '90 days', 'equal'],
    ['three months', 'one quarter', 'equal'],
    ['6 months', '180 days', 'equal'],
    ['6 months', 'half a year', 'equal'],
    ['12 months', '1 year', 'equal'],
    ['18 months', 'one and a half years', 'equal'],
    ['1 year', '365 days', 'equal'],
    ['1 year', '300 days', 'clash'],
    ['4 months', '90 days', 'clash'],
    ['a fortnight', '14 days', 'equal'],
    ['immediately', '3 days', 'clash'],
    ['never expires', '24 months', 'clash'],
    ['never expires', 'indefinitely', 'equal'],
    ['never expires', '5 business days', 'clash'],
    ['immediately', 'within 3 days', 'compatible'],
  ]);
});

describe('business days', () => {
  eachRow([
    ['5 business days', '5 working days', 'equal'],
    ['5 business days', '7 business days', 'clash'],
    ['45 business days', '45 days', 'clash'],
    ['10 business days', '10 days', 'clash'],
    ['10 business days', 'two weeks', 'equal'],
    ['10 business days', '14 days', 'equal'],
    ['10 business days', 'three weeks', 'clash'],
    ['5 business days', 'one week', 'equal'],
    ['10 business days', '13 days', 'incomparable'],
    ['3 business days', '72 hours', 'incomparable'],
    ['5 business days', '30 days', 'clash'],
  ]);
});

describe('money', () => {
  eachRow([
    ['$25', '25 dollars', 'equal'],
    ['$25', 'USD 25.00', 'equal'],
    ['$25', '$30', 'clash'],
    ['$25', '€25', 'incomparable'],
    ['50 cents', '$0.50', 'equal'],
    ['$1.2k', '$1,200', 'equal'],
    ['free', '$0.00', 'equal'],
    ['free', 'waived', 'equal'],
    ['no fee', '€0', 'equal'],
    ['free', '$5', 'clash'],
    ['free', '€5', 'clash'],
    ['up to $100', 'free', 'compatible'],
    ['no limit', '$500', 'clash'],
    ['no limit', 'up to $500', 'clash'],
    ['none', '$5', 'clash'],
    ['none', 'free', 'equal'],
    ['no fee', '3 %', 'clash'],
    ['no fee', '0 %', 'equal'],
    ['no fee', '3 days', 'incomparable'],
    ['$0', '3 %', 'incomparable'],
    ['none', '3 days', 'clash'],
    ['0.1 dollars', '10 cents', 'equal'],
  ]);
});

describe('percentages and counts', () => {
  eachRow([
    ['2.5 %', '2.5 percent', 'equal'],
    ['2.5 %', '3 %', 'clash'],
    ['half price', '50 %', 'equal'],
    ['50 basis points', '0.5 percentage points', 'equal'],
    ['5 participants', 'five participants', 'equal'],
    ['5 participants', '6 event participants', 'clash'],
    ['5 participants', '6 cards', 'incomparable'],
    ['5 credit cards', '3 credit checks', 'incomparable'],
    ['5', '5 cards', 'equal'],
    ['5', '6 cards', 'clash'],
    ['once per order', 'twice per order', 'clash'],
    ['twice', 'two times', 'equal'],
    ['2 GB', '2,000 MB', 'equal'],
    ['2 GB', '5 GB', 'clash'],
    ['2 GB', '2 kg', 'incomparable'],
    ['23 kg', '50 lb', 'equal'],
    ['5 km', '3 miles', 'equal'],
    ['up to 140 cm', 'up to 55 inches', 'equal'],
    ['23 kg', '44 lb', 'clash'],
    ['100 cm', '101 cm', 'clash'],
    ['30 m', '98 ft', 'equal'],
    ['unlimited transfers', '5 transfers', 'clash'],
    ['4 digits', '4-digit', 'equal'],
  ]);
});

describe('dates', () => {
  eachRow([
    ['March 1, 2026', '2026-03-01', 'equal'],
    ['March 1, 2026', 'March 2, 2026', 'clash'],
    ['March 1', 'March 1, 2026', 'equal'],
    ['March 1', 'March 2, 2026', 'clash'],
    ['until June 30, 2026', 'before July 1, 2026', 'equal'],
    ['until June 30, 2026', 'until July 31, 2026', 'clash'],
    ['until June 30, 2026', 'July 4, 2026', 'clash'],
    ['until June 30, 2026', 'June 4, 2026', 'compatible'],
    ['from March 1, 2026', 'until June 30, 2026', 'compatible'],
    ['from March 1, 2026', 'until February 1, 2026', 'clash'],
    ['March 2026', 'March 15, 2026', 'compatible'],
    ['March 2026', 'April 15, 2026', 'clash'],
    ['March 2026', 'March 1-31, 2026', 'equal'],
    ['March 2026', 'April 2026', 'clash'],
    ['March 10 to March 20, 2026', 'March 2026', 'compatible'],
    ['March 10 to April 20, 2026', 'March 2026', 'clash'],
    ['2025-09-01 through 2026-02-28', '2025-09-01 through 2026-03-31', 'clash'],
    ['Nov 15 to Jan 5', 'Nov 15 to Jan 5', 'equal'],
  ]);
});

describe('opening hours', () => {
  eachRow([
    ['Mon-Fri 9-5', 'weekdays 9:00-17:00', 'equal'],
    ['Mon-Fri 9-5', 'Mon-Fri 9-6', 'clash'],
    ['Mon-Fri 9-5', 'Mon-Sat 9-5', 'clash'],
    ['Mon-Fri 8-8', 'Mon-Fri 8-8, Saturday 9-5', 'compatible'],
    ['Mon-Fri 8-8, Saturday 9-5', 'Mon-Fri 8-8, Saturday 9-1', 'clash'],
    ['Mon-Fri 9-5', 'Saturday 9-5', 'compatible'],
    ['24/7', 'around the clock', 'equal'],
    ['24/7', 'Mon-Fri 9-5', 'clash'],
    ['at 11:00', 'by noon', 'clash'],
    ['at 11:00', 'until 11:00', 'compatible'],
    ['9 AM to 5 PM', 'Mon-Fri 9-5', 'compatible'],
    ['9 AM to 5 PM', 'Mon-Fri 9-6', 'clash'],
    ['daily 10 PM to 6 AM', 'daily 11 PM to 6 AM', 'clash'],
    ['until 4 PM', 'before 16:00', 'equal'],
    ['until 4 PM', 'until 5 PM', 'clash'],
    ['until 4 PM', '9 AM to 4 PM', 'compatible'],
    ['until 4 PM', '9 AM to 5 PM', 'clash'],
    ['Mon-Fri 9-5 ET', 'Mon-Fri 9-5', 'equal'],
    ['Mon-Fri 9-5 ET', 'Mon-Fri 9-5 EST', 'equal'],
    ['Mon-Fri 9-5 ET', 'Mon-Fri 9-5 PT', 'clash'],
    ['Mon-Fri 9-5 ET', 'Mon-Fri 6-14 PT', 'incomparable'],
  ]);
});

describe('contacts', () => {
  eachRow([
    ['1-800-FLOWERS', '1-800-356-9377', 'equal'],
    ['1-800-FLOWERS', '(800) 356-9377', 'equal'],
    ['+1 800 356 9377', '1-800-356-9377', 'equal'],
    ['+44 20 7946 0958', '020 7946 0958', 'equal'],
    ['1-800-FLOWERS', '1-800-356-9378', 'clash'],
    ['help@example.com', 'Help@Example.com', 'equal'],
    ['help@example.com', 'support@example.com', 'clash'],
    ['https://example.com/help', 'www.example.com/help/', 'equal'],
    ['example.com', 'example.com/help', 'compatible'],
    ['example.com/returns', 'example.com/help', 'clash'],
    ['help@example.com', '1-800-356-9377', 'incomparable'],
    ['PO Box 418', 'P.O. Box 418', 'equal'],
    ['PO Box 418', 'PO Box 814', 'clash'],
    ['14 Mill Lane', '41 Mill Lane', 'clash'],
    ['14 Mill Ln', '14 Mill Lane', 'equal'],
    ['14 Mill Lane', '14 Station Road', 'incomparable'],
    ['14 Mill Lane', 'PO Box 14', 'incomparable'],
  ]);
});

describe('answers, lists and text', () => {
  eachRow([
    ['yes', 'Included', 'equal'],
    ['yes', 'not available', 'clash'],
    ['required', 'optional', 'clash'],
    ['Visa, Mastercard and PayPal', 'PayPal, Visa or Mastercard', 'equal'],
    ['Visa and Mastercard', 'Visa, Mastercard and PayPal', 'compatible'],
    ['only Visa and Mastercard', 'Visa, Mastercard and PayPal', 'clash'],
    ['only Visa and Mastercard', 'only Visa and PayPal', 'clash'],
    ['only Visa and Mastercard', 'Visa only', 'clash'],
    ['Visa and PayPal', 'cash and cheque', 'incomparable'],
    ['Store credit', 'store  credit', 'equal'],
    ['Store credit', 'Original payment method', 'incomparable'],
    ['30 days', '$30', 'incomparable'],
    ['yes', '30 days', 'incomparable'],
  ]);
});
