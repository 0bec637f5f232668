import { describe, expect, it } from 'vitest';
import {
  atLeast,
  describeOpen,
  describeSuppressed,
  grouped,
  plural,
  tally,
} from '../../../src/reporters/parts/tally.ts';
import { cleanReport, report } from '../report.ts';

describe('counting', () => {
  it('counts a suppressed finding as suppressed alone', () => {
    expect(tally(report)).toEqual({ error: 2, warning: 1, note: 1, suppressed: 3 });
  });

  it('names the levels that occur', () => {
    expect(describeOpen(tally(report))).toBe('2 errors, 1 warning, 1 note');
    expect(describeOpen(tally(cleanReport))).toBe('no findings');
  });

  it('says by what findings are suppressed', () => {
    expect(describeSuppressed(report)).toBe('3 suppressed (1 inline, 1 by a ruling, 1 by the baseline)');
    expect(describeSuppressed(cleanReport)).toBe('');
  });

  it.each([
    ['error', 'warning', true],
    ['warning', 'warning', true],
    ['note', 'warning', false],
    ['note', 'note', true],
  ] as const)('%s is at least %s: %s', (severity, level, expected) => {
    expect(atLeast(severity, level)).toBe(expected);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%i is written %s', (count, text) => {
    expect(grouped(count)).toBe(text);
  });

  it('has a singular', () => {
    expect([plural(1, 'page'), plural(2, 'page')]).toEqual(['1 page', '2 pages']);
  });
});
