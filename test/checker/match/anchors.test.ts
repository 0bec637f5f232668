import { describe, expect, it } from 'vitest';
import { sameAnchor } from '../../../src/checker/match/anchors.ts';
import { parseValue } from '../../../src/facts/values/read.ts';

describe('what two numbers are counted per or from', () => {
  it.each([
    ['$12 a month', '$15 a month', 1],
    ['$12 a month', '$15 per month', 1],
    ['$12 monthly', '$15 for each calendar month', 1],
    ['$12 a month', '$15 a year', -1],
    ['$12 per item', '$15 per order', -1],
    ['$12 per returned item', '$15 per item', 0],
    ['$12 a month', '$15', 0],
    ['$12', '$15', 0],
    ['30 days after delivery', '45 days after delivery', 1],
    ['30 days after delivery', '45 days of the delivery', 1],
    ['30 days after delivery', '45 days from the day of delivery', 1],
    ['30 days of opening the account', '45 days after opening', 0],
    ['30 days after delivery', '45 days after purchase', -1],
    ['30 days after the due date', '45 days before the due date', -1],
    ['Mon-Fri 9-5', '$15 a year', 0],
  ])('%s and %s: %d', (left, right, same) => {
    const [a, b] = [parseValue(left)!, parseValue(right)!] as never[];
    expect(sameAnchor(a!, b!)).toBe(same);
    expect(sameAnchor(b!, a!)).toBe(same);
  });
});
