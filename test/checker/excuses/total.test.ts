import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = {
    'cover.md': `# Lamp cover\n\n## Discounts\n\n${left}\n`,
    'faq.md': `# Lamp cover: discounts\n\n${right}\n`,
  };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const list = '- Paid a year ahead: 4%\n- Quiet street: 6%';
const table = '| Discount | Size |\n| --- | --- |\n| Paid a year ahead | 4% |\n| Quiet street | 6% |';

describe('what is added up', () => {
  it.each([
    [list, 'All discounts together end at 20%.'],
    [table, 'Discounts come to 20% in total.'],
  ])('is no item of a list: "%s" and "%s"', (items, line) => {
    expect(gate(items, line, '4%', '20%')).toBe('total');
  });

  it('is no part of it: two parts of a line that come to the whole', () => {
    const parts = 'We keep 40 GB for pictures and 20 GB for mail.';
    expect(gate(parts, 'We keep 60 GB in total.', '40 GB', '60 GB')).toBe('total');
    expect(gate(parts, 'We keep 70 GB in total.', '40 GB', '70 GB')).not.toBe('total');
    expect(gate(parts, 'We keep 50 GB in total.', '40 GB', '50 GB')).not.toBe('total');
    expect(gate(parts, 'We keep 60 GB for mail.', '20 GB', '60 GB')).not.toBe('total');
  });

  it.each(['Total', 'Subtotal', 'Grand total'])('%s is the sum of the rows of its own table', (head) => {
    const bill = (fee: string, all: string) =>
      `| Item | Price |\n| --- | --- |\n| Fee | ${fee} |\n| **${head}** | ${all} |`;
    expect(gate(bill('$20', '$35'), bill('$50', '$65'), '$35', '$65')).toBe('total');
    expect(gate(bill('$20', '$35'), bill('$50', '$65'), '$20', '$50')).not.toBe('total');
  });

  it.each([
    ['the item is more than the whole', list, 'All discounts together end at 5%.', '6%', '5%'],
    ['the item is all there is', '- Discount: 4%', 'All discounts together end at 20%.', '4%', '20%'],
    [
      'the item adds up as well',
      '- Quiet street: 6%\n- All together: 25%',
      'All discounts together end at 20%.',
      '25%',
      '20%',
    ],
    [
      'poles are put together',
      '- Tent poles: $85\n- Tent pegs: $40',
      'For putting together tent poles we ask $95.',
      '$85',
      '$95',
    ],
    ['nothing is added up', list, 'The discount for a quiet street is 20%.', '6%', '20%'],
  ])('is held against it where %s', (_, items, line, a, b) => {
    expect(gate(items, line, a, b)).not.toBe('total');
  });
});
