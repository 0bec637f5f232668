import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = {
    'lamp.md': `# Lamp cover\n\n## Discounts\n\n${left}\n`,
    'bundle.md': `# Discounts for bundles\n\n${right}\n`,
  };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const row = (head: string) => `| You have | Discount |\n| --- | --- |\n| ${head} | 9% |`;

describe('labels that name two things', () => {
  it('tell an item and a row apart', () => {
    expect(gate('- Quiet street: 4%\n- New wires: 5%', row('Rug and chair'), '4%', '9%')).toBe('other-label');
  });

  it.each([
    ['they have a word in common', '- Quiet street: 4%\n- New wires: 5%', row('A street without cars')],
    ['one says what stands above the other', '- Quiet street: 4%\n- New wires: 5%', row('Lamp')],
    ['one says what kind of number it is', '- Amount: 4%\n- Payer: the shop', row('Bundle price')],
    ['there is none', 'It is 4% in a quiet street.', row('Rug and chair')],
  ])('are held against each other where %s', (_, left, right) => {
    expect(gate(left, right, '4%', '9%')).not.toBe('other-label');
  });
});

it('takes what is counted in a day for no thing of its own', () => {
  expect(gate('- Quiet street: 4%', '- Rugs: 9%', '4%', '9%')).toBe('other-label');
  expect(gate('- Quiet street: 4%', '- Per day: 9%', '4%', '9%')).not.toBe('other-label');
});

describe('numbers to call behind two labels', () => {
  const call = (left: string, right: string) =>
    gate(`${left}: 0300 555 0117`, `${right}: 0300 555 0142`, '0300 555 0117', '0300 555 0142');

  it.each([
    ['Head of lamps', 'Head of rugs'],
    ['Repair desk', 'Lost keys'],
  ])('are those of two desks: "%s" and "%s"', (left, right) => {
    expect(call(left, right)).toBe('other-label');
  });

  it.each([
    ['Repair desk', 'Repair desk'],
    ['Repair desk', 'Repair desk at night'],
    ['Night desk for lost keys', 'Lost keys'],
  ])('are held against each other where one says no more than the other: "%s" and "%s"', (left, right) => {
    expect(call(left, right)).not.toBe('other-label');
  });
});
