import { describe, expect, it } from 'vitest';
import { magnitudeOf } from '../../../src/checker/match/magnitude.ts';
import { parseValue } from '../../../src/facts/values/read.ts';

describe('the size of a value', () => {
  it.each([
    ['2 hours', 120],
    ['2 days', 2880],
    ['1 week', 10_080],
    ['3 to 5 minutes', 5],
    ['$12', 12],
    ['20 %', 20],
    ['500 g', 0.5],
    ['2 TB', 2000],
    ['3 lamps', 3],
    ['free', undefined],
    ['no limit', undefined],
    ['31 July 2026', undefined],
  ])('%s', (written, size) => {
    expect(magnitudeOf(parseValue(written))).toBe(size);
  });

  it('a year is about twelve months, and a business day more than a day', () => {
    expect(magnitudeOf(parseValue('1 year'))).toBe(magnitudeOf(parseValue('12 months')));
    expect(magnitudeOf(parseValue('1 business day'))).toBeGreaterThan(magnitudeOf(parseValue('1 day'))!);
  });
});
