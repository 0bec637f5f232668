import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('a thing that is let in, with a word on how it must be', () => {
  const out = 'Not accepted: money orders, student cards';
  it.each([
    ['clash', out, 'Money orders are fine, as long as you sign them first.'],
    ['clash', out, 'Money orders go through like any check.'],
    ['clash', out, '- University card with a photo: fine, as long as the date can be read.'],
    ['clash', 'Copies are not accepted, and neither are student cards.', 'Student cards are fine.'],
    [
      'clash',
      out,
      'Please show one of these:\n\n- passport, from any country\n- armed forces ID\n- student card, front and back',
    ],
    [
      'clash',
      '## Not accepted\n\nStudent cards (any kind), library cards, and anything expired.',
      'Student cards are fine.',
    ],
    ['silent', out, 'Money orders are fine if the sender is a bank.'],
    ['silent', 'Money orders are not accepted as long as the strike lasts.', 'Money orders are fine.'],
    ['silent', 'Student cards without a photo are not accepted.', 'Student cards are fine.'],
    ['silent', out, 'Please show one of these:\n\n- passport, from any country\n- driving licence or state ID'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'What counts as proof');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
