import { describe, expect, it } from 'vitest';
import { listLength } from '../../../src/checker/rules/list-length.ts';
import { look } from '../run.ts';

const four = '\n\n- by card\n- in cash\n- by transfer\n- by cheque\n';

describe('a number of items and the list below it', () => {
  it.each([
    ['There are three ways to pay:', 'three ways'],
    ['The 3 options are:', '3 options'],
    ['Pay in one of five ways:', 'five ways'],
    ['Customers have two payment methods:', 'two payment methods'],
    ['The board consists of three bodies:', 'three bodies'],
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
    ['a rough number', 'There are about three ways to pay:'],
    ['some of more', 'Three of the ways to pay:'],
    ['an example', 'For example, there are three ways to pay:'],
    ['things that no list of ways holds', 'There are three lamps on the desk:'],
    ['two numbers', 'The three ways for two plans:'],
    ['no list of its own', 'There are three ways to pay.'],
  ])('nothing for %s', (_, line) => {
    expect(look(listLength, { 'pay.md': `# Paying\n\n${line}${four}` })).toEqual([]);
  });

  it.each([
    ['a long list', '16 steps', 15, 1],
    ['a list too long to be counted by hand', '22 steps', 21, 0],
  ])('%s', (_, announced, count, found) => {
    const items = Array.from({ length: count }, (_each, index) => `- Step ${'abcdefghijklmnopqrstuvw'[index]}`);
    const text = `# Setting up\n\nThere are ${announced}:\n\n${items.join('\n')}\n`;
    expect(look(listLength, { 'steps.md': text })).toHaveLength(found);
  });

  it('nothing for an item that other items follow', () => {
    const items = '- There are two ways to pay:\n- Ask for the card\n- Print the bill';
    expect(look(listLength, { 'pay.md': `# Paying\n\n${items}\n` })).toEqual([]);
  });

  it('nothing on a retired page', () => {
    const text = `---\ntitle: Paying\nstatus: retired\n---\n\nThere are three ways to pay:${four}`;
    expect(look(listLength, { 'pay.md': text })).toEqual([]);
  });

  it('nothing without a list behind it', () => {
    expect(look(listLength, { 'pay.md': '# Paying\n\nThere are three ways to pay:\n\nBy card, in cash.\n' })).toEqual(
      [],
    );
  });
});
