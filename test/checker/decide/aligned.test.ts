import { describe, expect, it } from 'vitest';
import { alignedPairs, judgeAllAligned, pairKey, withAligned } from '../../../src/checker/decide/aligned.ts';
import { judge } from '../../../src/checker/decide/judge.ts';
import { explain } from '../../../src/checker/explain.ts';
import { conflictsIn, pages, prepared, short } from '../run.ts';

const rows = (sea: string): string => `| Sky | 7 days | $15 |\n| Sea | 5 days | ${sea} |\n| Sun | 3 days | $5 |\n`;
const files = (sea: string, title = 'What the post takes') => ({
  'delivery.md': `# Delivery of lamps\n\n| Lamp | Standard | Express |\n| --- | --- | --- |\n${rows('$10')}`,
  'desk.md': `# ${title}\n\n| | In no haste | In a hurry |\n| --- | --- | --- |\n${rows(sea)}`,
});

describe('one cell of two tables that agree otherwise', () => {
  it('is told, though the words over it are others', () => {
    expect(conflictsIn(files('$12')).map(short)).toEqual([
      'warning conflict/money: $10 @ delivery.md:6 | $12 @ desk.md:6',
    ]);
    expect(conflictsIn(files('$10'))).toEqual([]);
  });

  it('is told once where the words say it as well', () => {
    const same = { ...files('$12'), 'desk.md': files('$12')['delivery.md'].replace('$10', '$12') };
    expect(conflictsIn(same)).toHaveLength(1);
  });

  it('is explained by its table', () => {
    const lines = explain(pages(files('$12')), { path: 'delivery.md', line: 6 }, { path: 'desk.md', line: 6 });
    expect(lines.join('\n')).toContain(
      'passed aligned: the tables, lists or sections around the two say the same of most other things',
    );
  });

  it('is nothing where the titles name two things', () => {
    const apart = {
      ...files('$12', 'Repair of boats by the incoming post'),
      'delivery.md': files('$12')['delivery.md'].replace('# Delivery', '# Outgoing delivery'),
    };
    expect(conflictsIn(apart)).toEqual([]);
  });
});

describe('one value of two series that agree otherwise', () => {
  const series = {
    'plans.md':
      '# Plans\n\n| | Birch | Maple | Oak |\n| --- | --- | --- | --- |\n| Version history | 30 days | 180 days | 2 years |\n',
    'desk.md':
      '# What each plan keeps\n\n| Plan | Older versions kept |\n| --- | --- |\n| Birch | 30 days |\n| Maple | 90 days |\n| Oak | 2 years |\n',
  };

  it('is told by the thing for which they differ', () => {
    expect(conflictsIn(series).map(({ message }) => message)).toEqual([
      'Maple, version history: 90 days (desk.md:6) and 180 days (plans.md:5)',
    ]);
  });

  it('is explained by what lies around it', () => {
    const lines = explain(pages(series), { path: 'plans.md', line: 5 }, { path: 'desk.md', line: 6 });
    expect(lines.join('\n')).toContain('passed aligned: the tables, lists or sections around the two say the same');
  });

  it('is told where one of the two is a ceiling, as the others are', () => {
    const limits = {
      'desk.md': '# Desk\n\n## Payout\n\n- Birch: up to $300\n- Maple: up to $700\n- Oak: up to $900\n',
      'plans.md': '# Plans\n\n| | Birch | Maple | Oak |\n| --- | --- | --- | --- |\n| Payout | $300 | $500 | $900 |\n',
    };
    expect(conflictsIn(limits).map(short)).toEqual([
      'warning conflict/money: up to $700 @ desk.md:6 | $500 @ plans.md:5',
    ]);
    const settled = judgeAllAligned(prepared(limits).claims, prepared(limits).learnt);
    expect([...settled.values()].map(({ outcome }) => outcome)).toEqual(['clash']);
  });

  it('leaves what the words made of a pair for which the series tell of no clash', () => {
    const { claims, learnt } = prepared(series);
    const [a, b] = alignedPairs(claims)[0]!;
    const own = judge(a, b, learnt, { bound: true });
    const dismissed = new Map([[pairKey(a, b), { ...own, outcome: 'dismissed' as const }]]);
    expect(withAligned([own], dismissed)).toEqual([own]);
    expect(withAligned([own], judgeAllAligned(claims, learnt))).not.toEqual([own]);
  });
});
