import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'limits.md': `# Limits\n\n${left}\n`, 'faq.md': `# Limits\n\n${right}\n` }, a, b);

describe('each time and all times together', () => {
  it.each([
    [
      "One card payment can't be more than $1,250.",
      'Card payments may reach $3,000 in total.',
      "can't be more than $1,250",
      '$3,000',
    ],
    [
      'A single transfer is limited to $500.',
      'Transfers are limited to $800 for the day.',
      'limited to $500',
      'limited to $800',
    ],
    [
      '| Limit | Sum |\n| --- | --- |\n| A single withdrawal | $300 |',
      'Withdrawals may reach $700 in total.',
      '$300',
      '$700',
    ],
    ['**In total**: withdrawals of up to $700', 'Up to $300 for each withdrawal.', 'up to $700', 'Up to $300'],
    [
      'Each withdrawal may be up to $300.',
      'Withdrawals of up to $700 combined are possible.',
      'up to $300',
      'up to $700',
    ],
    [
      'Up to 3 tickets fit in every order.',
      'We sell up to 9 tickets altogether.',
      'Up to 3 tickets',
      'up to 9 tickets',
    ],
  ])('are two limits: "%s" and "%s"', (left, right, a, b) => {
    expect(gate(left, right, a, b)).toBe('one-or-all');
    expect(gate(right, left, b, a)).toBe('one-or-all');
  });

  it.each([
    [
      'A single transfer is limited to $500.',
      'A single transfer is limited to $800.',
      'limited to $500',
      'limited to $800',
    ],
    [
      'Transfers are limited to $500 for the day.',
      'Transfers are limited to $800 for the day.',
      'limited to $500',
      'limited to $800',
    ],
    ['Each transfer is limited to $500.', 'Transfers are limited to $800.', 'limited to $500', 'limited to $800'],
    [
      'Each transfer, and all transfers in total, may reach $500.',
      'Transfers may reach $800 in total.',
      '$500',
      '$800',
    ],
    [
      'A single transfer may be up to $500.',
      'A single transfer may be up to $800, whatever the total.',
      'up to $500',
      'up to $800',
    ],
    [
      'A single transfer arrives within 3 days.',
      'Transfers of $900 in total arrive within 5 days.',
      'within 3 days',
      'within 5 days',
    ],
  ])('are one: "%s" and "%s"', (left, right, a, b) => {
    expect(gate(left, right, a, b)).not.toBe('one-or-all');
  });
});
