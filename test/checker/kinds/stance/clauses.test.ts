import { describe, expect, it } from 'vitest';
import { stance } from '../../../../src/checker/kinds/stance.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

const stancesIn = (line: string): string[] =>
  claimsIn({ 'page.md': `# Rooms\n\n${line}\n` }, stance.id).map(({ written }) => written);

describe('an answer behind a comma', () => {
  it.each([
    'A travel cot for toddlers, at an extra charge.',
    'A travel cot for toddlers, for a fee.',
    'A travel cot for toddlers (at a surcharge).',
    'A travel cot for toddlers – at extra cost.',
    'A travel cot for toddlers, always at an extra charge.',
    'A travel cot for toddlers; at additional cost.',
    'A travel cot for toddlers, billed separately.',
    'A travel cot for toddlers: costs extra.',
  ])('is said of what stands before it: "%s"', (line) => {
    const free = '- A travel cot for toddlers, at no extra charge.';
    expect(outcomeOf('stance', `- ${line}`, free, 'Rooms')).toBe('clash');
    expect(outcomeOf('stance', free, `- ${line}`, 'Rooms')).toBe('clash');
  });

  it.each([
    [
      'another thing',
      '- A sauna visit at night, at an extra charge.',
      '- A travel cot for toddlers, at no extra charge.',
    ],
    ['the same', '- A travel cot for toddlers, free of charge.', '- A travel cot for toddlers, at no extra charge.'],
    [
      'a thing that has its own answer',
      '- Bed linen is included, a travel cot at an extra charge.',
      '- Bed linen for toddlers, at no extra charge.',
    ],
    [
      'a case',
      '- If the cot for toddlers is broken, at an extra charge.',
      '- A travel cot for toddlers, at no extra charge.',
    ],
    [
      'a question',
      '- A travel cot for toddlers, at an extra charge?',
      '- A travel cot for toddlers, at no extra charge.',
    ],
    ['a list', '- A travel cot, a high chair, at no extra charge.', '- Parking in the yard, for a fee.'],
    [
      'a charge for another thing',
      'A cot is put up at any time, but a fee is due.',
      'A sauna is lit at any time, free of charge.',
    ],
  ])('is silent on %s', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Rooms')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Rooms')).not.toBe('clash');
  });
});

describe('what a tail says to cost', () => {
  it.each([
    ['You can pay the rest at any time, free of charge.', 'You can pay the rest at any time, but a charge applies.'],
    ['A notary is there on each floor free of charge.', 'A notary is there on each floor, and the service is charged.'],
    ['Old beds are taken away at no cost.', 'Old beds are taken away, and this costs extra.'],
  ])('is said of what stands before it: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Rooms')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Rooms')).toBe('clash');
  });
});

describe('a time that says which are meant', () => {
  it('leaves what is said of them to be read', () => {
    const left = 'People who had a room in the past 24 months get the offer as well.';
    const right = "People who had a room in the past 24 months don't get the offer.";
    expect(outcomeOf('stance', left, right, 'Rooms')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Rooms')).toBe('clash');
  });

  it.each(['A full repair takes 24 months.', 'A month that has begun counts as a whole one.'])('but: %s', (line) => {
    expect(stancesIn(line)).toEqual([]);
  });
});

describe('a time within what is said', () => {
  it('leaves the clause whole', () => {
    const line = 'Running the fire check before guests arrive is optional.';
    expect(stancesIn(line)).toEqual([line]);
    expect(stancesIn('Guests who arrive before noon wait.')).not.toContain('Guests who arrive before noon wait.');
  });
});

describe('a clause that opens with its verb', () => {
  it.each([
    ['The original box is welcome, but is not a condition.', 'The original box is a condition for a return.'],
    ['A sea view is nice to have, but is not required.', 'A sea view is required for the rate.'],
  ])('is said of what the clause before it names: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Rooms')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Rooms')).toBe('clash');
  });
});

