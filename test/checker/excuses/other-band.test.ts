import { describe, expect, it } from 'vitest';
import { gateBetween, prepared } from '../run.ts';

type Side = readonly [title: string, line: string, written: string];

const gate = ([titleA, lineA, a]: Side, [titleB, lineB, b]: Side) => {
  const files = { 'one.md': `# ${titleA}\n\n${lineA}\n`, 'two.md': `# ${titleB}\n\n${lineB}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

describe('two lines that are for amounts of two bands', () => {
  it.each<[Side, Side]>([
    [
      ['Posting a crate', 'Posting a crate of up to 4 kg costs $6.', '$6'],
      ['Counter prices', 'Posting a crate of 4 to 9 kg costs $8.', '$8'],
    ],
    [
      ['Posting a crate', '| Crate | Posting |\n|---|---|\n| up to 4 kg | $6 |', '$6'],
      ['Counter prices', 'Posting a crate of more than 4 kg costs $8.', '$8'],
    ],
    [
      ['Group tickets', 'Groups of ten or more get a discount of 20% on tickets.', '20%'],
      ['Discounts on tickets', 'Groups of four to nine get a discount of 10% on tickets.', '10%'],
    ],
    [
      ['Hire of more than 3 days', 'Hire of the hall costs $40 a day.', '$40'],
      ['Prices\n\n## Hire of up to 3 days', 'Hire of the hall costs $55 a day.', '$55'],
    ],
  ])('can both hold: %j, %j', (one, other) => {
    expect(gate(one, other)).toBe('other-band');
  });

  it.each<[string, Side, Side]>([
    [
      'the bands have amounts in common',
      ['Posting a crate', 'Posting a crate of up to 4 kg costs $6.', '$6'],
      ['Counter prices', 'Posting a crate of 2 to 9 kg costs $8.', '$8'],
    ],
    [
      'they are of two measures',
      ['Posting a crate', 'Posting a crate of up to 4 kg costs $6.', '$6'],
      ['Counter prices', 'Posting a crate of more than 4 feet costs $8.', '$8'],
    ],
    [
      'only one line has a band',
      ['Posting a crate', 'Posting a crate of up to 4 kg costs $6.', '$6'],
      ['Counter prices', 'Posting a crate costs $8.', '$8'],
    ],
    [
      'one of them is the value at stake',
      ['Weight', 'A crate can weigh up to 4 kg.', 'up to 4 kg'],
      ['Crates', 'A crate must weigh at least 9 kg.', 'at least 9 kg'],
    ],
    [
      'the time is counted back from the very day',
      ['Prices', 'The price of a crate changes to $6 and is told at least 30 days before.', '$6'],
      ['Price news', 'The price of a crate changes to $8, and you hear of it no later than 30 days ahead.', '$8'],
    ],
    [
      'the time is counted back from an event',
      ['Calling off a tour', 'Up to 7 days before the tour you get half of the price, which is 50%.', '50%'],
      ['Tours', 'At least 7 days before the tour you get a part of the price, which is 25%.', '25%'],
    ],
  ])('are held against each other where %s', (_, one, other) => {
    expect(gate(one, other)).not.toBe('other-band');
  });
});

it('tells what is done in one band from what is not done in another', () => {
  const one: Side = [
    'Arrears',
    'We do not charge interest on arrears under $20.',
    'We do not charge interest on arrears under $20.',
  ];
  const other: Side = [
    'Letters',
    'We charge interest on arrears of $20 or more.',
    'We charge interest on arrears of $20 or more.',
  ];
  expect(gate(one, other)).toBe('other-band');
});

describe('a line for an amount of its own', () => {
  const asks = 'Every owner of 25% or more of a firm must be named.';
  const stance = (line: string, written: string) =>
    gate(['Owners of a firm', asks, asks], ['Owners of a firm, by share', line, written]);

  it('is apart from a rule for a band that leaves it out', () => {
    const line = 'An owner of 20% of a firm need not be named.';
    expect(stance(line, line)).toBe('other-band');
  });

  it.each(['An owner of 25% of a firm need not be named.', 'An owner of 30% of a firm need not be named.'])(
    'is held against a rule for a band that holds it: "%s"',
    (line) => {
      expect(stance(line, line)).not.toBe('other-band');
    },
  );
});

describe('an amount in the sentence before', () => {
  const prices: Side = ['Rowing prices', '- 70 to 129 minutes: $5', '$5'];

  it('is that of a line that goes on from it', () => {
    expect(gate(['Rowing a boat', 'You rowed 140 minutes. That makes $8.', '$8'], prices)).toBe('other-band');
  });

  it.each([
    ['the band holds it', 'You rowed 100 minutes. That makes $8.'],
    ['the line is about something else', 'You rowed 140 minutes. A lamp makes $8.'],
    ['it stands in another paragraph', 'You rowed 140 minutes.\n\nThat makes $8.'],
  ])('sets nothing apart where %s', (_, line) => {
    expect(gate(['Rowing a boat', line, '$8'], prices)).not.toBe('other-band');
  });
});

it('leaves it to those who decide for which amounts they do', () => {
  const files = {
    'one.md':
      '# Kite loans\n\nThe desk may approve loans of up to $50; above that, only the pier manager may approve them.\n',
    'two.md': '# Kite loans at the desk\n\nAbove $50, a loan is approved by the harbour master.\n',
  };
  const { verdicts } = prepared(files);
  expect(verdicts.filter(({ a, reason }) => a.kind === 'role' && reason.startsWith('other-band'))).toEqual([]);
  expect(verdicts.some(({ a, outcome }) => a.kind === 'role' && outcome === 'clash')).toBe(true);
});
