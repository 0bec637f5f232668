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

describe('a reply in other words than yes and no', () => {
  it.each([
    ["**Does the parasol come with a cover?** It doesn't.", 'The parasol comes with a cover.'],
    ["**Do I have to pay for the cover of the parasol?** You don't.", 'The cover of the parasol costs extra.'],
    ['**Can guests bring a towel from home?** Sadly not.', 'Guests can bring a towel from home.'],
    ['**May children use the sauna?** Of course.', 'Children may not use the sauna.'],
    ["**Do guests need a slip?** They don't.", 'Guests need a slip.'],
    ['**Is the sauna included in the room price?** It is.', 'The sauna is not included in the room price.'],
    ['**Is the sauna free?** Afraid not.', 'The sauna is free of charge.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['a case', '**Is breakfast included?** It is, on night crossings.', 'Breakfast is not included on day crossings.'],
    ['another thing', '**Do I need a ticket for my dog?** You do.', 'Cats need no ticket.'],
    ['another action', '**Can I change my cabin?** Sure.', 'You cannot change the name on a ticket.'],
    ['another whole', '**Does the ticket come with a seat?** It does.', 'Bicycles come without a seat reservation.'],
    ['the same', '**Is the sauna free?** Afraid not.', 'The sauna costs extra.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

it('says no for now', () => {
  const reply = '**Can I renew my ticket by phone?** Not yet.';
  expect(outcomeOf('stance', 'You can renew your ticket by phone.', reply, 'Information')).toBe('clash');
});

describe('a thing that stands in the heading alone', () => {
  it.each([['## Deer\n\nYou may feed them at the gate.', '## Deer\n\nRemind visitors not to feed them.']])(
    '"%s" and "%s"',
    (left, right) => {
      expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
      expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
    },
  );
});

describe('a reply that tells of others', () => {
  it('says nothing of all that was asked about', () => {
    const reply = '**Does my pug need a muzzle?** No, small dogs in a bag do not need a muzzle.';
    expect(outcomeOf('stance', 'Big dogs need a muzzle.', reply, 'Information')).not.toBe('clash');
  });
});
