import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';
import { namedIn } from './reading.ts';

describe('what is written on a transfer', () => {
  it.each([
    ['Quote your member number as the payment reference.', 'reference: MEMBER NUMBER'],
    [
      'Please put the order number in the reference line, not your name, or the sum is lost.',
      'reference: ORDER NUMBER',
    ],
    ['Payment reference: your order number', 'reference: ORDER NUMBER'],
    ['The reference is your lamp code.', 'reference: LAMP CODE'],
  ])('%s', (line, expected) => {
    expect(namedIn(line)).toContain(expected);
  });

  it.each([
    'Do not use your order number as the reference.',
    'You find the number on the bill, for reference.',
    'Give a reference from your last landlord.',
  ])('none in "%s"', (line) => {
    expect(namedIn(line)).toEqual([]);
  });

  it('clashes with another one', () => {
    const [left, right] = [
      'Quote your member number as the payment reference.',
      'The payment reference is your order number.',
    ];
    expect(outcomeOf('code', left, right, 'Paying by transfer')).toBe('clash');
  });
});
