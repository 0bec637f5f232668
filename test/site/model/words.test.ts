import { expect, it } from 'vitest';
import { count, listed } from '../../../src/site/model/words.ts';

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
