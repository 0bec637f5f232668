import { describe, expect, it } from 'vitest';
import { firstsIn } from '../../../../src/checker/kinds/count/firsts.ts';
import { outcomeOf } from '../../run.ts';

const read = (text: string) =>
  firstsIn(text).map(
    ({ value, text: written }) => `${written}: ${'noun' in value ? `${value.high} ${value.noun}`.trim() : ''}`,
  );

describe('how many cost nothing before the others cost something', () => {
  it.each([
    ['The first three lamps are free.', ['first three lamps: 3 lamps']],
    ['The first 12 kites of a season cost nothing.', ['first 12 kites of a season: 12 kites']],
    ['Your first two swaps of a berth are free of charge.', ['first two swaps of a berth: 2 swaps']],
    ['The first twenty punts are on the house.', ['first twenty punts: 20 punts']],
    ['The first five are free, each further one costs $4.', ['first five: 5']],
  ])('is read: "%s"', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it.each([
    ['the others may be free as well', 'The first three lamps are lit at dusk.'],
    ['it is one', 'The first lamp is free.'],
    ['it is an amount of time', 'The first two hours are free.'],
    ['it is an amount of money', 'The first $20 are free.'],
    ['it is a share', 'The first 5% are free.'],
    ['something else is free', 'The first three lamps stand where the berths are free.'],
  ])('is not read where %s: "%s"', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('two numbers of what costs nothing', () => {
  it.each([
    ['clash', 'The first three lamps are free.', 'The first five lamps are free.'],
    ['clash', 'The first three are free, each further one costs $4.', 'The first five lamps are free.'],
    ['agree', 'The first three lamps are free.', 'The first 3 lamps cost nothing.'],
    ['silent', 'The first three lamps are free.', 'The first five tents are free.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('count', left, right, 'Lamps')).toBe(outcome);
    expect(outcomeOf('count', right, left, 'Lamps')).toBe(outcome);
  });
});
