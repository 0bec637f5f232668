import { describe, expect, it } from 'vitest';
import { commonVerbs } from '../../../src/checker/words/verbs.ts';
import { outcomeOf, readsIn } from '../run.ts';

describe('what somebody or something does, and does not', () => {
  it.each([
    ['The canteen bakes rye bread on request.', 'The canteen does not bake rye bread.'],
    ['Our divers inspect hulls in winter.', 'Divers do not inspect hulls in winter.'],
    ['We tune pianos for schools.', "We don't tune pianos for schools."],
    ['The ferry carries vans to the island.', 'The ferry does not carry vans to the island; take the barge.'],
    ['The app records your sleep.', 'The app does not record your sleep.'],
    ['Vouchers work in partner cinemas.', "Vouchers don't work in partner cinemas, sorry."],
    ['The bus reaches the upper village.', "The bus doesn't reach the upper village."],
    ['The lamp does not work under water.', 'Yes, the lamp works under water too.'],
    ['We film all talks in the hall.', 'Talks in the hall are not filmed.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['other things', 'We tune pianos for schools.', "We don't tune harps for schools."],
    ['other people', 'The canteen bakes rye bread.', 'The kiosk does not bake rye bread.'],
    ['another verb', 'The ferry carries vans to the island.', 'The ferry does not insure vans to the island.'],
  ])('but not with %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });

  it.each([['Savings for later'], ['Parking permits cost $9.'], ['Bookings in the hall']])(
    'is none in a name: %s',
    (line) => {
      expect(readsIn('stance', line)).toEqual([]);
    },
  );

  it.each([
    ["Don't hand the visitor a spare badge.", 'Hand the visitor a spare badge.'],
    ['Never weld the lamp frame.', '1. Weld the lamp frame.'],
    ['Do not suggest a smaller room to groups that complain.', 'Suggest a smaller room to groups that complain.'],
  ])('to do and not to do: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
  });

  it('stand in the order of the alphabet, each once', () => {
    expect(commonVerbs).toEqual([...new Set(commonVerbs)].sort());
  });
});
