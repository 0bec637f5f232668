import { describe, expect, it } from 'vitest';
import { learnAlternatives } from '../../../src/checker/learn/alternatives.ts';
import { Terms } from '../../../src/checker/terms.ts';
import { pages } from '../pages.ts';

const terms = new Terms();
const words = (text: string) => new Set(terms.in(text));

function differ(markdown: string, left: string, right: string): boolean {
  const alternatives = learnAlternatives(pages({ 'page.md': `# Trips\n\n${markdown}\n` }).documents, terms);
  const [a, b] = [words(left), words(right)];
  expect(alternatives.differ(b, a)).toBe(alternatives.differ(a, b));
  return alternatives.differ(a, b);
}

const table =
  '|  | Package tours | City breaks |\n| --- | --- | --- |\n| Deposit | $75 | $50 |\n| Balance | 56 days | 28 days |';

describe('two things that stand side by side', () => {
  it.each([
    ['at the heads of columns', table, 'Balance of package tours', 'City breaks: when the balance is due'],
    ['at the heads of rows', table, 'The deposit of a cruise', 'The balance of a cruise'],
    ['as labels of a list', '- **Package tours:** $75\n- **City breaks:** $50', 'package tours', 'city breaks'],
    [
      'as sister headings',
      '## Package tours\n\nPay now.\n\n## City breaks\n\nPay later.',
      'package tours',
      'city breaks',
    ],
  ])('tell two lines apart: %s', (_, markdown, left, right) => {
    expect(differ(markdown, left, right)).toBe(true);
  });

  it.each([
    ['one side speaks of both', table, 'package tours and city breaks', 'city breaks'],
    ['one side speaks of neither', table, 'package tours', 'cruises'],
    ['only a word of the head stands there', table, 'package tours', 'city hotels'],
    [
      'the two stand in different tables',
      `${table}\n\n${table.replace('City breaks', 'Cruises')}`,
      'city breaks',
      'cruises',
    ],
    ['one head holds the other', '- **Tours:** $75\n- **Package tours:** $50', 'tours', 'package tours'],
    ['they stand in running text', 'Package tours or city breaks.', 'package tours', 'city breaks'],
  ])('do not, where %s', (_, markdown, left, right) => {
    expect(differ(markdown, left, right)).toBe(false);
  });
});
