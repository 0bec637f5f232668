import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/document/days.ts';

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
