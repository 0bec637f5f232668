import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'refunds.md': `# Refunds\n\n${left}\n`, 'faq.md': `# Refunds\n\n${right}\n` }, a, b);

const given = 'You can send an unused lamp back for a refund within 14 days of the purchase.';
const taken = 'A refund for an unused lamp takes 40 to 60 days.';

describe('how long a thing is kept', () => {
  it.each([
    'Keep a found lamp behind the counter for 40 days before it goes to the auction.',
    'A found lamp is put aside for 40 days before it goes to the auction.',
    'We hold on to a found lamp for 40 days before it goes to the auction.',
  ])('is no time ahead of what comes then: "%s"', (line) => {
    expect(gate('A found lamp is kept for 14 days, then it goes to the auction.', line, '14 days', '40 days')).toBe(
      'clash',
    );
  });
});

describe('what is still to come before a thing is done', () => {
  it.each([
    ["It'll be 40 days before a refund for a lamp is paid.", '40 days'],
    ['It may be about 40 days before a refund for a lamp is paid.', 'about 40 days'],
  ])('is how long that takes: "%s"', (line, written) => {
    expect(gate('It takes 14 days until a refund for a lamp is paid.', line, '14 days', written)).toBe('clash');
  });
});

describe('how long it takes, and until when one can act', () => {
  it.each([
    ['A refund for an unused lamp takes 20 to 25 days.', '20 to 25 days'],
    ['Please allow up to 25 days for the refund.', 'up to 25 days'],
    ['Returns are refunded within 5 days.', 'within 5 days'],
    ['The money for an unused lamp is credited within 5 business days.', 'within 5 business days'],
    ['We pay the money for an unused lamp within 5 days.', 'within 5 days'],
    ['The refund may take 25 days.', '25 days'],
    ['Refunds are issued within 5 days of the return.', 'within 5 days'],
    ['We answer every refund request within 3 days.', 'within 3 days'],
    ['The refund arrives in 25 days.', '25 days'],
    ['## How soon is a refund paid?\n\nWithin 10 days of the return.', 'Within 10 days'],
    ['| Reason | How long |\n|---|---|\n| Unused lamp | 20 to 25 days |', '20 to 25 days'],
    ['Turnaround of refunds: 25 days', '25 days'],
    ['Refund for an unused lamp on request, by the refunds desk, within 2 working days.', 'within 2 working days'],
    ['Refund for an unused lamp: checked by the team, 25 days.', '25 days'],
    ['A failed refund for an unused lamp is tried again after 25 days.', '25 days'],
    ['Count on up to 30 days for the refund of an unused lamp.', 'up to 30 days'],
  ])('are two times: "%s"', (line, written) => {
    expect(gate(line, given, written, 'within 14 days')).toBe('turnaround');
    expect(gate(given, line, 'within 14 days', written)).toBe('turnaround');
  });

  it.each([
    ['An unused lamp can be refunded within 30 days of the purchase.', 'within 30 days'],
    ['Customers have 30 days to send an unused lamp back.', '30 days'],
    ['Refunds must be requested within 30 days.', 'within 30 days'],
    ['Ask for the refund within 30 days.', 'within 30 days'],
    ['A lamp for a refund comes with 30 days to return it.', '30 days'],
    ['Tell us within 30 days that you want a refund.', 'within 30 days'],
    ['| Matter | Time limit |\n|---|---|\n| Refund of a lamp | 30 days |', '30 days'],
    ['Returns within 30 days of the purchase are possible.', 'within 30 days'],
    ['Deadline for a refund: 30 days', '30 days'],
    ['A refund of a lamp can be asked for by agents within 30 days.', 'within 30 days'],
  ])('are two times the other way round: "%s"', (line, written) => {
    expect(gate(line, taken, written, '40 to 60 days')).toBe('turnaround');
  });

  it.each([
    ['The form for the refund must arrive within 30 days.', 'clash'],
    ['The money of the refund arrives within 30 days.', 'turnaround'],
  ])('a time within which a thing has to arrive is left to the customer: "%s"', (line, expected) => {
    expect(gate('Ask for the form for the refund within 20 days.', line, 'within 20 days', 'within 30 days')).toBe(
      expected,
    );
  });

  it.each([
    ['A claim is closed after 90 days without an answer.', '90 days'],
    ['The last instalment is due 28 days before departure.', '28 days'],
    ['The last instalment is due 28 days prior to the trip.', '28 days'],
    ['A waiting period of 90 days goes before the first refund.', '90 days'],
    ['| Plan | Waiting period |\n|---|---|\n| Lamp cover | 90 days |', '90 days'],
  ])('are neither of the company nor left to the customer: "%s"', (line, written) => {
    expect(gate(line, taken, written, '40 to 60 days')).toBe('turnaround');
    expect(gate(taken, line, '40 to 60 days', written)).toBe('turnaround');
  });

  it.each([
    ['Every 30 days a lamp is picked for a free refund.', '30 days'],
    ['A lamp for a refund is collected every 30 days.', '30 days'],
    ['Refunds for lamps are paid every 30 days.', '30 days'],
    ['A refund for lamps goes out every 30 days.', '30 days'],
  ])('are how often something happens, and something else: "%s"', (line, written) => {
    for (const [other, said] of [
      [given, 'within 14 days'],
      [taken, '40 to 60 days'],
      ['A lamp can be taken in for a refund every 20 days.', '20 days'],
      ['A waiting period of 90 days goes before the first refund.', '90 days'],
      ['A claim is closed after 90 days without an answer.', '90 days'],
      ['The refund code for a lamp expires after 90 days.', '90 days'],
      ['The owner of a refund code gets a mail 14 days before.', '14 days'],
    ] as const) {
      expect(gate(line, other, written, said)).toBe('turnaround');
      expect(gate(other, line, said, written)).toBe('turnaround');
    }
  });

  it.each([
    [
      'two rhythms',
      'Lamps are collected for a refund every 30 days.',
      '30 days',
      'Every 20 days lamps are collected.',
      '20 days',
    ],
    [
      'two limits',
      'You can hand in a lamp every 30 days.',
      '30 days',
      'A lamp can be handed in every 20 days.',
      '20 days',
    ],
    [
      'a line that does not say',
      'Lamps are collected every 30 days.',
      '30 days',
      'Collection of lamps: 20 days.',
      '20 days',
    ],
  ])('are compared where they are %s', (_, left, a, right, b) => {
    expect(gate(left, right, a, b)).toBe('clash');
  });

  const warned = 'The owner of a refund code gets a mail 14 days before.';
  it.each([
    ['A refund code never expires.', 'never expires'],
    ['A refund code expires after 90 days.', '90 days'],
    ['A refund code lapses after 90 days.', '90 days'],
    ['A refund code runs out after 90 days.', '90 days'],
    ['A refund code is valid for 90 days.', '90 days'],
    ['A refund code is good for 90 days.', '90 days'],
    ['The owner of a refund code is kept for 90 days.', '90 days'],
    ['A refund code is stored for 90 days.', '90 days'],
  ])('are how long a thing holds, and how long before its end something happens: "%s"', (line, written) => {
    expect(gate(line, warned, written, '14 days')).toBe('turnaround');
    expect(gate(warned, line, '14 days', written)).toBe('turnaround');
    expect(gate(line, 'A refund code takes 40 to 60 days.', written, '40 to 60 days')).toBe('turnaround');
  });

  it.each([
    ['A refund code is valid for 90 days.', '90 days', 'A refund code expires after 30 days.', '30 days'],
    ['A refund code never expires.', 'never expires', 'A refund code is kept for 30 days.', '30 days'],
    ['A refund code is good for 90 days.', '90 days', 'You have 30 days to use a refund code.', '30 days'],
    ['A refund code is good for 90 days.', '90 days', 'A refund code: 30 days.', '30 days'],
    ['The owner gets a mail 30 days before.', '30 days', warned, '14 days'],
    ['The owner of a refund code gets a mail 30 days before the end.', '30 days', warned, '14 days'],
  ])('are compared where both may be one: "%s"', (left, a, right, b) => {
    expect(gate(left, right, a, b)).toBe('clash');
  });

  it.each([
    ['A waiting period of 90 days goes before the first refund.', '90 days', 'turnaround'],
    ['An order is closed after 90 days without a refund.', '90 days', 'clash'],
    ['A refund must be asked for 28 days before departure.', '28 days', 'values'],
  ])('of which a customer may have one to act: "%s" (%s, %s)', (line, written, outcome) => {
    expect(gate(line, given, written, 'within 14 days')).toBe(outcome);
  });

  it.each([
    ['two limits', given, 'An unused lamp can be refunded within 30 days.', 'within 14 days', 'within 30 days'],
    ['two limits', given, 'You have 30 days to send an unused lamp back.', 'within 14 days', '30 days'],
    ['two turnarounds', taken, 'Refunds are paid within 10 days.', '40 to 60 days', 'within 10 days'],
    ['two turnarounds', taken, 'Please allow 15 days.', '40 to 60 days', '15 days'],
    ['a line that does not say', given, 'An unused lamp: 30 days.', 'within 14 days', '30 days'],
    ['a line that does not say', taken, 'An unused lamp: 30 days.', '40 to 60 days', '30 days'],
    [
      'what a company has to do',
      'The bank has 45 days to complete the enquiry.',
      'The enquiry is completed within 90 days.',
      '45 days',
      'within 90 days',
    ],
    [
      'a request that is answered',
      'A refund that was requested is paid within 30 days.',
      given,
      'within 30 days',
      'within 14 days',
    ],
  ])('are compared where both are %s', (_, left, right, a, b) => {
    expect(gate(left, right, a, b)).not.toBe('turnaround');
  });
});

