import { describe, expect, it } from 'vitest';
import { fateIn } from '../../../../src/checker/kinds/stance/fates.ts';
import { outcomeOf } from '../../run.ts';

describe('what becomes of money that is held', () => {
  it.each([
    ['The key deposit is paid back', 'does'],
    ['You get the booking fee back', 'does'],
    ['We return the deposit', 'does'],
    ['Remaining credit is paid out', 'does'],
    ['The interest is passed on to you', 'does'],
    ['The interest is kept by the agency', 'is-not'],
    ['The interest is paid to the house', 'is-not'],
    ['The deposit is forfeited', 'is-not'],
    ['We keep the deposit', 'is-not'],
    ['You lose the booking fee', 'is-not'],
    ['Unused minutes lapse', 'is-not'],
    ["The fee isn't refunded", 'is-not'],
    ['The deposit will not be given back', 'is-not'],
  ])('%s: %s', (clause, modality) => {
    expect(fateIn(clause)?.modality).toBe(modality);
  });

  it.each([
    'We keep the receipt',
    'The customer keeps the credit',
    'A lost card is replaced',
    'You get the parcel back',
    'The deposit is 50 euros',
    'The deposit is kept apart from the rent',
    'The deposit is kept in an account of its own',
  ])('nothing: %s', (clause) => {
    expect(fateIn(clause)).toBeUndefined();
  });
});

describe('two pages that say the opposite: of money that is held', () => {
  it.each([
    ['The deposit is refundable.', 'We keep the deposit.'],
    ['You get your deposit back when you move out.', 'The deposit is forfeited when you move out.'],
    ['The booking fee is returned after a cancellation.', 'The booking fee is lost after a cancellation.'],
    ['If you drop out, you lose the course fee.', 'If you drop out, you get the course fee back.'],
    ['Unused minutes are refunded.', 'Unused minutes lapse without compensation.'],
    ['We refund the registration fee.', 'The registration fee is non-refundable.'],
    ['Remaining credit is paid out.', 'Remaining credit is lost.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Money')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Money')).toBe('clash');
  });

  it.each([
    ['a case', 'The deposit is refundable.', 'If a tool is damaged, we keep the deposit.'],
    ['another fee', 'The registration fee is non-refundable.', 'We refund the camp fee.'],
    ['other money', 'You get your deposit back.', 'The booking fee is forfeited.'],
    ['a thing', 'The key is lost.', 'The deposit for the key is returned.'],
    ['what comes later', 'Until the start the fee is refunded.', 'After the start the fee is lost.'],
    ['the same', 'We keep the deposit.', 'The deposit is not paid back.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Money')).not.toBe('clash');
  });
});
