import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('two pages that say the opposite: for whom', () => {
  it.each([
    ['Only residents can rent a locker.', 'Anyone can rent a locker.'],
    ['Only residents can rent a locker.', 'Whoever lives in town or outside can rent a locker, resident or not.'],
    ['Just the team captain can book the pitch.', 'All players can book the pitch.'],
    ['None but the team captain can book the pitch.', 'Any player may book the pitch.'],
    ['The pitch can be booked by everybody.', 'The pitch can only be booked by the team captain.'],
    ['Night pottery classes are for members only.', 'Night pottery classes are open to everybody.'],
    ['Every student can join the rowing club, beginners included.', 'Beginners cannot join the rowing club.'],
    ['The discount on seeds is available to members only.', 'Everyone gets the discount on seeds.'],
    ['The workshop is open to the public.', 'Only members may enter the workshop.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    [
      'Only a person of 18 or over with an ID gets the parcel.',
      'Whoever takes the parcel shows an ID and is at least 18.',
    ],
    ['Only a person with an ID gets the parcel.', 'Whoever gets the parcel shows an ID.'],
  ])('silent where the one names those whom the other lets in: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).not.toBe('clash');
  });
});
