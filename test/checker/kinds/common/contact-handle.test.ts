import { describe, expect, it } from 'vitest';
import { haveOneHandle } from '../../../../src/checker/kinds/common/contact-handle.ts';
import { outcomeOf, prepared } from '../../run.ts';

function areOne(left: string, right: string): boolean {
  const { claims } = prepared({ 'a.md': `# Pier\n\n${left}\n`, 'b.md': `# Harbour\n\n${right}\n` });
  const [a, b] = claims.filter(({ kind }) => kind === 'contact');
  expect(haveOneHandle(b!, a!)).toBe(haveOneHandle(a!, b!));
  return haveOneHandle(a!, b!);
}

const row = '| For | Number |\n| --- | --- |\n| Kite repairs | 0800 555 0130 |';

describe('the name by which a line gives a contact', () => {
  it.each([
    ['Kite repairs, 0800 555 0130, answer day and night.', 'Kite repairs: 0800 555 0131, day and night.'],
    [row, 'Ring our kite repairs line, 0800 555 0131, at any hour.'],
    [row, 'Go on with the kite repairs desk at 0800 555 0131.'],
    ['Kite repairs (0800 555 0130) answer at once.', 'Write to kite repairs at kites@acme.example.'],
    ['Kite repairs, around the clock: 0800 555 0130', row],
    ['The kite line is 0800 555 0130.', 'Call the kite line at 0800 555 0103.'],
    ['Tell the Lost Kites Team within 2 hours on 0800 555 0130.', 'Ring the Lost Kites Team at once: 0800 555 0131.'],
    ['Mooring Desk: moor@acme.example, phone 0800 555 0130', 'Best ask the Mooring Desk. Call them at 0800 555 0131.'],
  ])('is one: "%s" and "%s"', (left, right) => {
    expect(areOne(left, right)).toBe(true);
  });

  it.each([
    ['another name', row, 'Ring our buoy repairs line, 0800 555 0131, at any hour.'],
    ['a part of a name', row, 'Ring the repairs line, 0800 555 0131, at any hour.'],
    ['a longer name', 'Kite repairs abroad: 0800 555 0130', 'Kite repairs: 0800 555 0131'],
    [
      'an hour',
      'The kite team works until 6 PM ET, phone 0800 555 0130.',
      'The buoy desk works until 6 PM ET, phone 0800 555 0131.',
    ],
    ['a desk that every branch has', 'Reception: 0800 555 0130', 'Reception: 0800 555 0131'],
    ['what every company has', 'Written complaints: 0800 555 0130', 'Written complaints: 0800 555 0131'],
    ['a word', 'The kite line is 0800 555 0130.', 'Call the kite line at 0800 555 0171.'],
    ['another word', 'The kite line is 0800 555 0130.', 'Call the buoy line at 0800 555 0103.'],
    ['no name', 'Call 0800 555 0130.', 'Call 0800 555 0131.'],
    [
      'another desk in capitals',
      'Tell the Lost Kites Team today on 0800 555 0130.',
      'Tell the Lost Punts Team today on 0800 555 0131.',
    ],
    [
      'one of two desks',
      'Tell the Lost Kites Team today on 0800 555 0130.',
      'Tell the Lost Kites Team or the Mooring Desk today on 0800 555 0131.',
    ],
    [
      'every desk for help',
      'Tell the Support Team today on 0800 555 0130.',
      'Tell the Support Team now on 0800 555 0131.',
    ],
  ])('is not one: %s', (_, left, right) => {
    expect(areOne(left, right)).toBe(false);
  });

  it('is enough to hold two numbers against each other', () => {
    const said = 'Kite repairs, 0800 555 0130, answer day and night.';
    expect(outcomeOf('contact', said, 'Kite repairs: 0800 555 0131, day and night.', 'Pier')).toBe('clash');
  });
});
