import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScopeNames } from '../../src/document/types.ts';
import { boxOf } from '../../src/facts/scope.ts';
import { parseTaxonomy } from '../../src/facts/taxonomy.ts';
import type { Extent } from '../../src/facts/types.ts';
import { always, covers, validityOf } from '../../src/facts/validity.ts';
import { describeScope, witnessOf } from '../../src/facts/witness.ts';
import { anyEffective, anyScope, asOf, taxonomy as outdoor } from './sample.ts';

const { taxonomy } = parseTaxonomy({
  path: 'taxonomy.yaml',
  text: `
region:
  values:
    us: United States
    uk: United Kingdom
    europe: { label: Europe, values: { de: Germany, nl: Netherlands } }
channel:
  values: { web: Web, phone: Phone, email: E-mail, store: In a store, social: Social media }
product:
  values: { tent: Trail Tent, stove: Camp Stove }
segment:
  values: { guests: Guests, gold: Gold, circle: Circle member, eu-trade: European trader, upgrade: Upgrade, vip: Open Circle }
plan:
  label: Plan
  values: { monthly: monthly, yearly: yearly }
`,
});

const extent = (names: ScopeNames): Extent => ({ scope: boxOf(names, taxonomy).scope, validity: always });
const everyone = extent({});

describe('a witness in words', () => {
  it.each<[ScopeNames, string]>([
    [{}, 'any customer'],
    [{ segment: ['gold'] }, 'a Gold customer'],
    [{ segment: ['guests'] }, 'a Guest'],
    [{ segment: ['circle'] }, 'a Circle member'],
    [{ segment: ['eu-trade'] }, 'a European trader'],
    [{ segment: ['upgrade'] }, 'an Upgrade customer'],
    [{ segment: ['vip'] }, 'an Open Circle customer'],
    [{ region: ['de'] }, 'a customer in Germany'],
    [{ region: ['us'] }, 'a customer in the United States'],
    [{ region: ['europe'] }, 'a customer in Germany'],
    [{ region: ['nl'], segment: ['gold'] }, 'a Gold customer in the Netherlands'],
    [{ region: ['de'], segment: ['gold'], channel: ['web'] }, 'a Gold customer in Germany, on the web'],
    [{ channel: ['phone'] }, 'a customer by phone'],
    [{ channel: ['email'] }, 'a customer by e-mail'],
    [{ channel: ['store'] }, 'a customer in a store'],
    [{ channel: ['social'], segment: ['guests'] }, 'a Guest on social media'],
    [{ product: ['tent'], region: ['uk'] }, 'a customer in the United Kingdom, asking about Trail Tent'],
    [{ plan: ['yearly'] }, 'a customer with Plan: yearly'],
    [
      { plan: ['yearly'], product: ['stove'], channel: ['web'], region: ['de'], segment: ['gold'] },
      'a Gold customer in Germany, on the web, asking about Camp Stove, with Plan: yearly',
    ],
  ])('%j: %s', (names, expected) => {
    expect(witnessOf(extent(names), everyone, taxonomy, '2026-03-01')?.text).toBe(`${expected}, on 2026-03-01`);
  });

  it.each<[ScopeNames, string, string]>([
    [{}, 'a child', 'a child'],
    [{ region: ['de'] }, 'a child', 'a child in Germany'],
    [{ region: ['de'], segment: ['gold'] }, 'a student', 'a Gold customer who is a student in Germany'],
    [{ segment: ['gold'] }, 'a customer without a card', 'a Gold customer without a card'],
    [{ segment: ['guests'] }, 'a customer who is not an adult', 'a Guest who is not an adult'],
  ])('%j, and otherwise known to be %s: %s', (names, person, expected) => {
    expect(witnessOf(extent(names), everyone, taxonomy, '2026-03-01', { person })).toMatchObject({
      person,
      text: `${expected}, on 2026-03-01`,
    });
  });
});

describe('witnessOf', () => {
  it('gives the first common leaf in each dimension and names those that a side restricts', () => {
    expect(witnessOf(extent({ region: ['europe'] }), extent({ region: ['us', 'nl'] }), taxonomy, asOf)).toEqual({
      customer: { region: 'nl', channel: 'web', product: 'tent', segment: 'guests', plan: 'monthly' },
      day: '2026-06-15',
      text: 'a customer in the Netherlands, on 2026-06-15',
    });
  });

  it.each<[string, string, string | undefined]>([
    ['2026-01-01', '2026-03-01', '2026-06-15'],
    ['2026-07-01', '2026-09-01', '2026-09-01'],
    ['2026-09-01', '2026-07-01', '2026-09-01'],
    ['2027-01-01', '2026-07-01', undefined],
  ])('gives the first common day on or after 2026-06-15, from %s and %s on', (from, other, expected) => {
    const a = { ...everyone, validity: { from, until: '' } };
    const b = { ...everyone, validity: { from: other, until: '2027-01-01' } };
    expect(witnessOf(a, b, taxonomy, asOf)?.day).toBe(expected);
  });

  it('gives none to scopes without a common customer and to statements that are over', () => {
    expect(witnessOf(extent({ region: ['us'] }), extent({ region: ['de'] }), taxonomy, asOf)).toBeUndefined();
    const over = { ...everyone, validity: { from: '', until: asOf } };
    expect(witnessOf(over, everyone, taxonomy, asOf)).toBeUndefined();
  });

  it('satisfies both sides, whichever comes first', () => {
    const anyExtent = fc
      .tuple(anyScope, anyEffective)
      .map(([names, effective]): Extent => ({ scope: boxOf(names, outdoor).scope, validity: validityOf(effective) }));
    fc.assert(
      fc.property(anyExtent, anyExtent, (a, b) => {
        const witness = witnessOf(a, b, outdoor, asOf);
        expect(witnessOf(b, a, outdoor, asOf)).toEqual(witness);
        for (const { scope, validity } of witness ? [a, b] : []) {
          expect(covers(validity, witness!.day)).toBe(true);
          for (const [dimension, leaves] of Object.entries(scope.leaves)) {
            expect(leaves).toContain(witness!.customer[dimension]);
          }
        }
      }),
    );
  });
});

describe('describeScope', () => {
  it.each<[ScopeNames, string]>([
    [{}, 'everyone'],
    [{ region: ['us', 'uk', 'europe'] }, 'everyone'],
    [{ region: [] }, 'nobody'],
    [{ region: ['de', 'nl'] }, 'customers in Europe'],
    [{ region: ['us', 'de'] }, 'customers in the United States and Germany'],
    [{ region: ['us', 'uk', 'de'] }, 'customers in the United States, the United Kingdom and Germany'],
    [{ segment: ['gold', 'circle'] }, 'Gold customers and Circle members'],
    [{ segment: ['guests'], region: ['nl'] }, 'Guests in the Netherlands'],
    [{ channel: ['phone', 'email'] }, 'customers by phone or by e-mail'],
    [{ product: ['tent'], plan: ['yearly'] }, 'customers asking about Trail Tent, with Plan: yearly'],
  ])('%j: %s', (names, expected) => {
    expect(describeScope(boxOf(names, taxonomy).scope, taxonomy)).toBe(expected);
  });
});
