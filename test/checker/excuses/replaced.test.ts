import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'berths.md': `# Berths\n\n${left}\n`, 'faq.md': `# Berth rent\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const rent = 'A berth costs $20.';

describe('a value that held until a day, on a page that tells what followed', () => {
  it.each([
    ['in a second sentence', 'Until 31 May 2024 a berth costs $12. From 1 June 2024 it is $15.'],
    ['from that very day on', 'A berth costs $12 until 1 June 2024. From 1 June 2024 it is $15.'],
    ['behind a stretch of days', 'A berth costs $12 from 1 June 2023 to 31 May 2024. From 1 June 2024 it is $15.'],
    ['in the same sentence', 'A berth costs $12 until 31 May 2024, and $15 from 1 June 2024.'],
    ['in another row', '| Days | Berth rent |\n| --- | --- |\n| until 31 May 2024 | $12 |\n| from 1 June 2024 | $15 |'],
  ])('is over, and its successor is held against other lines: %s', (_, page) => {
    expect(gate(page, rent, '$12', '$20')).toBe('replaced');
    expect(gate(page, rent, '$15', '$20')).toBe('clash');
  });

  it.each([
    ['the page tells no successor', 'Until 31 May 2024 a berth costs $12.'],
    ['a row has no successor', '| Days | Berth rent |\n| --- | --- |\n| until 31 May 2024 | $12 |'],
    ['the next value holds from a later day', 'Until 31 May 2024 a berth costs $12. From 1 August 2024 it is $15.'],
    ['something is done on the day after', 'Until 31 May 2024 a berth costs $12. The pier is painted on 1 June 2024.'],
    ['no year is told', 'Until 30 April a berth costs $12. From 1 May it is $15.'],
  ])('is held against other lines where %s', (_, page) => {
    expect(gate(page, rent, '$12', '$20')).toBe('clash');
  });

  it('is held against what another page says of the same days', () => {
    const until = (before: string, after: string) =>
      `Until 31 May 2024 a berth costs ${before}. From 1 June 2024 it is ${after}.`;
    expect(gate(until('$12', '$15'), until('$20', '$60'), '$12', '$20')).toBe('clash');
    expect(gate(until('$12', '$15'), until('$20', '$60'), '$12', '$60')).toBe('replaced');
  });
});
