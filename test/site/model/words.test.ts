import { expect, it } from 'vitest';
import { count, duration, listed, thousands } from '../../../src/site/model/words.ts';

it.each([
  [0, '0 pages'],
  [1, '1 page'],
  [2, '2 pages'],
])('%i is written "%s"', (amount, text) => {
  expect(count(amount, 'page')).toBe(text);
});

it.each([
  [[], ''],
  [['Payments'], 'Payments'],
  [['Payments', 'Logistics'], 'Payments and Logistics'],
  [['Payments', 'Logistics', 'Training'], 'Payments, Logistics and Training'],
])('%j is listed "%s"', (names, text) => {
  expect(listed(names)).toBe(text);
});

it.each([
  [7, '7'],
  [999, '999'],
  [2125, '2,125'],
  [1234567, '1,234,567'],
])('%i is written "%s" in a tile', (amount, text) => {
  expect(thousands(amount)).toBe(text);
});

it.each([
  [5, '5 min'],
  [60, '1 h'],
  [505, '8 h 25 min'],
])('%i minutes are written "%s"', (minutes, text) => {
  expect(duration(minutes)).toBe(text);
});
