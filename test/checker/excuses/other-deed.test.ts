import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a = 'within 90 days', b = 'within 60 days') =>
  gateBetween({ 'bonus.md': `# Bonus\n\n${left}\n`, 'faq.md': `# Bonus\n\n${right}\n` }, a, b);

const taken = 'If the new account is closed within 90 days of opening, the bonus is taken back.';
const due = 'The new account must be paid in within 60 days of opening.';

describe('a time in a condition', () => {
  it.each([
    [taken, due],
    ['When a lamp breaks within 90 days of opening, the bonus is kept.', due],
    [taken, 'For the bonus the friend has to put $1,000 into the new account within 60 days of opening.'],
    [taken, 'A first payment is required for the bonus within 60 days of opening.'],
  ])('belongs to another deed: "%s" and "%s"', (left, right) => {
    expect(gate(left, right)).toBe('other-deed');
    expect(gate(right, left, 'within 60 days', 'within 90 days')).toBe('other-deed');
  });

  it.each([
    [
      'of the deed that must be done',
      'If the new account is paid in within 90 days of opening, the bonus is yours.',
      due,
    ],
    ['of a deed that nobody must do', taken, 'The new account can be paid in within 60 days of opening.'],
    ['beside another condition', taken, 'If the new account must be paid in within 60 days of opening, call us.'],
    ['that ends before the time', 'If the account is closed, the bonus is taken back within 90 days of opening.', due],
    ['that sets none', 'The new account was closed within 90 days of opening.', due],
    [
      'whose duty is of another clause',
      taken,
      'The form must be signed, and money comes in within 60 days of opening.',
    ],
  ])('is compared %s', (_, left, right) => {
    expect(gate(left, right)).not.toBe('other-deed');
  });
});
