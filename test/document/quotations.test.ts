import { describe, expect, it } from 'vitest';
import { findQuotations, isQuotation, withoutQuotations } from '../../src/document/quotations.ts';

const found = (text: string) => findQuotations(text).map(([start, end]) => text.slice(start, end));

describe('findQuotations', () => {
  it.each([
    ['Say: "You have 30 days."', ['"You have 30 days."']],
    ['Say “you have 30 days”.', ['“you have 30 days”']],
    ["Say: 'I'm sorry, it isn't here.' Then wait.", ["'I'm sorry, it isn't here.'"]],
    ['Say ‘it’s 30 days’ and “wait a little”.', ['‘it’s 30 days’', '“wait a little”']],
    ["Ask: 'Is it yours?'", ["'Is it yours?'"]],
  ])('finds what is said in %s', (text, quotations) => {
    expect(found(text)).toEqual(quotations);
  });

  it.each([
    'The state is "Pending".',
    "the customers' orders and the agents' notes",
    'a 5" nail and a 7" nail',
    "don't, won't, can't do it",
    'no marks',
    '"open end',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('withoutQuotations', () => {
  it('blanks quotations out and keeps every offset', () => {
    const text = 'Say "you have 30 days" now';
    const own = withoutQuotations(text, findQuotations(text));
    expect(own).toHaveLength(text.length);
    expect(own.slice(-4)).toBe(' now');
    expect(own).not.toContain('30');
  });
});

describe('isQuotation', () => {
  it('is true when nothing stands outside', () => {
    const ask = (text: string) => isQuotation(text, findQuotations(text));
    expect(ask('“You have 30 days.” ')).toBe(true);
    expect(ask('❌ "You have 60 days."')).toBe(true);
    expect(ask('Say: "You have 30 days."')).toBe(false);
    expect(ask('Plain text')).toBe(false);
  });
});
