import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('two pages that say the opposite: a verb in two pieces', () => {
  it.each([
    ['You can call your booking off in the app.', 'A booking cannot be cancelled in the app.'],
    ['Guests can send the tent back after the trip.', 'The tent cannot be returned after the trip.'],
    [
      'Agents may switch the alarm service on for the customer.',
      'Agents must not activate the alarm service for the customer.',
    ],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });
});
