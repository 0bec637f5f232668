import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('a reply speaks of what was asked', () => {
  it.each([
    ['## Who can rent a locker?\n\nEverybody can.', 'Only residents can rent a locker.'],
    ['**Who can rent a locker?**\n\nEveryone in town and around it.', 'Only residents can rent a locker.'],
    ['**Can guests use the sauna?**\n\nYes, they can.', 'Guests cannot use the sauna.'],
    ['**Can guests use the sauna?**\n\nYes.', 'Guests cannot use the sauna.'],
    ['**Can guests use the sauna?**\n\nNo.', 'Guests can use the sauna.'],
    ['**Is a towel required in the gym?**\n\nYes.', 'A towel is optional in the gym.'],
    ['**Is a towel required in the gym?**\n\nNo.', 'You must bring a towel to the gym.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['a limit in the reply', '**Can guests use the sauna?**\n\nYes, but only at noon.', 'Guests cannot use the sauna.'],
    ['the same', '**Can guests use the sauna?**\n\nNo.', 'Guests cannot use the sauna.'],
    ['another thing', '**Can guests use the sauna?**\n\nYes.', 'Guests cannot use the pool.'],
    ['another action', '**Can guests rent the sauna?**\n\nNo.', 'Guests can clean the sauna.'],
    ['a question of what', '**What can guests use?**\n\nYes.', 'Guests cannot use the sauna.'],
    [
      'what the reader is told to do',
      '**Do I need a reason or a form?**\n\nNeither. Write to us in chat or by e-mail.',
      'No reason and no form is needed.',
    ],
    ['the same duty', '**Is a towel required in the gym?**\n\nYes.', 'You must bring a towel to the gym.'],
  ])('%s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});
