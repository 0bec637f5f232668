import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../run.ts';

describe('two pages that say the opposite: what a thing is', () => {
  it.each([
    ['What you write on a lamp board is public.', 'What you write on a lamp board is private.'],
    ['Lamp notes are stored encrypted.', 'Lamp notes are stored unencrypted in the log.'],
    ['The lamp plan has a fixed price.', 'The lamp plan has a variable price.'],
    ['The lamp break is paid.', 'The lamp break is unpaid.'],
    ['Lamp rent is billed monthly.', 'Lamp rent is billed quarterly.'],
    ['The lamp exam is open-book.', 'The lamp exam is closed-book and lasts two hours.'],
    ['Lamp prices are shown including VAT.', 'Lamp prices are shown excluding VAT.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['which are spoken of', 'Public lamp boards are listed.', 'Private lamp boards are listed.'],
    ['another thing', 'What you write on a lamp board is public.', 'What you write to a lamp desk is private.'],
    ['the same in other words', 'Lamp notes are stored unencrypted.', 'Lamp notes are stored in plain text.'],
    ['both', 'Lamp boards can be public or private.', 'Lamp boards are private.'],
    ['a case', 'Lamp rent is billed monthly.', 'If you live abroad, lamp rent is billed quarterly.'],
  ])('but not with %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).not.toBe('clash');
  });
});
