/** What an agent types, and what must come first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/open.ts';
import type { SearchOutcome } from '../../src/search/types.ts';
import { stopWords } from '../../src/search/words/stop-words.ts';
import { plantShop } from './shop.ts';

const knowledge = plantShop();
const shop = openSearch(knowledge, []);
const firstOf = ({ results }: SearchOutcome): string =>
  [results[0]?.title, results[0]?.heading].filter(Boolean).join(' › ');

describe('keywords', () => {
  it.each([
    ['return window', 'Returns › Return window'],
    ['days to return', 'Returns › Return window'],
    ['return postage', 'Returns › Return postage'],
    ['photo of the box', 'Live arrival promise › What we ask for'],
    ['express price', 'Delivery › Shipping options'],
    ['refund paypal', 'Payment and refunds › When the refund arrives'],
    ['lost gift card without receipt', 'Gift cards › Lost gift cards'],
    ['cancel workshop', 'Workshops › Changing or cancelling a booking'],
    ['goodwill limit', 'Complaints › Who decides'],
    ['change address', 'Customer accounts › Before you change anything'],
    ['watering can leaks', 'Heron watering can › Warranty'],
    ['ways to pay', 'Payment and refunds › Ways to pay'],
    ['green thumb club points', 'Green Thumb club › Points'],
  ])('%s: %s', (query, first) => {
    expect(firstOf(shop.search(query))).toBe(first);
  });
});

describe('questions', () => {
  it.each([
    ['can living plants come back', 'Returns › What cannot come back'],
    ['how much is express', 'Delivery › Shipping options'],
    ['how quick is standard', 'Delivery › Shipping options'],
    ['free delivery from how much', 'Delivery › Shipping options'],
    ['can I pay with paypal', 'Payment and refunds › Ways to pay'],
    ['do points expire', 'Green Thumb club › Points'],
    ['is the greenhouse wheelchair accessible', 'Workshops › Wheelchairs and prams'],
    ['who pays the label', 'Returns › Return postage'],
    ['How long can a customer send something back?', 'Returns'],
  ])('%s: %s', (query, first) => {
    expect(firstOf(shop.search(query))).toBe(first);
  });
});

describe("customers' words", () => {
  it.each([
    // On the page, under `customers-say`.
    ['my plant is dead', 'Live arrival promise'],
    ['it arrived snapped in half', 'Live arrival promise'],
    // In the list of what customers say in any trade.
    ['my card was refused', 'Payment and refunds › A payment was declined'],
    ['when do I get my money back', 'Payment and refunds › When the refund arrives'],
    ['weird charge on my card', 'Payment and refunds › A charge that the customer does not know'],
    ['how long is a gift card good for', 'Gift cards'],
    ['stop renewing', 'Green Thumb club › Joining and leaving'],
    ['nobody was home', 'Delivery › Nobody at home'],
    ['locked out', 'Customer accounts › The customer cannot sign in'],
    ['forgot password', 'Customer accounts › The customer cannot sign in'],
    ['caller is swearing', 'Complaints › Abusive contacts'],
    ['told two different things', 'Complaints › Two different answers'],
    ['grow light does not turn on', 'Dawn grow light › Does not switch on'],
    // In the `synonyms` of `oneanswer.yaml`.
    ['light for plug plants', 'Dawn grow light'],
  ])('%s: %s', (query, first) => {
    expect(firstOf(shop.search(query))).toBe(first);
  });
});

describe('slips and other forms', () => {
  it.each([
    ['retrun windw', 'Returns › Return window'],
    ['herron wattering can', 'Heron watering can'],
    ['lokced acount', 'Customer accounts › The customer cannot sign in'],
    ['expres delivry', 'Delivery › Shipping options'],
    ['workshp cancelation', 'Workshops › Changing or cancelling a booking'],
    ['giftcard lost', 'Gift cards › Lost gift cards'],
    ['returned windows', 'Returns › Return window'],
    ['e-mail address change', 'Customer accounts › Before you change anything'],
    ['DÉLIVERY, express!', 'Delivery › Shipping options'],
  ])('%s: %s', (query, first) => {
    expect(firstOf(shop.search(query))).toBe(first);
  });
});

describe('amounts, however they are written', () => {
  it.each([
    ['14 days', 'two weeks'],
    ['30 days', 'thirty days'],
    ['30 day', '30-day'],
    ['3 years', '36 months'],
    ['48 hours', 'two days'],
    ['$100', '100 dollars'],
    ['1 hour', 'sixty minutes'],
  ])('%s and %s find the same place', (one, other) => {
    expect(firstOf(shop.search(one))).not.toBe('');
    expect(firstOf(shop.search(other))).toBe(firstOf(shop.search(one)));
  });

  it('tells business days from days', () => {
    expect(firstOf(shop.search('5 business days'))).toBe('Live arrival promise › What we ask for');
  });
});

describe('while somebody types', () => {
  it('finds something after every letter, and the page before the last word ends', () => {
    const query = 'gift card lost';
    for (let end = 1; end <= query.length; end++) {
      expect(shop.search(query.slice(0, end)).results, query.slice(0, end)).not.toEqual([]);
    }
    expect(firstOf(shop.search('lost gif'))).toBe('Gift cards › Lost gift cards');
    expect(firstOf(shop.search('wheelch'))).toBe('Workshops › Wheelchairs and prams');
  });
});

describe('what always holds', () => {
  const queries = ['return window', 'my plant is dead', 'express price', 'lokced acount', 'thirty days'];

  it('a small word more never empties the list', () => {
    const anyQuery = fc.constantFrom(...queries);
    const anySmallWord = fc.constantFrom(...stopWords);
    fc.assert(
      fc.property(anyQuery, anySmallWord, fc.nat(4), (query, small, position) => {
        const words = query.split(' ');
        words.splice(Math.min(position, words.length), 0, small);
        expect(shop.search(words.join(' ')).results).not.toEqual([]);
      }),
    );
  });

  it('one word that a page holds is enough, whatever else is typed', () => {
    fc.assert(
      fc.property(fc.string(), (noise) => {
        expect(shop.search(`${noise} greenhouse `).results).not.toEqual([]);
      }),
    );
  });

  it('takes anything for a query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { results, topics } = shop.search(query);
        expect(results.length + topics.length).toBeGreaterThan(0);
      }),
    );
    expect(shop.search('constructor __proto__ toString').results).toEqual(expect.any(Array));
  });

  it('the order of the files does not matter', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...knowledge.documents], { minLength: knowledge.documents.length }),
        (documents) => {
          const facts = [...knowledge.facts].reverse();
          const shuffled = openSearch({ ...knowledge, documents, facts }, []);
          for (const query of queries) expect(shuffled.search(query)).toEqual(shop.search(query));
        },
      ),
      { numRuns: 10 },
    );
  });
});
