import { describe, expect, it } from 'vitest';
import { clusterClashes } from '../../src/checker/cluster.ts';
import { type Files, prepared } from './pages.ts';

/** The disagreements of a folder: each value with the pages that state it. */
function disagreements(files: Files): string[] {
  return clusterClashes(prepared(files).verdicts).map(({ sides }) =>
    sides.map(({ value, claims }) => `${value} (${claims.map(({ document }) => document.path).join(' ')})`).join(' | '),
  );
}

const repair = (days: string) => `# Desk\n\nThe repair of a lamp takes ${days}.\n`;

describe('what makes one disagreement', () => {
  it('two pages', () => {
    expect(disagreements({ 'a.md': repair('3 days'), 'b.md': repair('9 days') })).toEqual([
      '3 days (a.md) | 9 days (b.md)',
    ]);
  });

  it('all pages that state one of the two values, the one that more state in front', () => {
    expect(
      disagreements({
        'a.md': repair('9 days'),
        'b.md': repair('3 days'),
        'c.md': repair('three days'),
        'd.md': repair('72 hours'),
      }),
    ).toEqual(['3 days (b.md c.md d.md) | 9 days (a.md)']);
  });

  it('three values', () => {
    expect(disagreements({ 'a.md': repair('3 days'), 'b.md': repair('6 days'), 'c.md': repair('9 days') })).toEqual([
      '3 days (a.md) | 6 days (b.md) | 9 days (c.md)',
    ]);
  });

  it('two things are two disagreements', () => {
    const page = (repairs: string, sum: string) =>
      `# Desk\n\nThe repair of a lamp takes ${repairs}.\n\n## Gift cards\n\nA gift card of wool expires after ${sum}.\n`;
    expect(disagreements({ 'a.md': page('3 days', '2 years'), 'b.md': page('9 days', '3 years') })).toHaveLength(2);
  });

  it('a line in a stronger disagreement joins no other', () => {
    const files = {
      'a.md': '# Returns\n\n- Repair of a lamp: 2 days\n',
      'b.md': '# Questions\n\n- Repair of an oak table: 8 days\n',
      'c.md': '# At the counter\n\n- Repair of an oak table: 3 days\n',
    };
    const pairs = clusterClashes(prepared(files).verdicts).flatMap(({ verdicts }) => verdicts);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('nothing where all agree', () => {
    expect(disagreements({ 'a.md': repair('3 days'), 'b.md': repair('three days') })).toEqual([]);
  });
});

describe('which value comes first', () => {
  const page = (days: string) => `---\ntitle: Desk\n---\n\nThe repair of a lamp takes ${days}.\n`;
  const project = { 'oneanswer.yaml': 'name: Shop\n' };

  it.each([
    ['policies', 'playbooks'],
    ['policies', 'products'],
    ['products', 'playbooks'],
  ])('%s rule over %s', (strong, weak) => {
    const files = { ...project, [`${weak}/a.md`]: page('9 days'), [`${strong}/b.md`]: page('3 days') };
    expect(disagreements(files)).toEqual([`3 days (${strong}/b.md) | 9 days (${weak}/a.md)`]);
  });

  it('a policy rules over any number of playbooks', () => {
    const files = {
      ...project,
      'playbooks/a.md': page('9 days'),
      'playbooks/b.md': page('9 days'),
      'policies/c.md': page('3 days'),
    };
    expect(disagreements(files)).toEqual(['3 days (policies/c.md) | 9 days (playbooks/a.md playbooks/b.md)']);
  });
});
