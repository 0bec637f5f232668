import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'rent.md': `# Rent\n\n${left}\n`, 'faq.md': `# Rent\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const again = 'When the rent is sent back, we try again after three business days.';

describe('a date that moves', () => {
  it.each([
    ['Rent is taken on the due date, or on the next business day.', 'next business day'],
    ['Rent is taken on the 5th, or on the next business day.', 'next business day'],
    ['If the due date is a Sunday or a holiday, rent is taken on the next business day.', 'next business day'],
    ['If that is not a working day, rent is taken on the next working day.', 'next working day'],
    ['Rent is taken on the next working day if the 5th is a holiday.', 'next working day'],
  ])('is no time that something takes: "%s"', (line, written) => {
    expect(gate(line, again, written, 'three business days')).toBe('roll-over');
  });

  it.each([
    ['When the rent is sent back, we try again on the next business day.', 'next business day'],
    ['When the rent is sent back, we try again on the same day or the next business day.', 'next business day'],
    ['Rent that was sent back is asked for by letter or on the next business day.', 'next business day'],
    ['When the rent is sent back on a weekend, we try again after two business days.', 'two business days'],
  ])('is compared where nothing moves: "%s"', (line, written) => {
    expect(gate(line, again, written, 'three business days')).not.toBe('roll-over');
  });

  it('is compared with a date that moves as well', () => {
    const lines = [
      'If the 5th is a Sunday, rent is taken on the next business day.',
      'If the 5th is a Sunday, rent is taken the next day.',
    ];
    expect(gate(lines[0]!, lines[1]!, 'next business day', 'the next day')).not.toBe('roll-over');
  });
});
