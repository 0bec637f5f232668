import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import { sectionAt, sectionTexts } from '../../src/search/section-text.ts';

function pageOf(text: string, path = 'page.mdx') {
  const { document } = parseDocument({ path, text }, { project: true });
  if (document === undefined) throw new Error('the page was not read');
  return document;
}
const textOf = (text: string, path?: string): string => sectionTexts(pageOf(text, path)).join('\n');

describe('the text of a section', () => {
  it('has a line for each paragraph and item', () => {
    expect(textOf('One sentence. Another one.\n\n- first item\n- second item\n')).toBe(
      'One sentence. Another one.\nfirst item\nsecond item',
    );
  });

  it('reads a table of two columns row by row, its head first', () => {
    expect(textOf('| Service | Fee |\n|---|---|\n| Stop payment | $30 |\n| Copy | free |\n')).toBe(
      'Service | Fee\nStop payment | $30\nCopy | free',
    );
  });

  it('names the columns in the rows of a wider table', () => {
    expect(textOf('| Service | Time | Price |\n|---|---|---|\n| Express | 2 days | $12 |\n')).toBe(
      'Express | Time: 2 days | Price: $12',
    );
  });

  it('says what is a line to say, a line not to say, a quote, an example', () => {
    const page = `
<Say>You have time.</Say>

<DontSay why="cold">Rules are rules.</DontSay>

<CustomerSays>Where is it?</CustomerSays>

<Example>Ana waits two days.</Example>
`;
    expect(textOf(page).split('\n')).toEqual([
      'Say: You have time.',
      'Don’t say: Rules are rules.',
      'Customer: Where is it?',
      'Example: Ana waits two days.',
    ]);
  });

  it('holds code, where names of tools stand, in its place', () => {
    expect(textOf('Call it:\n\n```\nget_order(id)\n\nclose_case()\n```\n\nThen say so.\n', 'page.md')).toBe(
      'Call it:\nget_order(id)\nclose_case()\nThen say so.',
    );
  });

  it('shows the customer for whom a fact stands', () => {
    expect(
      textOf('Within <Fact id="returns.window" customer="region=uk, segment=guest" /> or <Fact id="a.b" />.\n'),
    ).toBe('Within {returns.window region=uk,segment=guest} or {a.b}.');
  });
});

it('finds the section of a line', () => {
  const page = pageOf('Top.\n\n## First\n\nText.\n\n## Second\n\nText.\n');
  expect([1, 2, 3, 5, 7, 9, 99].map((line) => sectionAt(page, line))).toEqual([0, 0, 1, 1, 2, 2, 2]);
});
