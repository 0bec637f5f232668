import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('more than is asked for', () => {
  it.each([
    [
      'count',
      'A password must have at least 12 characters.',
      'A password of 20 characters or more is always accepted.',
    ],
    ['count', 'A password must have at least 12 characters.', 'We recommend a password of at least 16 characters.'],
    ['count', 'A password must have at least 12 characters.', 'Ideally a password has 16 characters or more.'],
    ['count', 'A password must have at least 12 characters.', 'Take a password of 20 characters or more to be safe.'],
    ['count', 'A parcel may hold up to 12 bottles.', 'Up to 10 bottles in a parcel are fine.'],
    ['duration', 'Book at least 21 days ahead.', 'Who books 30 days ahead is well within that.'],
    ['duration', 'Members must be at least 16 years old.', 'Everyone over 18 can be a member.'],
    ['duration', 'Members must be at least 16 years old.', 'Anyone aged 21 or over may become a member.'],
    [
      'duration',
      'If a loan is 61 days late, we name an adviser.',
      'A loan that is four months late always has an adviser.',
    ],
  ] as const)('%s, silent: "%s" and "%s"', (kind, left, right) => {
    expect(outcomeOf(kind, left, right)).toBe('silent');
    expect(outcomeOf(kind, right, left)).toBe('silent');
  });

  it.each([
    ['count', 'A password must have at least 12 characters.', 'A password of 8 characters or more is always accepted.'],
    ['count', 'A password must have at least 12 characters.', 'A password must have at least 16 characters.'],
    ['count', 'A parcel may hold up to 12 bottles.', 'Up to 15 bottles in a parcel are fine.'],
    ['duration', 'Members must be at least 21 years old.', 'Everyone over 18 can be a member.'],
    ['duration', 'Members must be at least 62 years old.', 'Anyone who has turned sixty qualifies as a member.'],
    ['duration', 'Members must be at least 16 years old.', 'Members must be at least 18 years old.'],
  ] as const)('%s, less than is asked for, or another rule: "%s" and "%s"', (kind, left, right) => {
    expect(outcomeOf(kind, left, right)).toBe('clash');
    expect(outcomeOf(kind, right, left)).toBe('clash');
  });
});
