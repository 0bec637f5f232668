import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../../run.ts';

describe('so many to each thing', () => {
  it.each([
    ['Four seats on each boat, near the bow.', ['Four seats']],
    ['We keep two life jackets in every canoe.', ['two life jackets']],
    ['Three lamps aboard each ferry.', ['Three lamps']],
    ['One warden for each floor, and two wardens at every gate.', ['One warden', 'two wardens']],
    ['Six bike places on every boat.', ['Six bike places']],
    ['Put two labels on each box.', ['two labels']],
    ['Two ropes inside every cabin.', ['Two ropes']],
    ['Eight plugs under each desk.', ['Eight plugs']],
  ])('is a claim: %s', (line, written) => {
    expect(readsIn('count', line)).toEqual(written);
  });

  it.each([
    'We have 3 stores in town.',
    'Two boats on each Monday.',
    'Two boats leave in each hour.',
    'We saw 40 guests at every weekend.',
    'Three boats go north, and each of them is full.',
    'Two boats tied with each other.',
    'We met 12 people on the way to each boat.',
  ])('is none: %s', (line) => {
    expect(readsIn('count', line)).toEqual([]);
  });

  it.each([
    ['clash', 'Four bike places on each boat.', 'There are six bike places on each boat.'],
    ['clash', 'Two life jackets in every canoe.', 'Each canoe has four life jackets.'],
    ['agree', 'Four bike places on each boat.', 'There are four bike places on every boat.'],
    ['silent', 'Four bike places on each boat.', 'Six lockers on each boat.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('count', left, right)).toBe(outcome);
  });
});
