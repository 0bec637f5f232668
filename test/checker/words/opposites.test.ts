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
    ['The lamp course is full-time.', 'The lamp course is part-time.'],
    ['The lamp data is stored on the device.', 'The lamp data is stored in the cloud.'],
    ['The lamp fee is per person.', 'The lamp fee is per group.'],
    ['Lamp tours are guided.', 'Lamp tours are self-guided.'],
    ['The lamp path is lit.', 'The lamp path is unlit.'],
    ['The lamp loan is interest-free.', 'The lamp loan is interest-bearing.'],
    ['The lamp bag is reusable.', 'The lamp bag is single-use.'],
    ['The lamp stays on during the storm.', 'During the storm the lamp will be off.'],
    ['The lamp loan has a fixed rate.', 'Lamp loan rate: variable'],
    ['All lamp posts stand indoors.', 'The lamp posts stand outdoors.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['both to be had', 'You can book guided lamp tours.', 'You can book unguided lamp tours.'],
    ['what it stands on', 'The lamp stays on the shelf.', 'The lamp is off the shelf.'],
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
