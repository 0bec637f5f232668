import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

function table(heads: string, row: string): string {
  return `${heads}\n${heads.replaceAll(/[^|]+/g, '---')}\n${row}\n`;
}

describe('when the step of a row is taken', () => {
  it.each([
    [
      'Order of admission: guests are weighed, then interviewed',
      '| Step | When | Who |',
      '| Interview | before the guest is weighed | Nurse |',
    ],
    [
      'The legs are fitted before the lid is attached.',
      '| Task | When |',
      '| Fit the legs | after the lid is attached |',
    ],
    ['Book the invoice before you scan it.', '| Item | When |', '| Book the invoice | once it is scanned |'],
    ['Label the crate before you stack it.', '| Task | When |', '| Label the crate | not before it is stacked |'],
  ])('%s | %s', (line, heads, row) => {
    expect(outcomeOf('order', line, table(heads, row))).toBe('clash');
  });

  it.each([
    ['| Case | When | Result |', '| Unused ticket | before departure | refundable |'],
    ['| Step | When |', '| Interview | before 10 am |'],
    ['| Step | When |', '| Interview | in the morning |'],
  ])('nothing in %s %s', (heads, row) => {
    expect(claimsIn({ 'page.md': `# Page\n\n${table(heads, row)}` }, 'order')).toEqual([]);
  });
});
