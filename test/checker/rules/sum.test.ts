import { describe, expect, it } from 'vitest';
import { wrongSum } from '../../../src/checker/rules/sum.ts';
import { look } from '../run.ts';

describe('a sum that does not add up', () => {
  it('in prose, in an item, in an example and in a cell', () => {
    const text = [
      '# Rates',
      '',
      'The rate is 2.5% + 0.6% = 3.2%.',
      '',
      '- $20 + $5 = $26',
      '',
      'For example, 3 × $50 = $160.',
      '',
      '| Rate | Sum |',
      '| --- | --- |',
      '| Gold | 1% + 1% = 3% |',
    ].join('\n');
    expect(look(wrongSum, { 'rates.md': text })).toEqual([
      'warning number/sum rates.md:3 2.5% + 0.6% = 3.2%',
      'warning number/sum rates.md:5 $20 + $5 = $26',
      'warning number/sum rates.md:7 3 × $50 = $160',
      'warning number/sum rates.md:11 1% + 1% = 3%',
    ]);
  });

  it('nothing where it adds up, or where a customer says it', () => {
    const text = '# Rates\n\n2.5% + 0.6% = 3.1%\n\nThe customer says: "You told me 2% + 2% = 5%!"\n';
    expect(look(wrongSum, { 'rates.md': text })).toEqual([]);
  });
});

describe('a table with a column of totals', () => {
  const table = (head: string, ...rows: string[]) =>
    `# Costs\n\n${[head, head.replaceAll(/[^|]+/g, '---'), ...rows].join('\n')}\n`;
  const rooms = ['| North | $20 | $5.50 | $25.50 |', '| South | $30 | $6 | $36 |'];

  it.each([
    ['a slip in one row', '| Room | Rent | Water | Total |', '| East | $40 | $7 | $49 |'],
    ['a longer head', '| Room | Rent | Water | Total per month |', '| East | $40 | $7 | $49 |'],
    ['a sum', '| Room | Rent | Water | Sum |', '| East | $40 | $7 | $49 |'],
  ])('%s', (_, head, row) => {
    expect(look(wrongSum, { 'costs.md': table(head, ...rooms, row) })).toEqual(['warning number/sum costs.md:7 $49']);
  });

  it.each([
    ['rows that add up', '| Room | Rent | Water | Total |', '| East | $40 | $7 | $47 |'],
    ['a column of something else', '| Room | Rent | Water | Deposit |', '| East | $40 | $7 | $49 |'],
    ['a cell with more than an amount', '| Room | Rent | Water | Total |', '| East | $40 | from $7 | $49 |'],
    ['a cell with no amount', '| Room | Rent | Water | Total |', '| East | $40 | free | $49 |'],
    ['an amount of another currency', '| Room | Rent | Water | Total |', '| East | $40 | £7 | $49 |'],
    ['a rough total', '| Room | Rent | Water | Total |', '| East | $40 | $7 | about $49 |'],
  ])('nothing for %s', (_, head, row) => {
    expect(look(wrongSum, { 'costs.md': table(head, ...rooms, row) })).toEqual([]);
  });

  it.each([
    ['one amount, which the total repeats', '| Room | Rent | Total |', ['$20 | $20', '$30 | $30', '$40 | $41']],
    [
      'two totals',
      '| Room | Rent | Water | Total | Total with tax |',
      ['$20 | $5 | $25 | $50', '$30 | $6 | $36 | $72', '$40 | $7 | $47 | $95'],
    ],
    ['a single row beside it that adds up', '| Room | Rent | Water | Total |', ['$20 | $5 | $25', '$40 | $7 | $49']],
  ])('nothing for %s', (_, head, rows) => {
    const named = rows.map((row, index) => `| Room ${'ABC'[index]} | ${row} |`);
    expect(look(wrongSum, { 'costs.md': table(head, ...named) })).toEqual([]);
  });

  it('nothing on a retired page', () => {
    const retired = '---\ntitle: Rates\nstatus: retired\n---\n\n2.5% + 0.6% = 3.2%\n';
    expect(look(wrongSum, { 'rates.md': retired })).toEqual([]);
  });

  it('nothing where most rows do not add up, and so are not meant to', () => {
    const rows = ['| East | $40 | $7 | $49 |', '| West | $50 | $8 | $60 |'];
    expect(look(wrongSum, { 'costs.md': table('| Room | Rent | Water | Total |', ...rooms, ...rows) })).toEqual([]);
  });
});
