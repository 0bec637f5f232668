import { describe, expect, it } from 'vitest';
import { ruledOutBeside, rulesOut } from '../../../../../src/checker/kinds/list/rosters/kept-out.ts';
import { claimsIn, outcomeOf } from '../../../run.ts';

const rosterIn = (line: string) =>
  claimsIn({ 'page.md': `# Kites\n\n${line}\n` }, 'list').find(({ value }) => value.kind === 'roster')!;

describe('what is ruled out beside a list', () => {
  it.each([
    ['We lend kites, reels and lines. Drones are not lent.', ['drone', 'loan']],
    ['We lend kites, reels and lines, but not drones.', ['drone']],
    ['We lend kites, reels and lines. Drones are lent as well.', []],
    ['We lend kites, reels and lines.', []],
  ])('%s', (line, expected) => {
    expect([...ruledOutBeside(rosterIn(line))].filter((term) => term !== 'not')).toEqual(expected);
  });

  it('may be the list itself', () => {
    expect(rulesOut(rosterIn('Kites, reels and lines cannot be lent.'))).toBe(true);
    expect(rulesOut(rosterIn('Kites, reels and lines are lent.'))).toBe(false);
  });
});

describe('a list that has what another one rules out by name', () => {
  const closed = 'The pier lends kites, reels and lines. Drones are not lent.';
  it.each([
    'The pier lends kites, reels and drones.',
    'The pier desk takes back kites, lines and drones that it lends.',
    'Lent at the pier: kites, reels, lines or drones.',
  ])('clashes with it: "%s"', (open) => {
    expect(outcomeOf('list', closed, open, 'Lending')).toBe('clash');
    expect(outcomeOf('list', open, closed, 'Lending')).toBe('clash');
  });

  it.each([
    ['with another thing', 'The pier lends kites, reels and buoys.'],
    ['with one thing in common', 'The pier lends kites and drones.'],
    ['with a denial of its own', 'The pier lends kites and reels, but no drones.'],
    ['of what is not lent', 'The pier never lends kites, reels and drones.'],
  ])('does not %s: "%s"', (_, open) => {
    expect(outcomeOf('list', closed, open, 'Lending')).not.toBe('clash');
  });
});
