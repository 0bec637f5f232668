import { describe, expect, it } from 'vitest';
import { learnAlternatives, learnSisters } from '../../../src/checker/learn/alternatives.ts';
import { Terms } from '../../../src/checker/text/terms.ts';
import { type Files, pages, prepared } from '../run.ts';

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

it('are none where a head has no telling word', () => {
  const { documents } = pages({ 'page.md': `# Trips\n\n${table}\n` });
  const telling = learnAlternatives(
    documents,
    terms,
    (term) => term === 'deposit' || term === 'citi' || term === 'tour',
  );
  const apart = (left: string, right: string) => telling.differ(words(left), words(right));
  expect(apart('Balance of package tours', 'City breaks: when the balance is due')).toBe(true);
  expect(apart('The deposit of a cruise', 'The balance of a cruise')).toBe(false);
});

it('are none by words that stand on many pages, where two amounts are held against each other', () => {
  const files = {
    'moor.md': '# Moor\n\nThe hire of a sail at the hut costs $4.\n',
    'fell.md': '# Fell\n\nThe hire of a lamp at the hut costs $5.\n',
    'range.md': '# Range\n\n|  | Sail | Lamp |\n| --- | --- | --- |\n| Spare | yes | no |\n',
  };
  const woods = ['Oak', 'Elm', 'Fir', 'Ash', 'Yew', 'Box', 'Bay', 'Fig'];
  const others = woods.map((wood) => [`${wood}.md`, `# ${wood}\n\nThis raft has a sail and a lamp.\n`]);
  const alternatives = (all: Files) => {
    const { verdicts } = prepared(all);
    return verdicts.find(({ a, b }) => a.kind === 'money' && b.kind === 'money')?.evidence?.alternatives;
  };
  expect(alternatives(files)).toBe(1);
  expect(alternatives({ ...files, ...Object.fromEntries(others) })).toBe(0);
});

describe('things of which two sets are made', () => {
  it.each([
    ['The deposit of package tours', 'The deposit of city breaks', true],
    ['The deposit of package tours', 'The balance of package tours', true],
    ['The deposit of package tours', 'The deposit of package tours', false],
    ['The deposit of package tours', 'The deposit and the balance of package tours', false],
    ['The deposit and the balance of package tours', 'The deposit and the balance of city breaks', true],
  ])('"%s" and "%s": %s', (left, right, areApart) => {
    expect(differ(table, left, right)).toBe(areApart);
  });
});

it('heads are one whatever the order of their words', () => {
  expect(differ('- **City breaks:** $50\n- **Breaks, city:** $75', 'city breaks', 'a break in a city')).toBe(false);
});

describe('a list that is no choice', () => {
  const items = (count: number): string =>
    ['Package tours', 'City breaks', ...Array.from({ length: count - 2 }, (_, at) => `Trip${at}`)]
      .map((label) => `- **${label}:** $75`)
      .join('\n');

  it('has more than twelve members', () => {
    expect(differ(items(12), 'package tours', 'city breaks')).toBe(true);
    expect(differ(items(13), 'package tours', 'city breaks')).toBe(false);
  });

  it('is one with itself', () => {
    expect(differ('- **Tour:** $75\n- **Tours:** $50', 'a tour', 'tours')).toBe(false);
  });
});

it.each([
  ['Guided walking tours Cornwall', true],
  ['Guided walking tours Cornwall coast', false],
])('a head says what a thing is in four words: %s', (head, isOne) => {
  expect(differ(`- **${head}:** $75\n- **City breaks:** $50`, head, 'city breaks')).toBe(isOne);
});

describe('several sets', () => {
  const lists = [
    '- **Deposit:** $5\n- **Balance:** $9',
    '- **Package tours:** $75\n- **City breaks:** $50',
    '- **Package price:** $5\n- **City price:** $6',
  ].join('\n\nThen:\n\n');

  it.each([
    ['deposit of city breaks', 'deposit of package tours', true],
    ['deposit of city breaks', 'balance of city breaks', true],
    ['deposit of package tours', 'city breaks', true],
    ['deposit of city breaks', 'city breaks and package tours', false],
    ['deposit of city breaks', 'deposit of city breaks', false],
  ])('are looked at one by one: "%s" and "%s": %s', (left, right, isTold) => {
    expect(differ(lists, left, right)).toBe(isTold);
  });
});

describe('what sister pages are about', () => {
  const files = {
    'hire-kites.md': '# Hire: kites\n\nAt the pier.\n',
    'hire-buoys.md': '# Hire: buoys\n\nAt the pier.\n',
    'opening-hours.md': '# Opening hours\n\nDaily.\n',
  };
  const { differ } = learnSisters(pages(files).documents, terms);

  it.each([
    [true, 'a kite is late', 'late buoys'],
    [false, 'a kite is late', 'late kites'],
    [false, 'a kite or a buoy', 'late buoys'],
    [false, 'a kite is late', 'opening hours'],
  ])('%s: "%s" and "%s"', (apart, left, right) => {
    expect(differ(words(left), words(right))).toBe(apart);
    expect(differ(words(right), words(left))).toBe(apart);
  });
});
