import { describe, expect, it } from 'vitest';
import type { DateValue } from '../../../src/facts/types.ts';
import { compareValues, findValues } from '../../../src/facts/values/read.ts';
import { valuesOf } from './reading.ts';

describe('what people write for a date', () => {
  it.each([
    ['2026-03-01', '1 March 2026'],
    ['March 1, 2026', '1 March 2026'],
    ['March 1st, 2026', '1 March 2026'],
    ['Mar. 1, 2026', '1 March 2026'],
    ['Mar 1 2026', '1 March 2026'],
    ['1 March 2026', '1 March 2026'],
    ['1st of March 2026', '1 March 2026'],
    ['01.03.2026', '1 March 2026'],
    ['11/14/2025', '14 November 2025'],
    ['14/11/2025', '14 November 2025'],
    ['11/14/25', '14 November 2025'],
    ['March 1', '1 March'],
    ['May 5', '5 May'],
    ['March 2026', 'March 2026'],
    ['2025-11-14 15:00:00 EST', '14 November 2025'],
    ['until June 30', 'until 30 June'],
    ['Classes begin on 8 July.', 'from 8 July'],
    ['The rink opens in November.', 'from 1 November'],
    ['The rink closes in March.', 'until 31 March'],
    ['by June 30, 2026', 'until 30 June 2026'],
    ['through 2026-06-30', 'until 30 June 2026'],
    ['up to and including 9 April 2027', 'until 9 April 2027'],
    ['A berth costs $12 until 31 May 2024.', 'until 31 May 2024'],
    ['before July 1, 2026', 'until 30 June 2026'],
    ['from March 1, 2026', 'from 1 March 2026'],
    ['effective March 1, 2026', 'from 1 March 2026'],
    ['starting 2026-03-01', 'from 1 March 2026'],
    ['after December 31, 2025', 'from 1 January 2026'],
    ['from March 1 to April 15, 2026', '1 March 2026 to 15 April 2026'],
    ['March 1-15, 2026', '1 March 2026 to 15 March 2026'],
    ['2025-11-01 to 2026-01-31', '1 November 2025 to 31 January 2026'],
    ['between 2025-11-01 and 2026-01-31', '1 November 2025 to 31 January 2026'],
    ['2025-09-01 through 2026-02-28', '1 September 2025 to 28 February 2026'],
    ['FROM 11/01/2025 TO 11/30/2025', 'November 2025'],
    ['Nov 15 to Jan 5', '15 November to 5 January'],
    ['March 2026 to May 2026', '1 March 2026 to 31 May 2026'],
    ['1-15 March 2026', '1 March 2026 to 15 March 2026'],
    ['from 1 to 15 March', '1 March to 15 March'],
    ['11-14-2025', '14 November 2025'],
    ['(2026-03-01)', '1 March 2026'],
    ['February 30 to March 5, 2026', '5 March 2026'],
    ['March 2026 - 15 items', 'March 2026'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('date', text)).toEqual([shown]);
  });

  it('lets a clear date tell which way round an unclear one in the same line is', () => {
    expect(valuesOf('date', '03/04/2026 and 03/31/2026')).toEqual(['4 March 2026', '31 March 2026']);
  });

  it.each([
    ['March 2026', { from: '2026-03-01', to: '2026-03-31', bound: 'between' }],
    ['February 2028', { from: '2028-02-01', to: '2028-02-29', bound: 'between' }],
    ['March 1', { from: '0000-03-01', to: '0000-03-01', bound: 'exactly' }],
    ['until June 30, 2026', { from: '2026-06-30', to: '2026-06-30', bound: 'at-most' }],
    ['before January 1, 2026', { from: '2025-12-31', to: '2025-12-31', bound: 'at-most' }],
    ['before March 1, 2026', { from: '2026-02-28', to: '2026-02-28', bound: 'at-most' }],
  ] satisfies [string, Omit<DateValue, 'kind'>][])('"%s" has days', (text, days) => {
    expect(findValues(text)[0]?.value).toEqual({ kind: 'date', ...days });
  });

  it.each([
    ['before March 1', 'until February 28', 'equal'],
    ['before March 1', 'until February 28, 2026', 'equal'],
    ['before March 1', 'until February 27', 'clash'],
  ] as const)('in whichever year, "%s" and "%s": %s', (left, right, expected) => {
    const [a, b] = [left, right].map((text) => findValues(text)[0]!.value);
    expect(compareValues(a!, b!)).toBe(expected);
    expect(compareValues(b!, a!)).toBe(expected);
  });
});

describe('what looks like a date and is none', () => {
  it.each([
    '03/04/2026',
    '31.02.2026',
    '2026-13-01',
    'you may 2 times',
    'march 3 miles',
    'in may',
    'in May or June',
    'in March and September',
    'every January, April, July and October',
    'ask June about it',
    '24/7',
    'version 1.2.2026.4',
    '555-867-5309',
    'the second of three',
    'sun care',
    '3, 25, 2026',
    'id-2026-03-01',
    '1 to 15 marchers',
    'June and July',
    '3/4 of the fee',
  ])('"%s"', (text) => {
    expect(valuesOf('date', text)).toEqual([]);
  });
});

