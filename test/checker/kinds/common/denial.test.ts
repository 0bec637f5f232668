import { describe, expect, it } from 'vitest';
import { areOneButForDenial, haveWordsOfOne } from '../../../../src/checker/kinds/common/denial.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

const isOne = (left: string, right: string): boolean => {
  const [a, b] = [left, right].map((line) => claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'stance')[0]!);
  expect(areOneButForDenial(b!, a!)).toBe(areOneButForDenial(a!, b!));
  return areOneButForDenial(a!, b!);
};

describe('a clause and its denial in another order', () => {
  const areOfOne = (left: string, right: string): boolean => {
    const [a, b] = [left, right].map((line) => claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'stance')[0]!);
    expect(haveWordsOfOne(b!, a!)).toBe(haveWordsOfOne(a!, b!));
    return haveWordsOfOne(a!, b!);
  };

  it.each([
    ['Your code works on sale kites as well.', "Codes don't work on sale kites or vouchers."],
    ['Store a copy of the crew list with the booking.', 'Copies of crew lists must not be stored.'],
    ['Nothing can be hung from the rail of the pier.', 'Flags can be hung from the rail of the pier.'],
    ['There is a recall fee on all kites after a late return.', 'There is no recall fee on any kite.'],
  ])('has its words: "%s" and "%s"', (left, right) => {
    expect(areOfOne(left, right)).toBe(true);
  });

  it.each([
    ['few words', 'You can lend kites.', "You can't lend kites."],
    ['another word', 'Your code works on sale kites as well.', "Codes don't work on rented kites."],
    ['two denials', "Your code doesn't work on sale kites.", "Codes don't work on sale kites or vouchers."],
    [
      'a closed way',
      'New codes for kites are sent by text only.',
      'New codes for kites are sent by text and in no other way.',
    ],
    ['none', 'Your code works on sale kites as well.', 'Codes work on sale kites or vouchers.'],
  ])('has not with %s: "%s" and "%s"', (_, left, right) => {
    expect(areOfOne(left, right)).toBe(false);
  });
});

describe('a clause and its denial', () => {
  it.each([
    ['There is a fee for a recall.', 'There is no fee for a recall.'],
    ['We do screen during pregnancy.', 'We do not screen during pregnancy or after a birth.'],
    ['It does not have a radio mast.', 'It also has a radio mast.'],
    ['There is no bicycle rack.', 'A bicycle rack stands beside the gate.'],
    ['There are no kite hooks.', 'Kite hooks available in the hall.'],
    ['Tell the visitor to ring the bell.', 'Do not tell the visitor to ring the bell.'],
    ["We don't offer joint personal loans.", 'We do offer joint personal loans.'],
    ['Skippers never enter late transfers.', 'Skippers enter a late transfer for a guest.'],
    ['Rafts and punts cannot leave the bay at night.', 'Punts can leave the bay at night.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(isOne(left, right)).toBe(true);
  });

  it.each([
    ['other words', 'There is a fee for a recall.', 'There is no fee for a transfer.'],
    ['few words', 'We sell maps.', 'We do not sell maps.'],
    ['a thing of one word', 'There is no rack.', 'Racks stand beside the gate.'],
    ['another thing', 'There is no bicycle rack.', 'A bicycle shed stands beside the gate.'],
    [
      'things that are not joined',
      'Rafts with punts cannot leave the bay at night.',
      'Punts can leave the bay at night.',
    ],
    ['words ahead', 'Members can book a court on Sundays.', 'Guests cannot book a court on Sundays.'],
  ])('not with %s: "%s" and "%s"', (_, left, right) => {
    expect(isOne(left, right)).toBe(false);
  });

  it.each([
    ['There is a fee for a recall of a wire.', 'There is no fee for a recall of a wire.', 'clash'],
    ['We do offer joint personal loans if both of you are members.', "We don't offer joint personal loans.", 'clash'],
    [
      'Joint personal loans are possible in the first year.',
      'Joint personal loans are not possible after the first year.',
      'other',
    ],
  ])('"%s" and "%s": %s', (left, right, expected) => {
    const outcomes = [outcomeOf('stance', left, right, 'Fees'), outcomeOf('stance', right, left, 'Fees')];
    expect(outcomes.map((outcome) => (outcome === 'clash' ? 'clash' : 'other'))).toEqual([expected, expected]);
  });
});

it('may be told of one state, which is no other than the words say', () => {
  const [a, b] = ['Our letters never contain bare links.', 'Our letters contain a bare link to the berth.'].map(
    (line) =>
      claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'stance').find(
        ({ value }) => value.kind === 'stance' && value.state?.pair === 'holding',
      )!,
  );
  expect(areOneButForDenial(a!, b!)).toBe(true);
});
