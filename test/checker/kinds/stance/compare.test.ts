import { describe, expect, it } from 'vitest';
import { compareStances } from '../../../../src/checker/kinds/stance/compare.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

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
    ['Add no sail for somebody who is not the skipper.', 'silent'],
    ['Add no sail for somebody who is the skipper.', 'clash'],
  ])('%s: %s', (line, outcome) => {
    expect(outcomeOf('stance', only, line, 'Sails')).toBe(outcome);
  });
});

it.each([
  ['The harbour office is closed on Sundays and on holidays.', 'silent'],
  ['The harbour office is available on Sundays and on holidays.', 'clash'],
])('"not available on Sundays and holidays" beside "%s": %s', (line, outcome) => {
  const unserved = 'The harbour office is not available on Sundays and holidays.';
  expect(outcomeOf('stance', line, unserved, 'Harbour office')).toBe(outcome);
  expect(outcomeOf('stance', unserved, line, 'Harbour office')).toBe(outcome);
});

it.each([
  ['The harbour office is closed on Sundays.', 'The harbour office is not open on Sundays.', 'compatible'],
  ['The harbour office is shut at night.', 'There is no service at the harbour office at night.', 'compatible'],
  ['The harbour office is open on Sundays.', 'The harbour office is not open on Sundays.', 'clash'],
  ['The logbook is not needed.', 'Please keep your logbook.', 'compatible'],
  ['The logbook is not needed.', 'Please send your logbook.', 'clash'],
  ['The logbook must not be kept.', 'Please keep your logbook.', 'clash'],
])('"%s" and "%s" are %s', (left, right, comparison) => {
  const [a, b] = [left, right].map((line) => claimsIn({ 'page.md': `# Pier\n\n${line}\n` }, 'stance')[0]!);
  expect(compareStances(a!, b!)).toBe(comparison);
  expect(compareStances(b!, a!)).toBe(comparison);
});

describe('what belongs to a whole', () => {
  it.each([
    ['Sail repairs are included for ten days.', '- Sail repairs: excluded', 'clash'],
    ['Sail repairs are excluded.', 'Sail repairs are not included.', 'silent'],
  ])('"%s" and "%s": %s', (left, right, outcome) => {
    expect(outcomeOf('stance', left, right, 'Sail repairs')).toBe(outcome);
    expect(outcomeOf('stance', right, left, 'Sail repairs')).toBe(outcome);
  });
});
