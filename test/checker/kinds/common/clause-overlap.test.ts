import { describe, expect, it } from 'vitest';
import { isOneClause, overlapOf } from '../../../../src/checker/kinds/common/clause-overlap.ts';
import type { Claim } from '../../../../src/checker/types.ts';
import { claimsIn } from '../../run.ts';

/** The stances of two lines on two pages of one title. */
function claims(left: string, right: string, title = 'Information'): [Claim, Claim] {
  const stances = claimsIn({ 'a.md': `# ${title}\n\n${left}\n`, 'b.md': `# ${title}\n\n${right}\n` }, 'stance');
  const found = stances.filter(({ value }) => value.kind === 'stance' && !value.state);
  expect(found.map(({ document }) => document.path)).toEqual(['a.md', 'b.md']);
  return [found[0]!, found[1]!];
}
const overlap = (left: string, right: string, title?: string) => overlapOf(...claims(left, right, title));

describe('what two clauses share', () => {
  it.each([
    ['Members can rent a locker.', 'Members cannot rent a locker.', 3, 1],
    ['Members can rent a locker.', 'Members cannot rent a canoe in May.', 2, 2 / 3],
    ['Members can rent a locker.', 'Dogs must be on a leash.', 0, 0],
    ['The ticket is transferable.', 'The ticket can be transferred to a friend.', 2, 1],
  ])('"%s" and "%s"', (left, right, common, ofShorter) => {
    expect(overlap(left, right)).toMatchObject({ common, ofShorter });
    expect(overlap(right, left)).toMatchObject({ common, ofShorter });
  });

  it('counts one for the name that both hold, and not for two names', () => {
    expect(overlap('A Harbour Pass qualifies.', 'The Harbour Pass does not qualify.')).toMatchObject({
      sharesName: true,
      ofShorter: 1,
    });
    expect(overlap('A Harbour Pass qualifies.', 'The Orion Bag does not qualify.').sharesName).toBe(false);
    expect(overlap('The Harbour Pass qualifies.', 'The Orion Bag does not qualify.').sharesName).toBe(false);
  });

  it('leaves out what it is told to', () => {
    const pair = claims('Members can rent a locker.', 'Guests can rent a locker.');
    expect(overlapOf(...pair)).toMatchObject({ common: 2, ofShorter: 2 / 3 });
    expect(overlapOf(...pair, [['member'], ['guest']])).toMatchObject({ common: 2, ofShorter: 1 });
  });
});

describe('what one clause has that stands anywhere on the other line or above it', () => {
  it('is asked of the side that finds fewer', () => {
    const [short, long] = ['It can be rented.', 'Members can rent a locker.'];
    expect(overlap(short, long).covered).toBeCloseTo(1 / 3);
    expect(overlap(short, long, 'Locker').covered).toBeCloseTo(2 / 3);
    expect(overlap(short, long, 'Locker for members').covered).toBe(1);
  });

  it('is no whole on either side where both have a thing of their own', () => {
    expect(overlap('Members can rent a locker.', 'Guests cannot rent a locker.').bothStray).toBe(true);
    expect(overlap('Members can rent a locker.', 'Members cannot rent a locker in May.').bothStray).toBe(false);
  });
});

describe('lines that are worded alike', () => {
  it.each([
    ['If the seal is broken, a lamp can be returned.', 'If the seal is broken, a lamp cannot be returned.', true],
    ['If the seal is broken, a lamp can be returned.', 'If the bulb is missing, a lamp cannot be returned.', false],
    ['Lamps can be returned.', 'Lamps cannot be returned.', false],
  ])('"%s" and "%s": %s', (left, right, isWordedAlike) => {
    expect(overlap(left, right).isWordedAlike).toBe(isWordedAlike);
  });
});

describe('one clause', () => {
  it.each([
    ['Members can rent a locker.', 'Members cannot rent a locker.', true],
    [
      'All kites with tails fly over the wide bay.',
      'Only the two oldest kites with tails fly over the wide bay.',
      true,
    ],
    ['All kites with tails fly.', 'Only the two oldest kites with tails fly.', false],
    [
      'All kites with tails fly over the wide bay.',
      'Only the two oldest red kites of the pier club with tails fly over the wide bay.',
      false,
    ],
  ])('"%s" and "%s": %s', (left, right, is) => {
    expect(isOneClause(overlap(left, right))).toBe(is);
  });
});
