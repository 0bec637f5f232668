import { describe, expect, it } from 'vitest';
import { alignedCells } from '../../../src/checker/match/aligned-tables.ts';
import { claimsIn } from '../run.ts';

const table = (heads: readonly [string, string], rows: readonly string[]): string =>
  `| Lamp | ${heads.join(' | ')} |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
const prices = table(
  ['Standard', 'Express'],
  ['| Sky | 7 days | $15 |', '| Sea | 5 days | $10 |', '| Sun | 3 days | $5 |'],
);

const pairsOf = (left: string, right: string): string[] => {
  const pairs = (files: Record<string, string>) =>
    alignedCells(claimsIn(files)).map(([a, b]) => [a.written, b.written].sort().join(' / '));
  const found = pairs({ 'a.md': `# Delivery\n\n${left}`, 'b.md': `# Desk\n\n${right}` });
  expect(pairs({ 'a.md': `# Delivery\n\n${right}`, 'b.md': `# Desk\n\n${left}` })).toEqual(found);
  return found;
};

describe('two tables that say the same in most cells', () => {
  it.each([
    [
      'the cell that differs, whatever stands over it',
      ['By post', 'In a hurry'],
      ['| Sky | seven days | $15 |', '| Sea | five days | $12 |', '| Sun | three days | $5 |'],
      ['$10 / $12'],
    ],
    [
      'rows in another order',
      ['By post', 'In a hurry'],
      ['| Sun | 3 days | $5 |', '| Sea | 5 days | $12 |', '| sky | 7 days | $15 |'],
      ['$10 / $12'],
    ],
    [
      'nothing where all cells agree',
      ['By post', 'In a hurry'],
      ['| Sky | 7 days | $15 |', '| Sea | 5 days | $10 |', '| Sun | 3 days | $5 |'],
      [],
    ],
    [
      'nothing where most cells differ',
      ['By post', 'In a hurry'],
      ['| Sky | 7 days | $25 |', '| Sea | 15 days | $12 |', '| Sun | 9 days | $5 |'],
      [],
    ],
    ['nothing of other rows', ['By post', 'In a hurry'], ['| Oak | 7 days | $15 |', '| Ash | 5 days | $12 |'], []],
    ['nothing of one row', ['By post', 'In a hurry'], ['| Sky | 7 days | $17 |', '| Ash | 5 days | $12 |'], []],
  ] as const)('%s', (_, heads, rows, expected) => {
    expect(pairsOf(prices, table(heads, rows))).toEqual(expected);
  });

  it('nothing of two tables of one page', () => {
    const other = table(
      ['By post', 'In a hurry'],
      ['| Sky | 7 days | $15 |', '| Sea | 5 days | $12 |', '| Sun | 3 days | $5 |'],
    );
    expect(alignedCells(claimsIn({ 'a.md': `# Delivery\n\n${prices}\n## Again\n\n${other}` }))).toEqual([]);
  });
});
