import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../../run.ts';

const found = (left: string, right: string): readonly unknown[] =>
  conflictsIn({ 'left.md': `${left}\n`, 'right.md': `${right}\n` });

const momentsOf = (left: string, right: string): readonly unknown[] =>
  conflictsIn({ 'left.md': `${left}\n`, 'right.md': `${right}\n` }).filter(({ rule }) => rule === 'conflict/moment');

describe('at which point of a process one thing happens', () => {
  it.each([
    [
      '# Wristbands\n\nGive out wristbands before the gates open.',
      '# Wristbands at the fair\n\n- Wristbands: given out after the gates open',
    ],
    [
      '# Mooring fees\n\nExplain the mooring fee before the skipper signs.',
      '# Mooring\n\n3. After the skipper signs, explain the mooring fee.',
    ],
    [
      '# Locker keys\n\n| What | When |\n| --- | --- |\n| Locker keys | after the induction |',
      '# Locker keys for new joiners\n\nLocker keys are handed over before the induction.',
    ],
    [
      '# Kennel inspection\n\n**When is the kennel inspected?** Before adoption.',
      '# Inspecting the kennel\n\nThe kennel is inspected after the adoption.',
    ],
    [
      '# Allergy form\n\nThe allergy form is filled in prior to the cooking class.',
      '# Allergy forms\n\nAllergy form: filled in following the cooking class',
    ],
    [
      '# Passenger briefing\n\nThe passenger briefing is held before take-off.',
      '# Briefings\n\nHold the passenger briefing after take-off.',
    ],
    [
      '# Piano tuning\n\nThe piano is tuned when it is delivered.',
      '# Tuning your piano\n\nWe tune the piano before it is delivered.',
    ],
    [
      '# Room photos\n\nRoom photos are not taken until the guest has left.',
      '# Photos of rooms\n\nRoom photos are taken before the guest has left.',
    ],
    [
      '# Seat swaps\n\nSeats can be swapped until boarding starts.',
      '# Swapping seats\n\nSeats can be swapped after boarding starts.',
    ],
    [
      '# Starter kits\n\nYour subscription starts when the kit is mailed.',
      '# Subscriptions\n\nStart of subscription: when the kit is activated',
    ],
    [
      '# Name tags\n\nName tags are printed at check-in.',
      '# Printing name tags\n\n**When are name tags printed?** Before check-in.',
    ],
  ])('clash: %j and %j', (left, right) => {
    expect(found(left, right)).toHaveLength(1);
  });

  it.each([
    [
      'two acts',
      '# Boats\n\nCheck the hull before the race.',
      '# Boats after the race\n\nRinse the hull after the race.',
    ],
    ['two things', '# Skis\n\nSkis are waxed before the lesson.', '# Boots\n\nBoots are dried after the lesson.'],
    [
      'a time that counts from it',
      '# Skips\n\nThe skip is emptied 2 days after delivery.',
      '# Skip hire\n\nThe skip is emptied before delivery.',
    ],
    [
      'one point in other words',
      '# Tents\n\nTents are aired before the camp starts.',
      '# Airing tents\n\nAir the tents ahead of the camp.',
    ],
    [
      'two floors',
      '# Pumps\n\nThe pump is serviced after the flood.',
      '# Pump service\n\nThe pump is serviced after the inspection.',
    ],
    [
      'one point, be it done or told as done',
      '# Berths\n\nLock the berth until the storm is over.',
      '# Locked berths\n\nThe berth is locked until the storm is over.',
    ],
    [
      'a case',
      '# Vans\n\nIf it rains, vans are washed after the tour.',
      '# Washing vans\n\nVans are washed before the tour.',
    ],
  ])('no clash with %s', (_, left, right) => {
    expect(momentsOf(left, right)).toEqual([]);
  });
});

it('at once is when what is told happens', () => {
  const left = '# Harbour office\n\nWe tell the harbour office as soon as the lease ends.';
  expect(momentsOf(left, '# Harbour office\n\nWe report the end of the lease to the harbour office at once.')).toEqual(
    [],
  );
});

it.each([
  ['Torn kites remain at the pier until the race.', 'Torn kites are thrown away at the pier after the race.', 0],
  ['Skippers keep the berth until the race.', 'Skippers give up the berth after the race.', 0],
  ['Seats can be swapped until the race and you keep the token.', 'Seats can be swapped after the race.', 1],
  ['Skippers use the berth until the race.', 'Skippers give up the berth after the race.', 1],
])('what lasts until an event makes way for what comes then: "%s" and "%s"', (until, after, clashes) => {
  expect(momentsOf(`# Pier\n\n${until}`, `# Pier\n\n${after}`)).toHaveLength(clashes);
  expect(momentsOf(`# Pier\n\n${after}`, `# Pier\n\n${until}`)).toHaveLength(clashes);
});

it.each([
  ['The kite is sent before we received the money.', 'The kite is sent after the payment.', 1],
  ['The kite is sent when we received the money.', 'The kite is sent when it is paid.', 0],
  ['The kite is sent when we received the parcel.', 'The kite is sent when it is paid.', 1],
  ['The berth is numbered before the log exists.', 'The berth is numbered once it is registered.', 1],
  ['The berth is numbered once the log exists.', 'The berth is numbered when the log is opened.', 0],
  ['The berth is numbered once the log burns.', 'The berth is numbered when the log is opened.', 1],
])('one event in other words: "%s" and "%s"', (one, other, clashes) => {
  expect(momentsOf(`# Pier\n\n${one}`, `# Pier\n\n${other}`)).toHaveLength(clashes);
});

describe('one act and one event in the same words', () => {
  const pages = (left: string, right: string) =>
    momentsOf(`# Leaving the lake club\n\n${left}`, `# Desk notes for Tuesdays\n\n${right}`);

  it.each([
    ['Always run the locker check immediately before closing any member file.', 'after closing the member file'],
    ['Always run the locker check before closing any member file.', 'right after closing the member file'],
  ])('clash on far pages, however they are called: "%s" and "%s"', (left, when) => {
    expect(pages(left, `Always run the locker check immediately ${when}.`)).toHaveLength(1);
  });

  it.each(['Always run the locker check after washing the boats.', 'Run the pump after closing the member file.'])(
    'no clash of another event or act: "%s"',
    (right) => {
      expect(pages('Always run the locker check immediately before closing any member file.', right)).toEqual([]);
    },
  );
});
