import { describe, expect, it } from 'vitest';
import { apart, stepOf } from '../../../../src/checker/kinds/order/step-terms.ts';
import { Terms } from '../../../../src/checker/text/terms.ts';

describe('the terms of a step', () => {
  it.each([
    ['Write down the reason and the sum', ['write', 'reason', 'amount']],
    ['complete the note with the reason', ['write', 'reason']],
    ['open the case', ['open', 'case']],
    ['we collect the excess', ['pai', 'excess']],
    ['proceed', []],
  ])('%s', (text, terms) => {
    expect(stepOf(text, new Terms())).toEqual(terms);
  });

  it('without what two steps have in common', () => {
    expect(apart(['item', 'look'], ['item', 'date'])).toEqual([['look'], ['date']]);
  });
});