describe('what a line says right before a time', () => {
  it.each([
    ['A refund code that we send out is valid for 90 days.', '90 days'],
    ['The refund code you get from us once it is issued expires after 90 days.', '90 days'],
  ])('tells that so long a thing holds, whatever was done before: "%s"', (line, written) => {
    expect(gate(line, 'A refund code is good for 30 days.', written, '30 days')).toBe('clash');
    expect(gate(line, 'We send out a refund code within 30 days.', written, 'within 30 days')).toBe('turnaround');
  });

  it('tells when a refund for returns is made, and not until when things are returned', () => {
    const made = 'Refunds for returns are made within 30 days of their arrival.';
    expect(gate(made, 'We refund returns within 10 days of their arrival.', 'within 30 days', 'within 10 days')).toBe(
      'clash',
    );
    const open = 'Returns for refunds are open within 30 days of the purchase.';
    expect(gate(open, taken, 'within 30 days', '40 to 60 days')).toBe('turnaround');
  });
});

describe('a time that is counted from an event', () => {
  const back = 'Scratches seen in the 12 months before the purchase of a lamp are not covered.';
  it.each([
    ['60 days have to pass after the purchase of a lamp before scratches are covered.', '60 days'],
    ['Scratches on a lamp are covered for 60 days following the purchase.', '60 days'],
  ])('is no time that is counted back from it: "%s"', (line, written) => {
    expect(gate(back, line, '12 months', written)).toBe('turnaround');
    expect(gate(line, back, written, '12 months')).toBe('turnaround');
  });

  it('is held against another that is counted back', () => {
    const other = 'Scratches seen in the 60 days before the purchase of a lamp are not covered.';
    expect(gate(back, other, '12 months', '60 days')).not.toBe('turnaround');
  });
});
