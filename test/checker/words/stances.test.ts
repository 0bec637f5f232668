import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../run.ts';

describe('ways to say that a thing is asked for, open, shut or left free', () => {
  it.each([
    [
      'advised and not asked for',
      'A life vest is compulsory for every rower.',
      'A life vest is advised for every rower but not compulsory.',
    ],
    [
      'advised and not asked for',
      'Photos of the hull are needed for every claim.',
      'Photos of the hull are helpful but not needed.',
    ],
    [
      'left to those who do it',
      'Tenants are free to decide whether to fit a bell.',
      'Tenants are obliged to fit a bell.',
    ],
    ['left to those who do it', 'Rowers can choose whether to join the club tour.', 'Rowers must join the club tour.'],
    [
      'left to those who do it',
      'Rowers decide for themselves whether to wear the badge.',
      'Rowers are required to wear the badge.',
    ],
    [
      'even in the case that is named',
      'A closed case may be reopened if new proof turns up.',
      'A closed case may not be reopened, not even on new proof.',
    ],
    [
      'even in the case that is named',
      'Canoes may be left on the pier if it rains.',
      'Canoes may not be left on the pier, whatever the weather.',
    ],
    ['a ban on naming it', 'Never mention the waiting list to callers.', 'Mention the waiting list to callers.'],
    [
      'what staff name',
      'Never tell the rower the reason for a ban.',
      'Tell the rower the reason for the ban and offer to send it.',
    ],
  ])('%s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['a shut that is denied', 'Canoes are not forbidden on the lake.', 'Canoes are allowed on the lake.'],
    ['a shut that is denied', 'Walk-in rowers are never turned away.', 'Walk-in rowers are welcome.'],
    ['an invitation', 'Do not hesitate to call the pier desk.', 'Please call the pier desk.'],
    ['what may come', 'We may not award a loan to every rower.', 'We may award a loan to every rower.'],
    ['what may come', 'We may not be able to mend canoes in winter.', 'We mend canoes in winter.'],
    ['what is offered', 'Offer the rower a life vest.', 'Wearing a life vest is up to the rower.'],
    ['another thing', 'Tenants are free to decide whether to fit a bell.', 'Tenants are obliged to fit a smoke alarm.'],
  ])('say one thing with %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).not.toBe('clash');
  });
});
