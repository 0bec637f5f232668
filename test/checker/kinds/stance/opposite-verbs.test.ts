import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('verbs of which only one can be done to a thing', () => {
  it.each([
    ['Members keep their points when they leave.', 'Members lose their points when they leave.'],
    ['Keep the sample after the test.', 'Discard the sample after the test.'],
    ['Prices on the menu include service.', 'Prices on the menu leave out service.'],
    ['The app shows the seat number on the ticket.', 'The app hides the seat number on the ticket.'],
    ['Add the photo to the ticket.', 'Remove the photo from the ticket.'],
    ['We grant loans to students.', 'We refuse loans to students.'],
    ['Lock the ski room at night.', 'Unlock the ski room at night.'],
  ])('%s | %s', (one, other) => {
    expect(outcomeOf('stance', one, other)).toBe('clash');
  });

  it.each([
    ['Members who stay keep their points.', 'Members who leave lose their points.'],
    ['Keep the stub after the show.', 'Discard the ticket after the show.'],
    ['Lock the ski room at night.', 'Unlock the ski room at dawn.'],
    ['You may refuse the parcel at the door.', 'Accept the parcel at the door.'],
    ['If you lose your card, call us.', 'Keep your card in a dry place.'],
  ])('nothing between: %s | %s', (one, other) => {
    expect(outcomeOf('stance', one, other)).not.toBe('clash');
  });
});
