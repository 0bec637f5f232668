import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'berths.md': `# Berths\n\n${left}\n`, 'faq.md': `# Berth rent\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const rent = 'A berth costs $50.';

describe('a value that held until a day, on a page that tells what followed', () => {
  it.each([
    ['in a second sentence', 'Until 28 February 2025 a berth costs $30. From 1 March 2025 it is $40.'],
    ['from that very day on', 'A berth costs $30 until 1 March 2025. From 1 March 2025 it is $40.'],
    [
      'behind a stretch of days',
      'A berth costs $30 from 1 March 2024 to 28 February 2025. From 1 March 2025 it is $40.',
    ],
    ['in the same sentence', 'A berth costs $30 until 28 February 2025, and $40 from 1 March 2025.'],
    [
      'in another row',
      '| Days | Berth rent |\n| --- | --- |\n| until 28 February 2025 | $30 |\n| from 1 March 2025 | $40 |',
    ],
  ])('is over, and its successor is held against other lines: %s', (_, page) => {
    expect(gate(page, rent, '$30', '$50')).toBe('replaced');
    expect(gate(page, rent, '$40', '$50')).toBe('clash');
  });

  it.each([
    ['the page tells no successor', 'Until 28 February 2025 a berth costs $30.'],
    ['a row has no successor', '| Days | Berth rent |\n| --- | --- |\n| until 28 February 2025 | $30 |'],
    ['the next value holds from a later day', 'Until 28 February 2025 a berth costs $30. From 1 May 2025 it is $40.'],
    [
      'something is done on the day after',
      'Until 28 February 2025 a berth costs $30. The pier is painted on 1 March 2025.',
    ],
    ['no year is told', 'Until 30 April a berth costs $30. From 1 May it is $40.'],
  ])('is held against other lines where %s', (_, page) => {
    expect(gate(page, rent, '$30', '$50')).toBe('clash');
  });

  it('is held against what another page says of the same days', () => {
    const until = (before: string, after: string) =>
      `Until 28 February 2025 a berth costs ${before}. From 1 March 2025 it is ${after}.`;
    expect(gate(until('$30', '$40'), until('$50', '$60'), '$30', '$50')).toBe('clash');
    expect(gate(until('$30', '$40'), until('$50', '$60'), '$30', '$60')).toBe('replaced');
  });
});
