import { describe, expect, it } from 'vitest';
import { parseTaxonomy } from '../../../src/facts/taxonomy.ts';
import { labelOf, readCustomer, sentenceCase } from '../../../src/site/model/customers.ts';

describe('a customer that an author names', () => {
  it.each([
    ['region=de,segment=guest', { region: 'de', segment: 'guest' }],
    [' region = de ', { region: 'de' }],
    ['region=', {}],
    ['de', {}],
    ['', {}],
  ])('"%s" is %j', (text, customer) => {
    expect(readCustomer(text)).toEqual(customer);
  });
});

it('a name has the label of the taxonomy, else its own words', () => {
  const { taxonomy } = parseTaxonomy({
    path: 'taxonomy.yaml',
    text: 'channel: { label: Channel, values: { social: Social media } }',
  });
  expect(labelOf('channel', 'social', taxonomy)).toBe('Social media');
  expect(labelOf('channel', 'fax-machine', taxonomy)).toBe('Fax machine');
  expect(sentenceCase('team-lead')).toBe('Team lead');
});
