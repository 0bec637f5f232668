import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../pages.ts';

describe('numbers and addresses of one desk', () => {
  it.each([
    ['clash', 'Call the workshop on 0800 111 2222.', 'Call the workshop on 0800 333 4444.'],
    ['clash', 'Write to repairs@lamps.example for a repair.', 'Write to mending@lamps.example for a repair.'],
    ['agree', 'Call the workshop on 0800 111 2222.', 'Call the workshop on 0800-111-2222.'],
    ['agree', 'Write to repairs@lamps.example for a repair.', 'Write to Repairs@Lamps.Example for a repair.'],
    ['silent', 'Write to repairs@lamps.example for a repair.', 'Call 0800 111 2222 for a repair.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('contact', left, right, 'Repairs')).toBe(outcome);
    expect(outcomeOf('contact', right, left, 'Repairs')).toBe(outcome);
  });
});
