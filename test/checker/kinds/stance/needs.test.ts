import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

describe('two pages that say the opposite: by what follows from a lack', () => {
  it.each([
    [
      'Without a receipt we cannot refund the lamp.',
      'Customers who have no receipt get their refund for the lamp all the same.',
    ],
    ['A receipt is required for every refund.', 'Somebody who lost the receipt is refunded just the same.'],
    ['No ticket, no entry to the museum.', 'A missing ticket is no reason to refuse entry to the museum.'],
    ['A passport is needed to collect the parcel.', 'The parcel is handed out without a passport as well.'],
    ['A missing cable does not stand in the way of a return.', 'A return is impossible without the cable.'],
    ['Entry is given without a wristband.', 'Visitors must wear a wristband for entry.'],
    ['You cannot enter the lab without a badge.', 'A badge is optional in the lab.'],
    ['Visitors may enter the lab without a badge.', 'A badge is required in the lab.'],
    ['No photo at pier@kites.example, no berth.', 'A photo at pier@kites.example is optional for a berth.'],
    ['You may board without the key; it cannot be copied.', 'A key is required to board.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['No late fee, no restriction, nothing is passed on.', 'No late fee is needed.'],
    ['A card is needed to start the trial.', "Why do you want my card? The trial can't start without one."],
    ['The account holder must be an adult.', "The person doesn't have to be the account holder."],
    ['Quick passes are excluded.', 'On a quick pass there are none.'],
    ['No fee, no limit.', 'A fee is not needed for the limit.'],
    ['Without a choice of dates we keep back 10 % of the price.', 'A refund needs a choice of dates.'],
    ['Without any penalty you may leave the course.', 'A penalty is required for the course.'],
    ['Who lost the key has to call; it cannot be copied.', 'A key is optional.'],
    ["Old accounts don't have a card, so there is nothing to look up.", 'A card is not needed to look it up.'],
  ])('nothing is asked for where boons are told: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('whether or not a thing is there, and what has to be done first', () => {
  it.each([
    ['You can run with or without a medical certificate.', 'A medical certificate is required to run.'],
    ["We take runners whether or not they've got a licence.", 'Runners need a licence.'],
    ['We take runners regardless of a licence.', 'A licence is required.'],
    ["You can't start until you have signed the waiver.", "You don't have to sign the waiver."],
    ["Runners who haven't signed the waiver can't start.", "You don't have to sign the waiver."],
    ['We take runners whether they have a licence or not.', 'Runners need a licence.'],
    ['Wristband for entry (no wristband, no entry)', 'A missing wristband is no reason to refuse entry.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['what is asked about', 'Check whether they have a licence.', 'Runners need a licence.'],
    ['another thing', 'You can climb with or without shoes.', 'A rope is required to climb.'],
    [
      'another test',
      "You can't belay until you have passed the rope test.",
      "You don't have to pass the swimming test.",
    ],
    ['another paper', "Those who haven't signed the waiver can't climb.", 'There is no need to sign the guest book.'],
    ['what the lack costs', 'Lost and stolen cards are blocked, not frozen.', 'No stolen card is required.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('what follows all the same', () => {
  it('does not follow from the lack', () => {
    const plain = 'The small kite has no reel and cannot be steered. It can still be flown with a cord.';
    const turned =
      'The small kite cannot be steered, since it has no reel, but it can be flown with a cord all the same.';
    expect(outcomeOf('stance', plain, turned, 'Kites')).not.toBe('clash');
    expect(outcomeOf('stance', turned, plain, 'Kites')).not.toBe('clash');
  });
});
