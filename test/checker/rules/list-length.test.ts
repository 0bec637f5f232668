import { describe, expect, it } from 'vitest';
import { listLength } from '../../../src/checker/rules/list-length.ts';
import { look } from './look.ts';

const four = '\n\n- by card\n- in cash\n- by transfer\n- by cheque\n';

describe('a number of items and the list below it', () => {
  it.each([
    ['There are three ways to pay:', 'three ways'],
    ['The 3 options are:', '3 options'],
    ['Pay in one of five ways:', 'five ways'],
    ['Customers have two payment methods:', 'two payment methods'],
  ])('%s', (line, words) => {
    expect(look(listLength, { 'pay.md': `# Paying\n\n${line}${four}` })).toEqual([
      `warning number/list-length pay.md:3 ${words}`,
    ]);
  });

  it('items below items are not counted', () => {
    const nested =
      '# Paying\n\nThere are three ways to pay:\n\n- by card\n  - Visa\n  - Amex\n- in cash\n- by transfer\n';
    expect(look(listLength, { 'pay.md': nested })).toEqual([]);
  });

  it.each([
    ['the right number', 'There are four ways to pay:'],
    ['a choice', 'Choose two ways to pay:'],
    ['a bound', 'There are at least three ways to pay:'],
    ['any of them', 'Bring any two documents:'],
    ['another thing', 'Within 3 days of the order you can pay:'],
    ['two numbers', 'The three ways for two plans:'],
    ['no list of its own', 'There are three ways to pay.'],
  ])('nothing for %s', (_, line) => {
    expect(look(listLength, { 'pay.md': `# Paying\n\n${line}${four}` })).toEqual([]);
  });

  it('nothing without a list behind it', () => {
    expect(look(listLength, { 'pay.md': '# Paying\n\nThere are three ways to pay:\n\nBy card, in cash.\n' })).toEqual(
      [],
    );
  });
});