describe('a time of the year without the number of a day', () => {
  it.each([
    ['by the end of July', 'until 31 July'],
    ['by the end of February 2026', 'until 28 February 2026'],
    ['until mid-March 2026', '11 March 2026 to 20 March 2026'],
    ['the beginning of June', '1 June'],
    ['in early March', '1 March to 10 March'],
    ['from November to March', '1 November to 31 March'],
    ['between April and June', '1 April to 30 June'],
    ['from 1 November to the end of March', '1 November to 31 March'],
    ['The bonus is paid out in May.', '1 May to 31 May'],
    ['We close every August.', '1 August to 31 August'],
    ['The fee is charged each April.', '1 April to 30 April'],
    ['during July', '1 July to 31 July'],
    ['Pay by May.', 'until 31 May'],
    ['It stays open until June.', 'until 30 June'],
    ['before July', 'until 30 June'],
    ['since April', 'from 1 April'],
    ['in midsummer', '15 June to 5 July'],
    ['returns until Christmas', 'until 25 December'],
    ['the sale starts on Boxing Day', 'from 26 December'],
    ["points expire on New Year's Eve", '31 December'],
    ["before New Year's Eve", 'until 30 December'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('date', text)).toEqual([shown]);
  });

  it.each([
    'closed on Christmas Day',
    'by the end of the month',
    'the end of mayhem',
    'from march to march',
    'late in may we could',
    'April to June',
    'the middle of the year',
  ])('is none: "%s"', (text) => {
    expect(valuesOf('date', text)).toEqual([]);
  });
});

describe('a part of a year', () => {
  it.each([
    ['in the spring of 2028', '1 March 2028 to 21 June 2028'],
    ['Autumn 2027', '1 September 2027 to 21 December 2027'],
    ['in Q3 2027', '1 July 2027 to 30 September 2027'],
    ['the first quarter of 2027', '1 January 2027 to 31 March 2027'],
    ['the second half of 2027', '1 July 2027 to 31 December 2027'],
    ['late 2026', '1 September 2026 to 31 December 2026'],
    ['mid-2026', '1 May 2026 to 31 August 2026'],
    ['until the end of 2027', 'until 31 December 2027'],
    ['from the beginning of 2027', 'from 1 January 2027'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('date', text)).toEqual([shown]);
  });

  it.each(['in spring', 'the early bird of 2027', 'the end of 300 trips', 'a quarter of 2027 lamps', 'H1 of the page'])(
    'is none: "%s"',
    (text) => {
      expect(valuesOf('date', text)).toEqual([]);
    },
  );
});

describe('a day of every month', () => {
  it.each([
    ['Rent is due on the first of the month.', 'the 1st of the month'],
    ['the 2nd of each month', 'the 2nd of the month'],
    ['Interest is booked on the 5th of the following month.', 'the 5th of the month'],
    ['Order it by the 25th for the following month.', 'until the 25th of the month'],
    ['Paid on the first business day of the month.', 'the 1st of the month'],
    ['the 3rd each month', 'the 3rd of the month'],
    ['Pay by the 5th of every month.', 'until the 5th of the month'],
    ['before the 12th of the month', 'until the 11th of the month'],
    ['after the 20th of the month', 'from the 21st of the month'],
    ['the fifteenth day of the month', 'the 15th of the month'],
    ['Wages are paid on the 25th.', 'the 25th of the month'],
    ['Berth rent is taken on the 8th by the harbour office.', 'the 8th of the month'],
    ['Berth rent is taken on the 8th via the harbour office.', 'the 8th of the month'],
    ['The berth is paid on the 8th and the punt later.', 'the 8th of the month'],
    ['from the first day of the next calendar month', 'from the 1st of the month'],
    ['the 12th of the next calendar month', 'the 12th of the month'],
    ['Piers are painted between the 2nd and the 9th.', 'the 2nd to the 9th of the month'],
    ['between the 1st and the 5th of each month', 'the 1st to the 5th of the month'],
    ['Berths are let from the 3rd to the 7th of each month.', 'the 3rd to the 7th of the month'],
    ['the last day of the month', 'the 31st of the month'],
    ['by the end of each month', 'until the 31st of the month'],
    ['Payday: 15th of the month', 'the 15th of the month'],
    ['wages on the last working day of each month', 'the 31st of the month'],
    ['The bill comes at month-end.', 'the 31st of the month'],
    ['Rent is due at the end of the month.', 'the 31st of the month'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('date', text)).toEqual([shown]);
  });

  it.each([
    'on the 5th floor',
    'the first of the following month',
    'the first of the next calendar month',
    'the 2nd Friday of the month',
    'the 1st and 15th of each month',
    'from the 3rd to the 5th floor',
    'from the 7th to the 3rd of each month',
    'the first half of the month',
    'the fifth of the group',
    'the 40th of the month',
    'before the first of the month',
    'win the 5th.',
  ])('is none: "%s"', (text) => {
    expect(valuesOf('date', text)).toEqual([]);
  });
});
