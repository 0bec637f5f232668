import { describe, expect, it } from 'vitest';
import { wrongEquationsIn } from '../../../../src/checker/rules/sum/equations.ts';

/** "2.5% + 0.6% = 3.2% is 3.1%": every wrong equation of a text as it stands there, and its result. */
function wrong(text: string): string[] {
  return wrongEquationsIn(text).map(({ start, end, result }) => `${text.slice(start, end)} is ${result}`);
}

describe('equations that do not hold', () => {
  it.each([
    ['5.5 % + 0.025 % = 6.0 %', ['5.5 % + 0.025 % = 6.0 % is 5.525%']],
    ['In all: $20 + $5 = $26.', ['$20 + $5 = $26 is $25']],
    [
      'Your rate is 2.5% (base) and more, so 2.5% base + 0.6% bonus = 3.2% in all.',
      ['2.5% base + 0.6% bonus = 3.2% is 3.1%'],
    ],
    ['A lamp: $120 − $20 = $90', ['$120 − $20 = $90 is $100']],
    ['A lamp: $120 - $20 = $90', ['$120 - $20 = $90 is $100']],
    ['3 × $50 = $160', ['3 × $50 = $160 is $150']],
    ['$10,000 × 1.5% = $15', ['$10,000 × 1.5% = $15 is $150']],
    ['2 * 1.5% = 4%', ['2 * 1.5% = 4% is 3%']],
    ['1 + 1 + 1 = 4', ['1 + 1 + 1 = 4 is 3']],
    ['2 + 2 = 4 and 2 + 3 = 6', ['2 + 3 = 6 is 5']],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual(expected);
  });
});

describe('equations that hold, and what is none', () => {
  it.each([
    '2.5% + 0.6% = 3.1%',
    '$10,000 × 1.5% = $150',
    '1,000 + 500 = 1,500 points',
    '5.5 % + 0.025 % = 5.5 %',
    '2.5% + 0.6% = about 3%',
    '$7 × 1.23 = $8 (rounded down)',
    '1 point = $0.01',
    'Light + Dark = 2 lamps',
    '2 lamps + 3% = 5',
    '$5 + €5 = $10',
    'a = 5',
    '(2 + 2) × 2 = 8',
    'From 2 - 3 = 5 to 9',
    'From 2 – 3 = 5 to 9',
    'x = 2 + 2',
    'The block (3 − 2 = block_recurring = true)',
  ])('%s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
