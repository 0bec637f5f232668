/** What an agent of the sample company types, and the answer that must come first. */
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/document/load.ts';
import { readKnowledge } from '../../src/facts/knowledge.ts';
import { openSearch } from '../../src/search/open.ts';
import type { SearchResult } from '../../src/search/types.ts';

const company = openSearch(readKnowledge(loadFolder('content')), [], '2026-11-24');
const nameOf = ({ factId, path }: SearchResult): string => factId ?? path;
const first = (query: string): string => company.search(query).results.slice(0, 1).map(nameOf).join();

describe('a question for a value', () => {
  it.each([
    ['how long to return', 'returns.window'],
    ['return window germany', 'returns.window'],
    ['how much is express', 'shipping.express-cost'],
    ['refund time card', 'refunds.card-time'],
    ['when do I call back', 'callback.time'],
    ['how many times do we call back', 'callback.attempts'],
    ['when are the phones open', 'phone.hours'],
    ['warranty kettle', 'warranty.length'],
    ['how much may an agent give', 'goodwill.agent-limit'],
    ['goodwill limit', 'goodwill.agent-limit'],
    ['restocking fee', 'returns.restocking-fee'],
    ['how long is a gift card valid', 'giftcard.validity'],
    ['hold limit', 'hold.limit'],
  ])('%s: %s', (query, fact) => {
    expect(first(query)).toBe(fact);
  });

  it('with a line that answers it shows the line, and the fact close behind', () => {
    const [top, ...others] = company.search('can I return a gift card').results;
    expect(top?.snippet).toContain('Gift cards cannot be returned');
    expect(others.slice(0, 2).map(nameOf)).toContain('returns.not-returnable');
  });

  it('with two answers shows both', () => {
    const found = company.search('price of shipping').results.slice(0, 3).map(nameOf);
    expect(found).toEqual(expect.arrayContaining(['shipping.standard-cost', 'shipping.express-cost']));
  });
});

describe('a topic, or what to do', () => {
  it.each([
    ['return', 'policies/returns.mdx'],
    ['gift card', 'policies/gift-cards.mdx'],
    ['shipping', 'policies/shipping.mdx'],
    ['price match', 'policies/price-match.mdx'],
    ['what if the parcel is lost', 'policies/late-or-lost.mdx'],
    ['customer was told two different things', 'policies/told-two-things.mdx'],
  ])('%s: %s', (query, path) => {
    expect(first(query)).toBe(path);
  });
});

describe('a query that names the customer', () => {
  it.each([
    ['return window germany', { region: 'de' }],
    ['return window member', { segment: 'member' }],
    ['return postage business customer in the UK', { region: 'uk', segment: 'business' }],
    ['warranty kettle', { product: 'kettles' }],
    ['warranty on a skillet', { product: 'hob-skillet' }],
    // A pack is any of the two, though only one of them is called so.
    ['warranty pack', { product: 'packs' }],
    ['how long to return', undefined],
    // The channel is part of the name: it does not say how the customer is talking to us.
    ['when do I call back', undefined],
  ])('%s', (query, customer) => {
    expect(company.search(query).results[0]?.customer).toEqual(customer);
  });
});
