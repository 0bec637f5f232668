import { describe, expect, it } from 'vitest';
import { alignedSeries } from '../../../src/checker/match/aligned-series.ts';
import { claimsIn, conflictsIn } from '../run.ts';

const table = (rows: readonly (readonly string[])[]): string => {
  const [heads, ...cells] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [heads, `|${' --- |'.repeat(rows[0]!.length)}`, ...cells].join('\n');
};
const turned = (rows: readonly (readonly string[])[]): string =>
  table(rows[0]!.map((_, column) => rows.map((row) => row[column]!)));

const versions = [
  ['', 'Birch', 'Maple', 'Oak'],
  ['Version history', '30 days', '180 days', '2 years'],
  ['Seats', '5', '20', '100'],
] as const;
const kept = (...days: string[]) => [
  ['', 'Birch', 'Maple', 'Oak'],
  ['Older versions kept', ...days],
];

const pairsOf = (left: string, right: string): string[] => {
  const pairs = (files: Record<string, string>) =>
    alignedSeries(claimsIn(files)).map(([a, b]) => [a.written, b.written].sort().join(' / '));
  const found = pairs({ 'a.md': `# Plans\n\n${left}`, 'b.md': `# Desk\n\n${right}` });
  expect(pairs({ 'a.md': `# Desk\n\n${right}`, 'b.md': `# Plans\n\n${left}` })).toEqual(found);
  return found;
};

describe('two series that say the same of most things', () => {
  it.each([
    ['rows', table(kept('30 days', '90 days', '2 years'))],
    ['a row and a column', turned(kept('30 days', '90 days', '2 years'))],
    ['other units', table(kept('720 hours', '90 days', '24 months'))],
    ['sections', '## Birch\n\nGone after 30 days.\n\n## Maple\n\n90 days.\n\n## Oak\n\nTwo years. Ask early.'],
    [
      'names of more words',
      table([
        ['', 'Birch plan', 'Maple plan', 'Oak plan'],
        ['Versions', '30 days', '90 days', '2 years'],
      ]),
    ],
    [
      'clauses under a like head',
      '## Version history\n\nBirch keeps it for 30 days, Maple for 90 days and Oak for 2 years.',
    ],
    ['a list of labels', '## Versions\n\n- Birch: 30 days\n- Maple: 90 days\n- Oak: 2 years'],
  ])('%s: the value that differs', (_, right) => {
    expect(pairsOf(table(versions), right)).toEqual(['180 days / 90 days']);
  });

  it.each([
    ['all values agree', table(kept('30 days', '180 days', '2 years'))],
    ['one value agrees', table(kept('30 days', '90 days', '1 year'))],
    [
      'the things are others',
      table([
        ['', 'Elm', 'Ash', 'Fir'],
        ['Older versions kept', '30 days', '90 days', '2 years'],
      ]),
    ],
    ['clauses under another head', '## Trials\n\nBirch runs for 30 days, Maple for 90 days and Oak for 2 years.'],
    ['counts of another name', '## Birch\n\n5 seats.\n\n## Maple\n\n30 seats.\n\n## Oak\n\n100 seats.'],
    ['two values for the thing', '## Birch\n\n30 days.\n\n## Maple\n\n90 days, or 60 days.\n\n## Oak\n\nTwo years.'],
    [
      'a name that two may have',
      '## Birch\n\n30 days.\n\n## Maple Red\n\n90 days.\n\n## Maple Green\n\n70 days.\n\n## Oak\n\n2 years.',
    ],
    [
      'nothing in the heads is called alike',
      table([
        ['', 'Birch', 'Maple', 'Oak'],
        ['Trial period', '30 days', '90 days', '2 years'],
      ]),
    ],
  ])('%s: nothing', (_, right) => {
    expect(pairsOf(table(versions), right)).toEqual([]);
  });

  it('of other heads, where three things agree', () => {
    const levels = (head: string, oak: string) =>
      table([
        ['', 'Birch', 'Maple', 'Elm', 'Oak'],
        [head, '30 days', '90 days', '180 days', oak],
      ]);
    expect(pairsOf(levels('Versions', '2 years'), levels('Kept for', '1 year'))).toEqual(['1 year / 2 years']);
  });

  it('nothing of an index of many things', () => {
    const rates = (count: number, last: string) =>
      table([
        ['Place', 'Fee'],
        ...Array.from({ length: count }, (_, at) => [
          `Port ${'abcdefghijklmnop'[at]}ers`,
          at === count - 1 ? last : `$${at + 1}`,
        ]),
      ]);
    expect(pairsOf(rates(15, '$80'), rates(15, '$90'))).toEqual(['$80 / $90']);
    expect(pairsOf(rates(16, '$80'), rates(16, '$90'))).toEqual([]);
  });

  it('two of which the one tells a ceiling where the other tells an amount', () => {
    const limits = (...most: string[]) => `- Birch: ${most[0]}\n- Maple: ${most[1]}\n- Oak: ${most[2]}`;
    const plain = [
      ['', 'Birch', 'Maple', 'Oak'],
      ['Payout', '$300', '$500', '$900'],
    ];
    expect(pairsOf(limits('up to $300', 'up to $700', 'up to $900'), table(plain))).toEqual(['$500 / up to $700']);
    expect(pairsOf(limits('$300', 'up to $700', '$900'), table(plain))).toEqual([]);
  });

  it('two of which the names are nearly the same', () => {
    const targets = (hall: string, plan: string) => `## Repairs\n\n- Birch: ${plan}\n- Oak: 2 days\n- ${hall}: 1 day`;
    const own = targets('Small hall without stage lights', '8 hours');
    expect(pairsOf(own, targets('Small hall lacking stage lights', '9 days'))).toEqual(['8 hours / 9 days']);
    expect(pairsOf(own, targets('Small hall with a leaking roof', '9 days'))).toEqual([]);
  });

  it('nothing of two pages with sections of the same names', () => {
    const sections = (maple: string) => `## Fees\n\n$5 a month.\n\n## Cards\n\n${maple} a card.\n\n## Loans\n\n$90.`;
    expect(pairsOf(sections('$12'), sections('$15'))).toEqual([]);
  });

  it('one value for two things is no agreement in two values', () => {
    const left = table([
      ['', 'Birch', 'Maple', 'Oak'],
      ['Versions', '30 days', '30 days', '2 years'],
    ]);
    expect(pairsOf(left, table(kept('30 days', '30 days', '1 year')))).toEqual([]);
  });

  it('nothing of two tables of one page', () => {
    const page = `# Plans\n\n${table(versions)}\n\n## Again\n\n${table(kept('30 days', '90 days', '2 years'))}`;
    expect(alignedSeries(claimsIn({ 'a.md': page }))).toEqual([]);
  });
});

it('is reported, in whatever words the rows are called', () => {
  const found = conflictsIn({
    'a.md': `# Plans\n\n${table(versions)}`,
    'b.md': `# What each plan keeps\n\n${table(kept('30 days', '90 days', '2 years'))}`,
  });
  expect(found.map(({ rule }) => rule)).toEqual(['conflict/duration']);
});
