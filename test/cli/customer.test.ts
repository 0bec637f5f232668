import { describe, expect, it } from 'vitest';
import { readCustomer } from '../../src/cli/customer.ts';
import { parseTaxonomy } from '../../src/facts/taxonomy.ts';

const { taxonomy } = parseTaxonomy({
  path: 'taxonomy.yaml',
  text: `region:
  values: { us: United States, eu: { label: European Union, values: { de: Germany, fr: France } } }
segment:
  values: { guest: Guest, gold: Gold }
`,
});

describe('a customer', () => {
  it.each([
    ['region=de', { region: 'de' }],
    ['region=eu,segment=gold', { region: 'eu', segment: 'gold' }],
    [' region = de , segment = gold ', { region: 'de', segment: 'gold' }],
  ])('%j is read', (written, customer) => {
    expect(readCustomer(written, taxonomy)).toEqual(customer);
  });

  it.each([
    ['rgion=de', '--customer: there is no dimension "rgion"', 'did you mean region?'],
    ['segment=glod', '--customer: segment has no value "glod"', 'did you mean gold?'],
    ['weather=rain', '--customer: there is no dimension "weather"', 'known: region, segment'],
    ['region', '--customer: "region" is not a pair', 'write --customer region=de,segment=gold'],
    ['region=', '--customer: "region=" is not a pair', 'write --customer region=de,segment=gold'],
    ['region=de,', '--customer: "" is not a pair', 'write --customer region=de,segment=gold'],
    ['a=b=c', '--customer: "a=b=c" is not a pair', 'write --customer region=de,segment=gold'],
    ['region=de,region=fr', '--customer names region twice', 'give each dimension once'],
  ])('%j is refused', (written, message, hint) => {
    expect(() => readCustomer(written, taxonomy)).toThrow(expect.objectContaining({ message, hint }));
  });

  it('cannot be told apart where a folder has no taxonomy', () => {
    expect(() => readCustomer('region=de', { dimensions: [] })).toThrow(
      expect.objectContaining({ hint: 'the folder has no taxonomy.yaml, so customers are not told apart' }),
    );
  });
});
