import { describe, expect, it } from 'vitest';
import { sizeOf, valueSeriesOf } from '../../../src/checker/match/value-series.ts';
import { claimsIn } from '../run.ts';

const seriesIn = (text: string): string[] =>
  valueSeriesOf(claimsIn({ 'a.md': `# Desk\n\n${text}` })).map(
    ({ form, things }) =>
      `${form}: ${[...things].map(([name, claims]) => `${name} ${claims.map(({ written }) => written).join(' and ')}`).join(', ')}`,
  );

describe('values of one kind for several things', () => {
  it.each([
    [
      'the rows and columns of a table',
      '| | Birch | Oak |\n| --- | --- | --- |\n| Trial | 5 days | 9 days |\n| Notice | 1 day | 2 days |',
      [
        'column: trial 5 days, notic 1 day',
        'row: birch 5 days, oak 9 days',
        'column: trial 9 days, notic 2 days',
        'row: birch 1 day, oak 2 days',
      ],
    ],
    ['a list of labels', '- Birch: 5 days\n- **Oak**: 9 days', ['labels: birch 5 days, oak 9 days']],
    [
      'sections',
      '## Birch\n\n5 days.\n\n## Oak tree\n\n9 days, 3 days.',
      ['sections: birch 5 days, oak tree 9 days and 3 days'],
    ],
    ['clauses', 'Birch has 5 days, Oak has 9 days.', ['clauses: birch 5 days, oak 9 days']],
    [
      'what is called by a quantity',
      '## Six months\n\n$5.\n\n## A full year\n\n$8.',
      ['sections: = 6 months $5, = 12 months $8'],
    ],
    ['nothing of a single thing', '## Birch\n\n- Trial: 5 days', []],
  ])('%s', (_, text, expected) => {
    const found = seriesIn(text);
    expect(found.filter((each) => expected.length === 0 || expected.includes(each))).toEqual(expected);
  });

  it('nothing of a section that tells many values', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `- ${at + 2} days`).join('\n');
    const pageOf = (count: number) => `## Birch\n\n${many(count)}\n\n## Oak\n\n9 days.`;
    const sections = (count: number) => seriesIn(pageOf(count)).filter((each) => each.startsWith('sections'));
    expect(sections(6)).toHaveLength(1);
    expect(sections(7)).toHaveLength(0);
  });
});

it.each([
  ['7 days', 'one week'],
  ['24 months', 'two years'],
  ['up to $5', '$5'],
  ['no fee', '$0'],
  ['2 hours', '120 minutes'],
])('"%s" is as much as "%s"', (one, other) => {
  const [left, right] = claimsIn({ 'a.md': `# Desk\n\nTrial: ${one}\n\nTrial: ${other}` })
    .filter(({ value }) => 'high' in value)
    .map(({ value }) => sizeOf(value));
  expect(left).toBe(right);
  expect(left).not.toBe('');
});
