/** When a fact is the answer to a query, and when a section is. */
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/open.ts';
import { searchFacts } from './facts.ts';
import { plantShop } from './shop.ts';

const shop = openSearch(plantShop(), [], '2026-10-01');
const first = (query: string) => shop.search(query).results[0];

describe('a fact is the answer', () => {
  it.each([
    ['its name and a measure of its kind are asked for', 'how long to return', 'returns.window'],
    ['the measure is in its name', 'return window', 'returns.window'],
    ['another word for it is asked for', 'how long may they send it back', 'returns.window'],
    ['money is asked for', 'how much is return postage', 'returns.postage'],
    ['the customer is named', 'return window UK', 'returns.window'],
  ])('when %s: %s', (_, query, fact) => {
    expect(first(query)?.factId).toBe(fact);
  });

  it.each([
    ['only its topic is named', 'return'],
    ['nothing is asked that has a value', 'what cannot come back'],
    ['the value is of another kind', 'how many returns'],
  ])('but not when %s: %s', (_, query) => {
    expect(first(query)).toBeDefined();
    expect(first(query)?.factId).toBeUndefined();
  });
});

describe('of two facts of a page', () => {
  const facts = {
    'agent limit': { names: ['Goodwill limit of an agent'], kinds: ['money'] },
    validity: { names: ['Validity of goodwill credit'], kinds: ['duration'] },
    discount: { names: ['Goodwill discount'], kinds: ['percent'] },
    'manager call': { names: ['Call of a manager', 'manager calls'], kinds: ['duration'] },
  } as const;

  it.each([
    ['goodwill limit', 'agent limit'],
    ['how long is goodwill valid', 'validity'],
    ['goodwill discount', 'discount'],
    ['when does the manager call', 'manager call'],
  ])('%s means the %s', (query, fact) => {
    expect(searchFacts('Goodwill', facts, query)[0]).toBe(fact);
  });
});

describe('of two facts whose names fit alike', () => {
  const standard = { names: ['Standard delivery charge'], kinds: ['money'] } as const;
  const express = { names: ['Express delivery charge', 'express delivery costs'], kinds: ['money'] } as const;

  it('the one that the page declares first is meant', () => {
    expect(searchFacts('Delivery', { standard, express }, 'delivery cost')[0]).toBe('standard');
    expect(searchFacts('Delivery', { express, standard }, 'delivery cost')[0]).toBe('express');
  });

  it('or the one of whose name more was said', () => {
    expect(searchFacts('Delivery', { standard, express }, 'express delivery cost')[0]).toBe('express');
    const faulty = { names: ['Postage of a wrong item', 'postage of a faulty item'], kinds: ['money'] } as const;
    const plain = { names: ['Postage home'], kinds: ['money'] } as const;
    expect(searchFacts('Returns', { faulty, plain }, 'postage').filter((key) => key !== 'Returns')[0]).toBe('plain');
  });
});

describe('something that did not happen', () => {
  const callback = { names: ['Call-back time', 'call-back happens'], kinds: ['duration'] } as const;

  it.each(['nobody called back', 'we never called back', "they didn't call back", 'they didnt call back'])(
    'asks for no time: %s',
    (query) => {
      expect(searchFacts('Calls', { callback }, 'call back')[0]).toBe('callback');
      expect(searchFacts('Calls', { callback }, query)[0]).toBe('Calls');
    },
  );

  it.each(["opened seed can't be returned", 'opened seed cant be returned'])(
    'may be what a fact lists: %s',
    (query) => {
      const forbidden = { names: ['Items for no return', 'opened seed cannot be returned'], kinds: ['list'] } as const;
      expect(searchFacts('Opened seed', { forbidden }, query)[0]).toBe('forbidden');
    },
  );
});

describe('a fact whose value nobody asks for', () => {
  const page = 'Roses';
  const weight = { names: ['Weight of climbing roses'], kinds: ['count'] } as const;

  it('comes after the page that says as much', () => {
    expect(searchFacts(page, { weight }, 'climbing roses fell')[0]).toBe(page);
  });

  it.each([
    ['it is asked for', 'how many climbing roses', weight],
    ['it is yes or no, as most of such questions are', 'climbing roses fell', { ...weight, kinds: ['yes-no'] }],
    ['whatever it is called', 'climbing bloom', { names: ['Follow-up of climbing bloom'], kinds: ['yes-no'] }],
  ] as const)('unless %s', (_, query, fact) => {
    expect(searchFacts(page, { fact }, query)[0]).toBe('fact');
  });
});

describe('a phrase of which stop words leave one word', () => {
  const facts = {
    forbidden: { names: ['Items that cannot be returned', 'cannot be returned'], kinds: ['list'] },
    postage: { names: ['Return postage', 'cost of the return label'], kinds: ['money'] },
    self: { names: ['Cancellation by the customer', 'cancel it themselves'], kinds: ['duration'] },
    engraved: { names: ['Cancellation of an engraved item'], kinds: ['duration'] },
  } as const;

  it.each([
    ['return label', 'postage'],
    ['what cannot be returned', 'forbidden'],
    ["what can't they return", 'forbidden'],
    ['engraved cancel', 'engraved'],
  ])('%s: %s', (query, expected) => {
    expect(searchFacts('Orders', facts, query)[0]).toBe(expected);
  });
});

describe('the title of a page', () => {
  const facts = { largest: { names: ['Largest price match', 'price match limit'], kinds: ['money'] } } as const;

  it('is no question, though it holds a word that asks for a value', () => {
    expect(searchFacts('Price match', facts, 'price match')[0]).toBe('Price match');
    expect(searchFacts('Price match', facts, 'price match limit')[0]).toBe('largest');
  });
});

describe('what a query says of the customer', () => {
  it.each([
    ['return window UK', { region: 'uk' }],
    ['return window European Union', { region: 'eu' }],
    ['return window', undefined],
    ['return window of a union of european gardeners', undefined],
  ])('%s', (query, customer) => {
    expect(first(query)?.customer).toEqual(customer);
  });

  it('is left out for a fact that does not depend on it', () => {
    const postage = shop.search('return postage UK').results.find(({ factId }) => factId === 'returns.postage');
    expect(postage).toBeDefined();
    expect(postage).not.toHaveProperty('customer');
  });
});
