import { describe, expect, it } from 'vitest';
import { parseTaxonomy } from '../../src/facts/taxonomy.ts';

const parse = (text: string) => parseTaxonomy({ path: 'taxonomy.yaml', text });
const problems = (text: string): string[] =>
  parse(text).problems.map(({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`);

const shop = `
region:
  label: Region
  values:
    us: { label: United States, aliases: [US, America] }
    eu:
      label: European Union
      aliases: EU
      values:
        de: Germany
        fr: { label: France }
channel:
  values: { web: Web, app: {} }
`;

describe('parseTaxonomy', () => {
  const [region, channel] = parse(shop).taxonomy.dimensions;

  it('reads dimensions and leaves in the order of the file', () => {
    expect(parse(shop).problems).toEqual([]);
    expect([region?.id, region?.label, region?.leaves]).toEqual(['region', 'Region', ['us', 'de', 'fr']]);
    expect([channel?.id, channel?.label, channel?.leaves]).toEqual(['channel', 'channel', ['web', 'app']]);
  });

  it('lets every name stand for the leaves below it', () => {
    expect([...region!.names]).toEqual([
      ['us', ['us']],
      ['US', ['us']],
      ['America', ['us']],
      ['eu', ['de', 'fr']],
      ['EU', ['de', 'fr']],
      ['de', ['de']],
      ['fr', ['fr']],
    ]);
  });

  it('calls every name by its label, and by itself where it has none', () => {
    expect(['us', 'America', 'EU', 'de'].map((name) => region!.labels.get(name))).toEqual([
      'United States',
      'United States',
      'European Union',
      'Germany',
    ]);
    expect(channel!.labels.get('app')).toBe('app');
  });

  it('of no file is empty', () => {
    expect(parseTaxonomy(undefined)).toEqual({ taxonomy: { dimensions: [] }, problems: [] });
  });

  it.each<[string, string, string[]]>([
    [
      'a name twice, at two places of the tree',
      'region:\n  values:\n    eu: { values: { de: Germany } }\n    de: Deutschland\n',
      ['4:5 "de" is a name of "de" in "region" already (give every value and alias of a dimension a name of its own)'],
    ],
    [
      'an alias that is the name of another value, in whatever case',
      'region:\n  values:\n    eu: Europe\n    us: { aliases: [US, EU] }\n',
      ['4:25 "EU" is a name of "eu" in "region" already (give every value and alias of a dimension a name of its own)'],
    ],
    [
      'an alias that is the name itself',
      'channel:\n  values:\n    social: { label: Social media, aliases: [social] }\n',
      [],
    ],
    ['a name in two dimensions', 'region:\n  values: { us: US }\nmarket:\n  values: { us: US }\n', []],
    [
      'no values',
      'region:\n  values: {}\n',
      ['1:1 "region" has no values (list them under "values", or remove the dimension)'],
    ],
    ['no key "values"', 'region:\n  label: Region\n', ['2:3 "values" is missing in "region" (add "values: …")']],
    [
      'a typing error, deep in the tree',
      'region:\n  values:\n    eu:\n      values:\n        de: { lable: Germany }\n',
      ['5:15 unknown key "lable" in "de" (did you mean "label"?)'],
    ],
    [
      'a list in place of the tree',
      'region:\n  values: [us, eu]\n',
      ['2:11 "values" must be a map of keys, not a list (write "key: value" lines, indented under it)'],
    ],
  ])('explains %s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('keeps the first of two values with one name', () => {
    const [region] = parse('region:\n  values:\n    eu: { values: { de: Germany, fr: France } }\n    de: Deutschland\n')
      .taxonomy.dimensions;
    expect([region?.leaves, region?.names.get('de'), region?.labels.get('de')]).toEqual([
      ['de', 'fr'],
      ['de'],
      'Germany',
    ]);
  });

  it('leaves out a dimension without values and keeps the others', () => {
    expect(
      parse('region:\n  values: {}\nchannel:\n  values: { web: Web }\n').taxonomy.dimensions.map(({ id }) => id),
    ).toEqual(['channel']);
  });
});
