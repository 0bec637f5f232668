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
    ['Negatives are kept for reprints.', 'Negatives are thrown away.'],
    ['The stamps are lost when the booklet is lost.', 'When the booklet is lost, customers keep the stamps.'],
    ['Readers lose their rank after a break.', 'Rank is kept after a break.'],
    ['House numbers are added to the label.', 'House numbers are removed from the label.'],
    ['The tower gate is locked at dusk.', 'The tower gate is left unlocked at dusk.'],
    ['Names are hidden from visitors.', 'Names are shown to visitors.'],
    ['Rank, stamps and the reading list are kept.', 'Stamps, rank, and the reading list are lost.'],
    ['In winter, the tunnel is closed.', 'The tunnel is left open in winter.'],
  ])('%s | %s', (one, other) => {
    expect(outcomeOf('stance', one, other)).toBe('clash');
  });

  it.each([
    ['Members who stay keep their points.', 'Members who leave lose their points.'],
    ['Keep the stub after the show.', 'Discard the ticket after the show.'],
    ['Lock the ski room at night.', 'Unlock the ski room at dawn.'],
    ['You may refuse the parcel at the door.', 'Accept the parcel at the door.'],
    ['If you lose your card, call us.', 'Keep your card in a dry place.'],
    ['Negatives are kept for reprints.', 'Contact prints are thrown away.'],
    ['Names are hidden from visitors.', 'Names are shown to wardens.'],
    ['The booklet is closed and stamps are lost.', 'Rank, stamps and lists are kept.'],
    ['When the booklet is lost, the stamps are gone.', 'When the app is deleted, customers keep the stamps.'],
  ])('nothing between: %s | %s', (one, other) => {
    expect(outcomeOf('stance', one, other)).not.toBe('clash');
  });
});
