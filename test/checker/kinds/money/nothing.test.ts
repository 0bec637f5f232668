import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../../run.ts';

const table = (head: string, row: string, cell: string): string =>
  `| Item | ${head} |\n| --- | --- |\n| ${row} | ${cell} |`;

describe('the name of a charge, and that nothing is due', () => {
  it.each([
    ['Joining fee: none'],
    ['- Excess on glass: nil.'],
    ['Deposit for the key: zero'],
    [table('Amount', 'Booking fee', 'None')],
    [table('Surcharge', 'Night flights', 'none')],
  ])('is an amount: "%s"', (line) => {
    expect(readsIn('money', line)).toHaveLength(1);
  });

  const fees = (cell: string): string =>
    `| Item | Basic |\n| --- | --- |\n| Yearly fee | ${cell} |\n| Foreign fee | none |`;

  it('is an amount, and a share, in a column of amounts and in a line', () => {
    expect(readsIn('money', fees('$30'))).toEqual(['$30', 'none']);
    expect(readsIn('percent', fees('$30'))).toEqual(['none']);
    expect(readsIn('money', fees('on request'))).toEqual([]);
    expect(readsIn('percent', 'Harbour fee: none')).toEqual(['none']);
    expect(readsIn('percent', 'Parking: none')).toEqual([]);
    expect(outcomeOf('percent', fees('$30'), fees('$30').replace('none', '2%'), 'Basic card')).toBe('clash');
  });

  it.each([
    ['a bound', 'Maximum fee: none'],
    ['a thing that a charge belongs to', 'Fee waivers: none'],
    ['what is no charge', 'Parking: none'],
    ['a sentence', 'There is none.'],
    ['a row with a question of its own', table('Refund', 'Booking fee', 'none')],
    ['the head of a row', '| Fee | Amount |\n| --- | --- |\n| None | $5 |'],
  ])('is none with %s', (_, line) => {
    expect(readsIn('money', line).filter((written) => /none/i.test(written))).toEqual([]);
  });

  it.each([
    ['Excess on glass: none', 'The excess on glass is £40.', 'clash'],
    ['Excess on glass: none', 'There is no charge for glass.', 'agree'],
    ['Joining fee: none', 'Leaving fee: £20', 'silent'],
  ])('"%s" and "%s": %s', (left, right, outcome) => {
    expect(outcomeOf('money', left, right, 'Glass cover')).toBe(outcome);
  });
});
