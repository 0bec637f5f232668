import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('a case that a line names', () => {
  it.each([
    [
      'with what only concedes it',
      'Crew lists are never required, although we add them if the skipper has one.',
      'A crew list is required for each trip.',
    ],
    [
      'with what is asked of those as well',
      'A photo is mandatory for all crews, also for those who come by boat.',
      'A photo is optional for crews who come by boat.',
    ],
  ])('is none %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Crew papers')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Crew papers')).toBe('clash');
  });

  it.each([
    ['Crew lists are not required if the skipper has one.', 'A crew list is required for each trip.'],
    ['A photo is mandatory for those who come by boat.', 'A photo is optional for crews who come on foot.'],
  ])('leaves room for another one: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Crew papers')).not.toBe('clash');
  });
});
