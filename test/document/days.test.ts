import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTo, isDay, readRhythm } from '../../src/document/days.ts';

describe('isDay', () => {
  it.each(['2026-03-01', '2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '2026-03-01T00:00',
    '01.03.2026',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('addTo', () => {
  it.each([
    ['2026-11-25', 1, 'day', '2026-11-26'],
    ['2026-02-28', 1, 'day', '2026-03-01'],
    ['2028-02-28', 1, 'day', '2028-02-29'],
    ['2026-11-25', 2, 'week', '2026-12-09'],
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2026-10-31', 6, 'month', '2027-04-30'],
    ['2026-11-30', 1, 'quarter', '2027-02-28'],
    ['2028-02-29', 1, 'year', '2029-02-28'],
    ['2026-11-26', 1, 'business-day', '2026-11-27'],
    ['2026-11-27', 1, 'business-day', '2026-11-30'],
    ['2026-11-28', 1, 'business-day', '2026-11-30'],
    ['2026-11-25', 5, 'business-day', '2026-12-02'],
    ['2026-11-25', 0, 'business-day', '2026-11-25'],
    ['2026-03-01', -1, 'day', '2026-02-28'],
  ] as const)('%s and %i %s is %s', (day, amount, unit, later) => {
    expect(addTo(day, amount, unit)).toBe(later);
  });

  it('moves forward by what is added, and a business day is never on a weekend', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (date, amount) => {
        const from = date.toISOString().slice(0, 10);
        const to = addTo(from, amount, 'business-day');
        expect(to > from).toBe(true);
        expect([0, 6]).not.toContain(new Date(to).getUTCDay());
        expect(addTo(addTo(from, amount, 'day'), -amount, 'day')).toBe(from);
      }),
    );
  });
});

describe('readRhythm', () => {
  it.each([
    ['every 6 months', { amount: 6, unit: 'month' }],
    ['every 1 year', { amount: 1, unit: 'year' }],
    ['every 2 weeks', { amount: 2, unit: 'week' }],
    ['every 10 days', { amount: 10, unit: 'day' }],
    ['every month', undefined],
    ['every 6 moons', undefined],
    ['6 months', undefined],
    ['', undefined],
  ])('%j', (text, rhythm) => {
    expect(readRhythm(text)).toEqual(rhythm);
  });
});