describe('a time that opens a sentence without a comma', () => {
  it.each([
    ['After five working days it is approved automatically.', 'it is approved automatically.'],
    ['After 30 days the order is cancelled.', 'the order is cancelled.'],
    ['Within two hours you can cancel it.', 'you can cancel it.'],
    ['After a week we refund the room.', 'we refund the room.'],
    ['After two hours nothing can be changed.', 'nothing can be changed.'],
    ['Until 10 days before the trip it can be changed.', undefined],
    ['After 30 days of silence the order is cancelled.', undefined],
    ['After five days in the house guests may cancel it.', undefined],
    ['After the order is cancelled you are refunded.', undefined],
    ['Before the talk ends the doors are locked.', undefined],
    ['After 30 days unpaid, the order is cancelled.', 'the order is cancelled.'],
  ])('%s', (line, said) => {
    expect(stancesIn(line)).toEqual(said === undefined ? expect.not.arrayContaining([line]) : [said]);
  });

  it.each([
    ['After five days the room is cancelled automatically.', 'No room is cancelled automatically.'],
    ['After five working days it is approved automatically.', 'Nothing is approved automatically.'],
    ['After a week your claim is approved automatically.', 'No claim is ever approved automatically.'],
    ['After 10 days the claim is approved automatically.', 'A claim is never approved automatically.'],
  ])('"%s" and "%s" clash', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Claims')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Claims')).toBe('clash');
  });

  it.each([
    ['After five days the room is cancelled automatically.', 'A claim is not approved automatically.'],
    ['After five working days a claim is approved automatically.', 'Without a receipt a claim is not approved.'],
    ['After five working days a claim is approved automatically.', 'A claim is approved automatically.'],
  ])('"%s" and "%s" do not', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Claims')).not.toBe('clash');
  });
});

describe('two things that a sentence says of one subject', () => {
  it.each([
    ['Guide dogs are free and have no weight limit.', ['Guide dogs are free', 'have no weight limit.']],
    ['Guests pay nothing and may stay a day longer.', ['Guests pay nothing', 'may stay a day longer.']],
    ['Punts are free and need no booking.', ['Punts are free', 'need no booking.']],
    ['The survey can be done at the lock, which is free.', ['The survey can be done at the lock', 'which is free.']],
    ['Salt and pepper may be refilled.', ['Salt and pepper may be refilled.']],
    [
      'The pool can be used from 07:30 and on Sundays from 09:00.',
      ['The pool can be used from 07:30 and on Sundays from 09:00.'],
    ],
  ])('"%s"', (line, said) => {
    expect(stancesIn(line)).toEqual(said);
  });

  it('the one is denied though the other holds', () => {
    const free = 'Guide dogs are free and have no weight limit.';
    expect(outcomeOf('stance', free, 'Guide dogs are charged like any other dog.', 'Dogs')).toBe('clash');
    expect(outcomeOf('stance', free, 'Guide dogs have no weight limit.', 'Dogs')).not.toBe('clash');
  });
});

describe('what only goes on with the words before it', () => {
  it.each([
    ['Court orders: the legal team and nobody else.', []],
    ["One step up is free of charge, more isn't possible.", ['One step up is free of charge']],
    ['Not with the winter ticket.', []],
    ['Boats, rafts of oak, may moor here.', ['may moor here.']],
    ['The customer is of age and has no winter ticket yet.', []],
    ['Otherwise there is nothing to cancel yet.', []],
    ['Phones have their own cover.', []],
    ['Phones have a separate limit.', []],
    ['A survey is required above 900 kg and optional below.', ['A survey is required above 900 kg']],
    ['A survey is required above 900 kg and not optional.', ['A survey is required above 900 kg and not optional.']],
    ["Lamps are shared, kites aren't.", ['Lamps are shared']],
    ['Trips are cancelled because the bay is closed.', ['Trips are cancelled']],
    ['Not for children.', ['Not for children.']],
    ['More lamps can be ordered by members.', ['More lamps can be ordered by members.']],
  ])('has no stance of its own: "%s"', (line, said) => {
    expect(stancesIn(line)).toEqual(said);
  });
});

