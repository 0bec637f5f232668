import { describe, expect, it } from 'vitest';
import { imperativeIn } from '../../../../src/checker/kinds/stance/imperative.ts';
import { outcomeOf } from '../../run.ts';

describe('what a line tells the reader to do', () => {
  it.each([
    ['Wear a cap in the pool', '', 'must', ' a cap in the pool'],
    ['Please bring two photos', '', 'must', ' two photos'],
    ['Remember to show your pass at the gate', '', 'must', ' your pass at the gate'],
    ["Don't forget to send us the reading", '', 'must', ' us the reading'],
    ['Print the label and we collect the parcel', '', 'must', 'Print the label'],
    ['Cancel your booking ', 'whenever you like', 'may', 'Cancel your booking '],
    ['Change the date at any time', '', 'may', 'Change the date at any time'],
    ['Note in the file that it was offered', '', 'must', 'Note in the file that it was offered'],
    ['Use the new key only', ' for the gate', 'must', 'Use the new key only'],
  ])('%s%s', (clause, behind, modality, action) => {
    expect(imperativeIn(clause, behind)).toEqual({ modality, action });
  });

  it.each([
    'Return shipping is free',
    'Leave for parents is paid',
    'Print shops nearby',
    'Check-in for groups',
    'Visitors bring a guest',
    'Use of the pool',
  ])('nothing: %s', (clause) => {
    expect(imperativeIn(clause, '')).toBeUndefined();
  });

  it('nothing where it may be done from then on', () => {
    expect(imperativeIn('Use the new key only ', 'after you have tried it')).toBeUndefined();
  });
});

describe('two pages that say the opposite: what one is told to do', () => {
  it.each([
    ['Show your ID at the desk.', 'No ID is needed at the desk.'],
    ['Bring the receipt when you return an item.', 'No receipt is required for a return.'],
    ['Please do not forget to bring a towel.', 'You do not need a towel.'],
    ['Wear a swimming cap in the pool.', 'Swimming caps are optional in the pool.'],
    ['Return the key card at the desk.', 'The key card need not be returned.'],
    ['Present your ticket at the gate.', 'Tickets need not be shown at the gate.'],
    ['Wipe the machines after use.', 'Members need not wipe the machines.'],
    ['1. Print the form.\n2. Sign the form.', 'The form does not have to be printed.'],
    ['Park the trailer in the yard.', 'You must not park the trailer in the yard.'],
    ['Change your booking whenever you like.', 'Bookings cannot be changed.'],
    ['Cancel the contract at any time.', 'The contract cannot be cancelled.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Questions')).toBe('clash');
  });

  it.each([
    ['another thing', 'Show your ID at the desk.', 'No ticket is needed at the desk.'],
    ['another action', 'Sign the form.', 'The form need not be printed.'],
    ['another place', 'Wear a swimming cap in the pool.', 'Swimming caps are optional in the whirlpool.'],
    ['another use', 'Bring the receipt when you return an item.', 'No receipt is required for a repair.'],
    ['what nobody does', 'Check the tyres before a tour.', 'The tyres are not checked in winter.'],
    ['a noun', 'Return shipping is free.', 'You need not return the shipping label.'],
    ['a case', 'If the seal is broken, send us a photo of the lamp.', 'You need not send us a photo of the lamp.'],
    ['its own choice', 'Choose the blue rug.', 'Confirm your choice of the rug.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Questions')).not.toBe('clash');
  });
});

describe('what is left at home, and what a button does', () => {
  it.each([
    ['Leave your licence at home.', 'Bring your licence.'],
    ['Please leave your sleeping bag at home.', 'Guests must bring a sleeping bag.'],
    ['Tap *Renew* to keep the audiobook.', 'Audiobooks cannot be renewed.'],
    ["Don't print the ticket.", 'You must print the ticket.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['where it is kept', 'Leave your bag behind the desk.', 'Bring a bag for your shoes.'],
    ['another action', 'Press Start to begin the game.', "You can't stop the game."],
    ['another thing', 'Click Share on the photo page.', 'Albums cannot be shared.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});
