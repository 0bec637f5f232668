import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

/** The same whichever of the two comes first. */
const both = (kind: Parameters<typeof outcomeOf>[0], left: string, right: string) => {
  const outcome = outcomeOf(kind, left, right, 'Cover for vans');
  expect(outcomeOf(kind, right, left, 'Cover for vans')).toBe(outcome);
  return outcome;
};

it('leaves a number that is no label as it is', () => {
  expect(both('count', 'You get two passes for a van.', 'You get three passes for a van, so a friend can come.')).toBe(
    'clash',
  );
});

describe('one case that a line lets in', () => {
  it.each([
    ['count', 'Vans may be at most ten model years old.', 'A van that is thirteen model years old qualifies.'],
    ['count', 'Vans may be at most ten model years old.', 'Van that is thirteen model years old: cover is open to it.'],
    ['duration', 'A van must have been yours for at least 60 days.', 'A van that was yours for one month is enough.'],
    ['percent', 'A deposit of at least 20% is due for a van.', 'For a van a deposit of 10% is enough.'],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**Can I return a van after 45 days of the sale?** Yes, you can.',
    ],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**Can I return a van after 20 days of the sale?** No, sorry.',
    ],
    [
      'duration',
      'Vans that are over 10 years old cannot have cover.',
      '**Can a van that is 12 years old have cover?** Yes, it can.',
    ],
  ] as const)('%s, against the bound of the other: "%s" and "%s"', (kind, left, right) => {
    expect(both(kind, left, right)).toBe('clash');
  });

  it.each([
    ['count', 'Vans may be at most ten model years old.', 'A van that is nine model years old qualifies.'],
    ['count', 'Vans may be at most ten model years old.', 'Van that is nine model years old: cover is open to it.'],
    ['count', 'Vans may be at most ten model years old.', 'Van that is thirteen model years old: cover is not open.'],
    [
      'duration',
      'A van must have been yours for at least 60 days.',
      'A van that was yours for three months is enough.',
    ],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**Can I return a van after 20 days of the sale?** Yes, you can.',
    ],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**Can I return a van after 45 days of the sale?** No, sorry.',
    ],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**Can I return a van after 45 days of the sale?** Yes, but only if it broke.',
    ],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**What happens 45 days after the sale of a van?** You can keep it.',
    ],
    [
      'duration',
      'You can return a van within 30 days of the sale.',
      '**Can I return a van after 20 days of the sale without a slip?** No, sorry.',
    ],
    [
      'money',
      'The deposit for a van is from $250 to $3,000.',
      '**Could I put down a deposit of $475 for a van?** No, take $500.',
    ],
    ['money', 'The limit of a van is up to $5,000.', 'Wants $3,000 more on a limit of $6,000: the van can have it.'],
    [
      'duration',
      'You can return a van within 30 days, but not a trailer.',
      'A van that is back after 20 days is fine.',
    ],
    ['duration', 'The van is yours for 30 days.', 'The van is yours for 60 minutes, so that you can test it.'],
  ] as const)('%s, within it, or told otherwise: "%s" and "%s"', (kind, left, right) => {
    expect(both(kind, left, right)).not.toBe('clash');
  });
});
