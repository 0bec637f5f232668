import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween(
    { 'one.md': `# Washing machines\n\n${left}\n`, 'two.md': `# Loads: notes for the desk\n\n${right}\n` },
    a,
    b,
  );

const table = (head: string, row: string): string => `| ${head} |\n|---|---|\n| ${row} |`;
const cotton = table('Programme | Load', 'Cotton | 8 kg');

describe('rows of two tables', () => {
  it.each([
    [table('Programme | Load', 'Wool | 2 kg'), '2 kg'],
    [table('Programme | Largest load', 'Delicate silk | 3 kg'), '3 kg'],
    [table('What you wash | Load', 'Curtains | 4 kg'), '4 kg'],
  ])('are of two things where their heads have nothing in common: %j', (other, written) => {
    expect(gate(cotton, other, '8 kg', written)).toBe('other-row');
    expect(gate(other, cotton, written, '8 kg')).toBe('other-row');
  });

  it('are of so many of a thing each', () => {
    const [one, five] = [table('Order | Price', 'One lesson | £8'), table('Order | Price', 'Five lessons | £20')];
    expect(gate(one, five, '£8', '£20')).toBe('other-row');
    expect(gate(one, one.replace('£8', '£9'), '£8', '£9')).not.toBe('other-row');
  });

  it.each([
    [table('Programme | Load', 'Cotton | 7 kg'), '7 kg'],
    [table('Programme | Load', 'Cotton and linen | 7 kg'), '7 kg'],
    [table('Machine | Cotton', 'Mangle | 7 kg'), '7 kg'],
    ['Wool is washed in loads of 2 kg.', '2 kg'],
    [`## Cotton\n\n${table('Setting | Load', 'Full drum | 7 kg')}`, '7 kg'],
  ])('are compared else: %j', (other, written) => {
    expect(gate(cotton, other, '8 kg', written)).not.toBe('other-row');
    expect(gate(other, cotton, written, '8 kg')).not.toBe('other-row');
  });
});
