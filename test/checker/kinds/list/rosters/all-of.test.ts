import { expect, it } from 'vitest';
import { allIn } from '../../../../../src/checker/kinds/list/rosters/all-of.ts';

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