describe('a clause that says where to read on', () => {
  it.each([
    ['Check who it is (see the list of accepted papers).', 'accepted'],
    ['Please refer to the table of permitted bags.', 'permitted'],
    ['For dogs see the page on what is allowed.', ''],
  ])('says nothing of what is written there: "%s"', (line, word) => {
    expect(stancesIn(line).filter((written) => word !== '' && written.includes(word))).toEqual([]);
  });

  it('is none where one sees to a thing', () => {
    expect(stancesIn('Consult the nurse, as guests must not swim alone.')).toContain('as guests must not swim alone.');
    expect(stancesIn('The list of accepted papers must be seen.')).not.toEqual([]);
  });
});

describe('an answer behind a time', () => {
  it('is said of what is done then', () => {
    const free = 'Every boiler gets a check after the visit, at no extra cost.';
    const charged = 'Every boiler gets a check after the visit, at an extra cost.';
    expect(outcomeOf('stance', free, charged, 'Boilers')).toBe('clash');
    expect(outcomeOf('stance', charged, free, 'Boilers')).toBe('clash');
  });
});

describe('where a clause ends', () => {
  it.each([
    ['not in the title of a page', "You must follow the 'Desk: Lost keys, what to do' guide."],
    ['not at a remark between a thing and its verb', 'Any crate that you leave (even an empty one) must be locked.'],
    ['not at others that are included', 'Boats of every size, rafts included, may moor here.'],
    ['not at others that are meant too', 'Tents, old ones too, must be aired on the pier.'],
    ['not before "which" where it is given with a thing', 'Oil for a lamp, which is included.'],
    ['behind a bare reply', 'a fee is charged for every parcel.'],
    ['not between places in a row', 'Kites may not be flown in the bay, on the pier or at the lock.'],
    ['not before "which" behind a thing alone', 'A survey, which is optional.'],
    ['not there with what it is for either', 'A survey of the hull, which is required for a berth.'],
    ['not at "because of"', 'A trip that is moved because of fog can be cancelled.'],
  ])('%s', (_, clause) => {
    expect(stancesIn(clause.startsWith('a fee') ? `Yes, ${clause}` : clause)).toContain(clause);
  });
});

describe('what stands below a head with "if"', () => {
  it.each([
    ['is a case', 'The room is sold.', []],
    ['is what follows where it asks for something', 'You must call the desk.', ['You must call the desk.']],
    ['is what follows where it allows something', 'You may take the tent.', ['You may take the tent.']],
    [
      'is what follows where it tells to do something, in a case of its own',
      'If they refuse, write the date on the form.',
      ['write the date on the form.'],
    ],
  ])('%s: "%s"', (_, item, expected) => {
    expect(stancesIn(`If the room is taken:\n\n- ${item}`)).toEqual(expected);
  });

  it('is none where it says what is not asked for', () => {
    const below = (item: string) => stancesIn(`If the room is taken:\n\n- ${item}`);
    expect(below('A deposit is not required.')).toEqual(['A deposit is not required.']);
    expect(below('A deposit is paid.')).toEqual([]);
  });

  it('is a case below the items of a list of reasons too', () => {
    const reasons = 'Common reasons include:\n\n- Abroad:\n  - The line is not open.';
    expect(stancesIn(reasons)).not.toContain('The line is not open.');
    expect(stancesIn(reasons.replace('Common reasons include:', 'What we found:'))).toContain('The line is not open.');
  });
});

it('a half of a sentence that tells a few words more is said by itself', () => {
  expect(stancesIn('The trial is optional; skip it if waves run high.')).toContain('The trial is optional');
  expect(stancesIn('The trial is optional, skip it if waves run high.')).not.toContain('The trial is optional');
});

describe('another subject behind "and"', () => {
  it.each([
    [
      'The log is kept by the porter and guests never see it.',
      ['The log is kept by the porter', 'guests never see it.'],
    ],
    ['Punts and rafts cannot be kept here.', ['Punts and rafts cannot be kept here.']],
  ])('opens a clause of its own where the one before has a verb: "%s"', (line, clauses) => {
    expect(stancesIn(line)).toEqual(clauses);
  });
});
