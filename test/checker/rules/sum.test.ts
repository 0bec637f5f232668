import { describe, expect, it } from 'vitest';
import { wrongSum } from '../../../src/checker/rules/sum.ts';
import { look } from './look.ts';

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
