import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

it('what is shut a second time is open once', () => {
  const shut = 'A withdrawn bid cannot be placed again.';
  expect(outcomeOf('stance', shut, 'Your bid is placed.', 'Bids')).toBe('silent');
  expect(outcomeOf('stance', 'A withdrawn bid cannot be placed.', 'Your bid is placed.', 'Bids')).toBe('clash');
});

describe('what is asked for by a word, and by the denial of its opposite', () => {
  it.each([
    ['The crate must be unopened when it comes back.', 'The crate must not be opened when it comes back.', false],
    ['The leak must have been known on the day.', 'The leak must not have been known on the day.', true],
    [
      'The leak must have been unknown when the trip was booked.',
      'The leak must not have been known when the trip was booked.',
      false,
    ],
    ['The crate must be unopened when it comes back.', 'The crate must not be painted when it comes back.', false],
  ])('"%s" and "%s": a clash %s', (left, right, clashes) => {
    expect(outcomeOf('stance', left, right, 'Crates') === 'clash').toBe(clashes);
    expect(outcomeOf('stance', right, left, 'Crates') === 'clash').toBe(clashes);
  });
});

describe('what is left to few', () => {
  const only = 'Only the skipper can add a sail.';
  it.each([
    ['Can my mate add a sail? No, that is for the skipper.', 'silent'],
    ['The skipper cannot add a sail.', 'clash'],
  ])('%s: %s', (line, outcome) => {
    expect(outcomeOf('stance', only, line, 'Sails')).toBe(outcome);
  });
});
