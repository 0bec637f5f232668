import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'card.md': `# Moor card\n\n${left}\n`, 'sheet.md': `# Moor card\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const beyond = 'Cash back: 1% on fares beyond the yearly cap.';

describe('what lies within a bound and what lies beyond it', () => {
  it.each([
    'Cash back on fares: 3% up to the cap.',
    'Cash back on fares is 3% until your cap is reached.',
    '| Cash back | Up to the cap |\n| --- | --- |\n| Fares | 3% |',
  ])('are two things: "%s"', (line) => {
    expect(gate(beyond, line, '1%', '3%')).toBe('other-side');
  });

  it.each([
    ['another bound', 'Cash back on fares: 3% up to the border.'],
    ['the same side', 'Cash back on fares: 3% above the cap.'],
    ['no bound', 'Cash back on fares: 3%, and a cap is set each year.'],
  ])('are compared with %s', (_, line) => {
    expect(gate(beyond, line, '1%', '3%')).not.toBe('other-side');
  });
});
