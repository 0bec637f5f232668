import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const taxonomy = `
region:
  values:
    us: United States
    eu: { label: European Union, values: { de: Germany, fr: France } }
segment:
  values: { guest: Guest, gold: Gold member }
`;
const page = (title: string, scope: string, line: string) =>
  `---\ntitle: ${title}\n${scope ? `scope: ${scope}\n` : ''}---\n\n${line}\n`;
const pages = (left: string, right: string) => ({
  'taxonomy.yaml': taxonomy,
  'policies/one.md': page('One', left, 'Return a lamp within 30 days.'),
  'policies/two.md': page('Two', right, 'Return a lamp within 45 days.'),
});

describe('two pages', () => {
  it.each([
    ['other-scope', '{ region: us }', '{ region: eu }'],
    ['other-scope', '{ region: de }', '{ region: fr }'],
    ['other-scope', '{ region: [us, de], segment: gold }', '{ region: [us, fr], segment: guest }'],
    ['clash', '{ region: eu }', '{ region: de }'],
    ['clash', '{ region: de }', '{ segment: gold }'],
    ['clash', '', '{ region: de }'],
    ['clash', '', ''],
  ])('%s: %s and %s', (gate, left, right) => {
    expect(gateBetween(pages(left, right), 'within 30 days', 'within 45 days')).toBe(gate);
  });
});
