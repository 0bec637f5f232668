import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../run.ts';

describe('two rows of names, each with some that the other lacks', () => {
  it.each([
    ['Boats sail to Lerne, Skell and Tunby.', 'Boats sail to Lerne, Morby and Askel.'],
    ['Boats sail to Lerne, Skell and Tunby.', 'We sail our boats to Lerne, Skell, Morby and Askel.'],
  ])('are two lists of one thing: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('list', left, right, 'Crossings')).toBe('clash');
    expect(outcomeOf('list', right, left, 'Crossings')).toBe('clash');
  });

  it.each([
    ['nothing in common', 'Boats sail to Lerne, Skell and Tunby.', 'Boats sail to Morby, Askel and Hove.'],
    ['one that holds the other', 'Boats sail to Lerne, Skell and Tunby.', 'Boats sail to Lerne and Skell.'],
    ['another frame', 'Boats sail to Lerne, Skell and Tunby.', 'Parcels are sold in Lerne, Morby and Askel.'],
    ['a denial', 'Boats sail to Lerne, Skell and Tunby.', 'Boats do not sail to Lerne, Morby and Askel.'],
    ['no frame', 'Lerne, Skell and Tunby are fine.', 'Lerne, Morby and Askel are fine.'],
    [
      'things of many words',
      'Boats carry old sails of hemp, kites and reels.',
      'Boats carry kites, old ropes of hemp and new lines of silk.',
    ],
  ])('are none with %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('list', left, right, 'Crossings')).not.toBe('clash');
  });
});
