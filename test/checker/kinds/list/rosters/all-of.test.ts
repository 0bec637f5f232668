import { expect, it } from 'vitest';
import { allIn, namesSomeOf } from '../../../../../src/checker/kinds/list/rosters/all-of.ts';

it.each([
  ['Every lamp is cleaned', 'lamp'],
  ['Engraving is free on all of our lamps', 'lamps'],
  ['Residents in every hall have a key', 'Residents hall'],
  ['No lamp is sold', 'lamp'],
  ['The hall is open to everyone', ''],
  ['We keep parts for every model we have built', 'model'],
])('%s', (text, sort) => {
  expect(allIn(text)?.text).toBe(sort);
});

it.each([
  'Every day',
  'All lamps except the blue one',
  'There is no lamp',
  'Everything else is free',
  'No other lamp is sold',
])('none: %s', (text) => {
  expect(allIn(text)).toBeUndefined();
});

it.each([
  [true, 'It is lit on all decks, the upper one too'],
  [true, 'It is lit for every guest, members and visitors alike'],
  [false, 'Every lamp and every shade is cleaned'],
  [false, 'Lamps are cleaned, shades too'],
])('%s: some of all are named: %s', (expected, text) => {
  const all = allIn(text);
  expect(all !== undefined && namesSomeOf(all, text)).toBe(expected);
});
