import { describe, expect, it } from 'vitest';
import { valuesOf } from './reading.ts';

describe('an age of those who are named', () => {
  it.each([
    ['children up to 12 ride free', 'up to 12 years'],
    ['pensioners from 65 ride for half', 'at least 65 years'],
    ['seniors (65+) ride for half', 'at least 65 years'],
    ['a child of eight can go in', '8 years'],
    ['under-5s ride free', 'less than 5 years'],
    ['you can rent a boat from 18.', 'at least 18 years'],
    ['puppies are insured until the ninth birthday', 'up to 9 years'],
    ['the free berth ends on the 19th birthday', 'up to 19 years'],
    ['renting is possible for members from 18 on.', 'at least 18 years'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('duration', text)).toEqual([shown]);
  });

  it.each([
    'children up to 3 rides',
    'a child of two parents',
    'members can call from 10.',
    'you can choose from 20.5',
    'the over 2s',
    'until the first birthday of the shop',
    'for the ninth birthday of the shop',
  ])('is none in "%s"', (text) => {
    expect(valuesOf('duration', text)).toEqual([]);
  });
});
