import { describe, expect, it } from 'vitest';
import { keepOneKind } from '../../src/facts/kinds.ts';
import { windowFact } from './sample.ts';

const odd = (...written: string[]): string[] => {
  const { values } = windowFact(written.map((is) => [is]));
  const kept = keepOneKind('returns.window', values);
  expect(kept.problems).toHaveLength(values.length - kept.values.length);
  return values.filter((value) => !kept.values.includes(value)).map((value) => value.written);
};

describe('keepOneKind', () => {
  it.each([
    [['30 days', 'two weeks', '48 hours'], []],
    [['30 days', '$30'], ['$30']],
    [['$30', '30 days'], ['30 days']],
    [['2 %', '$5', '3 %'], ['$5']],
    [['30 days', 'yes'], ['yes']],
    [['30 days', 'not returnable'], []],
    [['not returnable', '30 days', '$30'], ['$30']],
    [['30 days', 'see table 3'], ['see table 3']],
    [['see table 3', '30 days'], ['see table 3']],
    [['see table 3', 'see table 4'], []],
    [['Visa, Mastercard and PayPal', 'the 3 cards of the poster'], []],
    [['not returnable', 'ask a manager'], []],
    [['2 %', 'free'], []],
    [['2 %', '$0 to $5'], ['$0 to $5']],
    [['$5', 'free', 'no limit', 'none'], []],
    [['30 days', 'no limit'], []],
  ])('of %j takes out %j', (written, expected) => {
    expect(odd(...written)).toEqual(expected);
  });
});
