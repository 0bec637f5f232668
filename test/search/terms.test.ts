import { describe, expect, it } from 'vitest';
import { fold, termOf, tokenize, wordsOf } from '../../src/search/terms.ts';

const wordsIn = (text: string): string =>
  tokenize(text)
    .map(({ word }) => word)
    .join(' ');

describe('the words of a text', () => {
  it.each([
    ['The parcel is on its way.', 'parcel way'],
    ['Café’s opening hours', 'cafe opening hours'],
    ["We don't ship on Sundays", 'ship sundays'],
    ['I cant log in, and it wont open', 'log open'],
    ['Costs 1,400.00 in total', 'costs 1400 total'],
    ['version 2.5', 'version 2.5'],
    ['get_pending_orders_5765', 'pending orders 5765'],
    ['Wi-Fi at the café', 'wi fi cafe wifi'],
    ['out-of-stock item', 'out stock item'],
    ['Returns from the US and from IT', 'returns us it'],
    ['contact us about it', 'contact'],
    ['TELL US WHAT IT IS', ''],
    ['返品 30', '返 品 30'],
    ['', ''],
  ])('%s: %s', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  it('know their place', () => {
    const text = 'The customer’s parcel';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'customer’s', 'parcel']);
  });
});

describe('a folded word', () => {
  it.each([
    ['Größe', 'große'.normalize('NFKD').replace(/\p{M}/gu, '')],
    ["Members'", "members'"],
    ['$', '$'],
    ['10.50', '10.5'],
    ['1,000', '1000'],
    ['1,5', '1,5'],
  ])('%s: %s', (raw, folded) => {
    expect(fold(raw)).toBe(folded);
  });
});

describe('words with one term', () => {
  it.each([
    ['refund', 'refunds', 'refunded', 'refunding'],
    ['pay', 'pays', 'paid', 'paying'],
    ['steal', 'stole', 'stolen'],
    ['child', 'children'],
    ['check', 'cheque', 'cheques'],
    ['cancel', 'canceled', 'cancelled', 'cancellation'],
    ['authorize', 'authorised', 'authorisation'],
    ['two', '2'],
    ['thirty', '30'],
    ['use', 'used', 'using'],
  ])('%s, %s, …', (first, ...others) => {
    for (const other of others) expect(termOf(other), other).toBe(termOf(first));
  });
});

describe('words with terms of their own', () => {
  it.each([
    ['international', 'internal'],
    ['customs', 'customer'],
    ['important', 'import'],
    ['business', 'busy'],
    ['use', 'us'],
    ['user', 'use'],
    ['personal', 'person'],
    ['general', 'generous'],
  ])('%s is not %s', (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });
});
