import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';
import { namedIn } from './reading.ts';

describe('the floor on which something is', () => {
  it.each([
    ['The eye clinic is on the second floor.', 'floor: 2'],
    ['Location: ground floor', 'floor: 0'],
    ['Go up to the 4th floor and ring the bell.', 'floor: 4'],
    ['| Desk | Where |\n| --- | --- |\n| Eyes | third floor |', 'floor: 3'],
    ['You find the lockers in the basement.', 'floor: basement'],
  ])('%s', (line, expected) => {
    expect(namedIn(line)).toEqual([expected]);
  });

  it.each([
    'The second floor is being painted.',
    'The lift stops on the first floor and on the third floor.',
    'The eye clinic is not on the second floor.',
    'A floor lamp needs two bulbs.',
  ])('none in "%s"', (line) => {
    expect(namedIn(line)).toEqual([]);
  });

  it.each([
    ['The eye clinic is on the second floor.', 'You find the eye clinic on the fourth floor.', 'clash'],
    ['The eye clinic is on the ground floor.', 'You find the eye clinic on the first floor.', 'silent'],
    ['The eye clinic is on the second floor.', 'You find the ear clinic on the fourth floor.', 'silent'],
  ])('%s | %s', (left, right, outcome) => {
    expect(outcomeOf('code', left, right, 'Clinics')).toBe(outcome);
  });
});
