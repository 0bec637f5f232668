import { expect, it } from 'vitest';
import { readDay } from '../../src/cli/day.ts';

it.each([
  [undefined, '2026-11-22'],
  ['2026-03-01', '2026-03-01'],
  ['2028-02-29', '2028-02-29'],
])('--as-of %s is %s', (written, day) => {
  expect(readDay(written, '2026-11-22')).toBe(day);
});

it.each(['2026-02-30', '2026-13-01', '2026-3-1', 'tomorrow', '01.03.2026'])('--as-of %s is refused', (written) => {
  expect(() => readDay(written, '2026-11-22')).toThrow(`--as-of: "${written}" is not a day of the calendar`);
});
