import { expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

it('what is shut a second time is open once', () => {
  const shut = 'A withdrawn bid cannot be placed again.';
  expect(outcomeOf('stance', shut, 'Your bid is placed.', 'Bids')).toBe('silent');
  expect(outcomeOf('stance', 'A withdrawn bid cannot be placed.', 'Your bid is placed.', 'Bids')).toBe('clash');
});
