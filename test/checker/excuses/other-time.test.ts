import { describe, expect, it } from 'vitest';
import { gateBetween } from '../pages.ts';

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
