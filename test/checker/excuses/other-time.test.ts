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
