import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

describe('two steps by what stands behind the second of them', () => {
  it.each([
    [
      'Collect your guide; the cloakroom is your next stop.',
      "Don't collect your guide until you have been to the cloakroom.",
    ],
    ['See the nurse; the pharmacy comes next.', 'Go to the pharmacy before you see the nurse.'],
    ['X-ray first, then the cleaning.', 'Cleaning, followed by the X-ray.'],
    ['First you sign the waiver, then you pay.', 'The guest pays first and signs the waiver after the payment.'],
    ['Check the mast light first, the deck light second.', 'Check the deck light first, the mast light second.'],
    ['Third, light the lamp, and raise the flag afterwards.', 'Raise the flag, then light the lamp.'],
    ['The sail goes in, and the mast is put up afterwards.', 'Put up the mast, then the sail goes in.'],
    ['The cable is unplugged before the engine is started.', 'Start the engine, then unplug the cable.'],
  ])('%s | %s', (one, other) => {
    expect(outcomeOf('order', one, other)).toBe('clash');
  });

  it.each([
    'If the lamp blinks, then the tank is empty.',
    'Every year, and then some.',
    'The sail goes in, and nothing is added afterwards.',
  ])('nothing in: %s', (line) => {
    expect(claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'order')).toEqual([]);
  });
});
