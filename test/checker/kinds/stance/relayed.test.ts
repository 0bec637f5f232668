import { describe, expect, it } from 'vitest';
import { asRelayed } from '../../../../src/checker/kinds/stance/relayed.ts';
import { outcomeOf } from '../../run.ts';

describe('what a line has passed on', () => {
  it.each([
    ['Remind visitors not to feed the deer.', 'must not feed the deer.'],
    ['Please tell the guests that they can pay by card.', 'can pay by card.'],
    ['Ask callers to hold the line.', 'must hold the line.'],
    ['Tell them the pool is closed.', 'the pool is closed.'],
    ['Let members know that parking is free.', 'parking is free.'],
    ['Please note that a request affects the score.', 'a request affects the score.'],
    ['Keep in mind that the pool is closed.', 'the pool is closed.'],
    ['Note the number.', 'Note the number.'],
    ['Tell us your name.', 'Tell us your name.'],
    ['Ask for the form.', 'Ask for the form.'],
    ['Tell visitors why.', 'Tell visitors why.'],
  ])('"%s": "%s"', (text, said) => {
    expect(asRelayed(text).trim()).toBe(said);
    expect(asRelayed(text)).toHaveLength(text.length);
  });
});

describe('two pages that say the opposite: by what the reader passes on', () => {
  it.each([
    ['Ask crews not to wash boats on the quay.', 'Crews may wash boats on the quay.'],
    ['Remind guests to hand in the sauna key.', 'Guests need not hand in the sauna key.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['what holds at another time', 'Tell visitors that the tower is closed in January.', 'You can climb the tower.'],
    ['another action', 'Ask visitors to leave large bags in the lockers.', 'Visitors may leave the tour at any time.'],
    ['another thing', 'Ask the caller not to hang up.', 'The caller may hang up the banner in the hall.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});
