import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const page = (effective: string, line: string) =>
  `---\ntitle: Returns\n${effective ? `effective: ${effective}\n` : ''}---\n\n${line}\n`;
const pages = (left: string, right: string) => ({
  'one.md': page(left, 'Return a lamp within 30 days.'),
  'two.md': page(right, 'Return a lamp within 45 days.'),
});

describe('two pages', () => {
  it.each([
    ['other-time', '{ until: 2026-03-01 }', '{ from: 2026-03-01 }'],
    ['other-time', '{ from: 2027-01-01 }', '{ from: 2026-01-01, until: 2026-12-24 }'],
    ['clash', '{ until: 2026-03-02 }', '{ from: 2026-03-01 }'],
    ['clash', '{ from: 2026-03-01 }', '{ from: 2027-03-01 }'],
    ['clash', '', '{ from: 2026-03-01 }'],
    ['clash', '', ''],
  ])('%s: %s and %s', (gate, left, right) => {
    expect(gateBetween(pages(left, right), 'within 30 days', 'within 45 days')).toBe(gate);
  });
});

describe('the years of two pages', () => {
  const titled = (left: string, right: string) => ({
    'one.md': `# ${left}\n\nReturn a lamp within 30 days.\n`,
    'two.md': `# ${right}\n\nReturn a lamp within 45 days.\n`,
  });

  it.each([
    ['other-time', 'Sale 2025', 'Sale 2026'],
    ['clash', 'Sale 2025 and 2026', 'Sale 2026'],
    ['clash', 'Sale 2025', 'Returns'],
    ['clash', 'Part 12025', 'Part 12026'],
  ])('%s: %s and %s', (gate, left, right) => {
    expect(gateBetween(titled(left, right), 'within 30 days', 'within 45 days')).toBe(gate);
  });

  it('stand in the path as well', () => {
    const pages = {
      'sale-2025.md': '# Sale\n\nReturn a lamp within 30 days.\n',
      'sale-2026.md': '# Sale\n\nReturn a lamp within 45 days.\n',
    };
    expect(gateBetween(pages, 'within 30 days', 'within 45 days')).toBe('other-time');
  });
});

describe('the years by which two lines name a thing', () => {
  const gate = (left: string, right: string) =>
    gateBetween({ 'one.md': `# Report\n\n${left}\n`, 'two.md': `# News\n\n${right}\n` }, '4 May', '12 May');

  it.each([
    ['The 2025 report of the lamp club is out on 4 May.', 'The 2026 report of the lamp club is out on 12 May.'],
    ['The lamp club had its 2025 fair on 4 May.', 'The lamp club has its 2026 fair on 12 May.'],
  ])('tell them apart: %s / %s', (left, right) => {
    expect(gate(left, right)).toBe('other-time');
    expect(gate(right.replace('12', '4'), left.replace('4 May', '12 May'))).toBe('other-time');
  });

  it.each([
    ['one', 'The 2025 report of the lamp club is out on 4 May.', 'The report of the lamp club is out on 12 May.'],
    [
      'one year',
      'The 2025 report of the lamp club is out on 4 May.',
      'The lamp club has its 2025 report out on 12 May.',
    ],
    [
      'amounts',
      'The report of 2025 pages on lamps is out on 4 May.',
      'The report on lamps with 2025 pages is out on 12 May.',
    ],
  ])('do not where there is but %s', (_, left, right) => expect(gate(left, right)).not.toBe('other-time'));
});

describe('hours on a date', () => {
  const desk = 'The lamp desk is open from 06:00 to 22:00 every day.';
  const gate = (left: string, right: string, [a, b]: readonly [string, string]) =>
    gateBetween({ 'one.md': `# Desk\n\n${left}\n`, 'two.md': `# Desk\n\n${right}\n` }, a, b);

  it.each([
    ['Orders for the lamp desk have to be made by 20:00 on the 24th.', 'by 20:00'],
    ['On 24 December the lamp desk is open from 08:00 to 14:00.', 'open from 08:00 to 14:00'],
    ['On the 24th of December the lamp desk is open from 08:00 to 14:00.', 'open from 08:00 to 14:00'],
    ['The lamp desk is open from 08:00 to 14:00 on December 24.', 'open from 08:00 to 14:00'],
    ['On Thursday, 24 December 2026, the lamp desk is open from 08:00 to 14:00.', 'open from 08:00 to 14:00'],
    ['| Lamp desk | Open |\n| --- | --- |\n| 24 December | 08:00-14:00 |', '08:00-14:00'],
    ['| Lamp desk | 24 December |\n| --- | --- |\n| Open | 08:00-14:00 |', '08:00-14:00'],
    ['**24 December:** the lamp desk is open from 08:00 to 14:00.', 'open from 08:00 to 14:00'],
  ])('are not those of all days: %s', (line, written) => {
    expect(gate(desk, line, ['open from 06:00 to 22:00 every day', written])).toBe('other-time');
  });

  it.each([
    ['since a date', 'Since 24 December the lamp desk is open from 08:00 to 14:00 every day.'],
    ['from a date on', 'From 24 December the lamp desk is open from 08:00 to 14:00 every day.'],
    ['until a date', 'Until 24 December the lamp desk is open from 08:00 to 14:00 every day.'],
    ['where the date is that of a notice', 'As of 24 December the lamp desk is open from 08:00 to 14:00 every day.'],
    ['on a day of the week', 'The lamp desk is open from 08:00 to 14:00 every day, on Sundays as well.'],
    ['on no date', 'The lamp desk is open from 08:00 to 14:00 every day.'],
  ])('are, %s', (_, line) => {
    expect(gate(desk, line, ['open from 06:00 to 22:00 every day', 'open from 08:00 to 14:00 every day'])).toBe(
      'clash',
    );
  });

  it.each(['On 24 December', 'On December 24', 'On Thursday, 24 December'])(
    'clash with those of the same date: %s',
    (day) => {
      const left = 'On 24 December it is open from 08:00 to 14:00.';
      const right = `${day} it is open from 08:00 to 16:00.`;
      expect(gate(left, right, ['open from 08:00 to 14:00', 'open from 08:00 to 16:00'])).toBe('clash');
    },
  );

  it('are told apart by two dates', () => {
    const left = 'On 24 December it is open from 08:00 to 14:00.';
    const right = 'On 31 December it is open from 08:00 to 16:00.';
    expect(gate(left, right, ['open from 08:00 to 14:00', 'open from 08:00 to 16:00'])).toBe('other-time');
  });
});
