import { expect, it } from 'vitest';
import { parseTaxonomy } from '../../../src/facts/taxonomy.ts';
import { choices } from '../../../src/site/model/choices.ts';

it('offers the leaves of a dimension in the order of the file, grouped by what stands above them', () => {
  const text = `region:
  label: Region
  values:
    us: United States
    eu: { label: European Union, aliases: [EU], values: { de: Germany, fr: France } }
    uk: United Kingdom
`;
  const { taxonomy } = parseTaxonomy({ path: 'taxonomy.yaml', text });
  expect(choices(taxonomy.dimensions[0]!)).toEqual([
    { label: '', options: [{ value: 'us', label: 'United States' }] },
    {
      label: 'European Union',
      options: [
        { value: 'de', label: 'Germany' },
        { value: 'fr', label: 'France' },
      ],
    },
    { label: '', options: [{ value: 'uk', label: 'United Kingdom' }] },
  ]);
});
