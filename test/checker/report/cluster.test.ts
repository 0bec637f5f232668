import { describe, expect, it } from 'vitest';
import { clusterClashes } from '../../../src/checker/report/cluster.ts';
import type { Claim, Verdict } from '../../../src/checker/types.ts';
import { type Files, prepared } from '../run.ts';

/** The disagreements of a folder: each value with the pages that state it. */
function disagreements(files: Files): string[] {
  return disagreementsAmong(prepared(files).verdicts);
}

function disagreementsAmong(verdicts: readonly Verdict[]): string[] {
  return clusterClashes(verdicts).map(({ sides }) =>
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

  it('not the other items of a list that say the same of another thing', () => {
    const list = (both: string, last: string) =>
      `# Exclusion\n\n- Exclusion for a week from the hall: ${both}\n- Exclusion for good from all halls: ${last}\n`;
    const [found] = disagreementsAmong(
      prepared({
        'a.md': list('the hall manager decides', 'the hall manager decides'),
        'b.md': '# Who decides\n\n- Exclusion for good from all halls: the director decides\n',
      }).verdicts,
    );
    expect(found).toBe('hall manager decides (a.md) | director decides (b.md)');
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

  it('two sentences, where both sides are written alike', () => {
    const files = (b: string) => ({
      'a.md': '# Ways to pay\n\nNot accepted: cheques, vouchers\n',
      'b.md': `# Paying\n\n${b}\n`,
    });
    expect(disagreements(files('Cheques are fine.'))).toEqual([
      'Not accepted: cheques, vouchers (a.md) | Cheques are fine (b.md)',
    ]);
    expect(disagreements(files('We accept cash and a cheque.'))).toEqual(['cheques (a.md) | cheque (b.md)']);
  });

  it('nothing where all agree', () => {
    expect(disagreements({ 'a.md': repair('3 days'), 'b.md': repair('three days') })).toEqual([]);
  });
});

describe('how much alike a line must be to join a disagreement', () => {
  /** Two pages that clash, and a third line that agrees with one of them as much as is given. */
  const agreeing = (files: Files, likeness: number): string[] =>
    disagreementsAmong(
      prepared(files).verdicts.map((each) => (each.outcome === 'agree' ? { ...each, likeness } : each)),
    );
  const unnamed = { 'a.md': repair('9 days'), 'b.md': repair('3 days'), 'c.md': repair('three days') };
  const lamps = '# Lamps\n\nWe repair the Moor Lamp and the Fell Lamp, the Moor Lamp first, the Fell Lamp next.\n';
  const named = (c: string): Files => ({
    'a.md': '# Desk\n\nThe repair of a Moor Lamp takes 9 days.\n',
    'b.md': '# Desk\n\nThe repair of a Moor Lamp takes 3 days.\n',
    'c.md': `# Desk\n\nThe repair of a ${c} takes three days.\n`,
    'lamps.md': lamps,
  });
  const onePage = { 'a.md': repair('9 days'), 'b.md': `${repair('3 days')}\n\nThe repair: three days.\n` };

  it.each([
    ['a line of another page', unnamed, 0.42, 0.38],
    ['a line about the same product', named('Moor Lamp'), 0.24, 0.2],
    ['a line about one product more', named('Moor Lamp or Fell Lamp'), 0.42, 0.38],
    ['a line of the same page', onePage, 0.24, 0.2],
  ])('%s', (_, files, enough, tooLittle) => {
    expect(agreeing(files, enough)).toHaveLength(1);
    expect(agreeing(files, enough)[0]).toMatch(/b\.md [bc]\.md/);
    expect(agreeing(files, tooLittle)[0]).not.toMatch(/b\.md [bc]\.md/);
  });

  it('a third value', () => {
    const { verdicts } = prepared({ 'a.md': repair('3 days'), 'b.md': repair('6 days'), 'c.md': repair('9 days') });
    const alike = (likeness: number) => disagreementsAmong(verdicts.map((each) => ({ ...each, likeness })));
    expect(alike(0.42)).toHaveLength(1);
    expect(alike(0.38).length).toBeGreaterThan(1);
  });
});

describe('which lines join a disagreement', () => {
  const { claims } = prepared({
    'a.md': repair('9 days'),
    'b.md': repair('3 days'),
    'c.md': repair('three days'),
    'd.md': repair('6 days'),
    'e.md': repair('72 hours'),
    'f.md': '# Desk\n\nKites may not be lent.\n',
    'g.md': '# Desk\n\nKites may be lent.\n',
    'h.md': '# Desk\n\nKites can be lent.\n',
    'i.md': '# Desk\n\nTents may be swapped.\n',
  });
  const on = (page: string): Claim => claims.find(({ document }) => document.path === `${page}.md`)!;
  /** "a b": the lines of two pages. */
  const verdict = (pair: string, outcome: Verdict['outcome'], confidence = 0.9): Verdict => {
    const [a, b] = pair.split(' ').map(on) as [Claim, Claim];
    return { a, b, outcome, confidence, likeness: confidence, opposed: outcome === 'clash', reason: '' };
  };

  it('one that agrees with one side and clashes with the other', () => {
    const both = [verdict('a b', 'clash'), verdict('b c', 'agree'), verdict('a c', 'clash', 0.8)];
    expect(disagreementsAmong(both)).toEqual(['3 days (b.md c.md) | 9 days (a.md)']);
  });

  it('not one that was never held against the other side', () => {
    const one = [verdict('a b', 'clash'), verdict('b c', 'agree')];
    expect(disagreementsAmong(one)).toEqual(['9 days (a.md) | 3 days (b.md)']);
  });

  it.each([
    [0.03, '3 days (b.md c.md) | 9 days (a.md)'],
    [0.01, '9 days (a.md) | 3 days (b.md)'],
  ])('not one that is too unlike the other side to differ from it: %f', (likeness, expected) => {
    const one = [verdict('a b', 'clash'), verdict('b c', 'agree'), verdict('a c', 'dismissed', likeness)];
    expect(disagreementsAmong(one)).toEqual([expected]);
  });

  it.each([
    ['h', 'Kites may be lent (g.md h.md) | Kites may not be lent (f.md)'],
    ['i', 'Kites may not be lent (f.md) | Kites may be lent (g.md)'],
  ])('not one that has nothing in common but that something may be: %s.md', (page, expected) => {
    const one = [verdict('f g', 'clash'), verdict(`g ${page}`, 'agree'), verdict(`f ${page}`, 'clash', 0.8)];
    expect(disagreementsAmong(one)[0]).toBe(expected);
  });

  it('a third value only where it clashes with both sides', () => {
    const one = [verdict('a b', 'clash'), verdict('a d', 'clash', 0.8)];
    expect(disagreementsAmong(one)).toEqual(['9 days (a.md) | 3 days (b.md)', '9 days (a.md) | 6 days (d.md)']);
  });

  it('not one of a stronger disagreement', () => {
    const two = [
      ...[verdict('a b', 'clash'), verdict('b c', 'agree'), verdict('a c', 'clash', 0.8)],
      ...[verdict('d e', 'clash', 0.7), verdict('c e', 'agree'), verdict('c d', 'clash', 0.6)],
    ];
    expect(disagreementsAmong(two)).toEqual(['3 days (b.md c.md) | 9 days (a.md)', '6 days (d.md) | 72 hours (e.md)']);
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
