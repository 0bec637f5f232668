import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, prepared } from '../../run.ts';

/** "renewal does: pass", and in brackets what else the line says: which state a line says a thing to be in. */
function statesOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'stance').flatMap(({ value }) => {
    if (value.kind !== 'stance' || !value.state || /^(?:holding|verb )/.test(value.state.pair)) return [];
    const { pair, thing, around, isCased } = value.state;
    return [`${pair} ${value.modality}: ${thing.join(' ')}${isCased ? ` (${around.join(' ')})` : ''}`];
  });
}

describe('what is on from the start', () => {
  it.each([
    ['Roaming is switched on by default.', 'Roaming is off by default.'],
    ['The voicemail is active by default.', 'The voicemail has to be activated.'],
    ['Marketing mail is opt-in.', 'Marketing mail is on by default.'],
  ])('"%s" and "%s" clash', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Settings')).toBe('clash');
  });

  it.each([
    ['Roaming is switched on by default.', 'The voicemail is off by default.'],
    ['Roaming is switched on by default.', 'Roaming can be switched off.'],
    ['For children, roaming is off by default.', 'Roaming is on by default.'],
  ])('"%s" and "%s" can both hold', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Settings')).not.toBe('clash');
  });
});

describe('in which of two states a thing is', () => {
  it.each([
    ['The pass renews automatically.', 'renewal does: pass'],
    ['Passes are renewed on their own.', 'renewal does: pass'],
    ['The lease is automatically extended unless you cancel it.', 'renewal does: rent'],
    ['The lease ends after a year unless you renew it.', 'renewal is-not: rent'],
    ['You have to renew the lease yourself.', 'renewal is-not: rent'],
    ['Unused data is carried over to the next month.', 'rest does: data'],
    ['Data you do not use is lost at the end of the month.', 'rest is-not: data'],
    ['Your account number does not change.', 'change does: account number'],
    ['You get a new number with the renewed card.', 'change is-not: number'],
    ['The PIN of the renewed card remains unchanged.', 'change does: passcod'],
    ['The chair comes fully assembled.', 'assembly does: chair'],
    ['You need to put the chair together.', 'assembly is-not: chair'],
    ['Gift cards are valid for two years.', 'expiry is-not: gift card'],
    ['You can pass your ticket on to a friend.', 'transfer does: ticket'],
    ['The pan can go in the dishwasher.', 'appliance dishwasher does: pan'],
    ['Keep the pan out of the oven.', 'appliance oven is-not: pan'],
    ['A copy of the permit is enough.', 'copy does: allow'],
    ['Send us the original invoice.', 'copy is-not: bill'],
    ['For large sums we need the original receipt.', 'copy is-not: proof (larg sum)'],
    ['Your number changes if you move.', 'change is-not: number (move)'],
  ])('%s', (line, state) => {
    expect(statesOf(line)).toContain(state);
  });

  it('is one state where it is denied', () => {
    expect(statesOf('The pass does not renew automatically.')).toEqual(['renewal is-not: pass']);
  });

  it.each([
    ['what "it" stands for', 'It renews automatically.'],
    ['a question', 'Does the pass change?'],
    ['a case before a comma', 'If you cancel, unused minutes expire.'],
    ['what is not left over', 'Bonus minutes are lost at the end of the month.'],
    ['what is ours', 'We have a new phone number.'],
    ['what one may do', 'You can change the number.'],
  ])('nothing of %s: %s', (_, line) => {
    expect(statesOf(line)).toEqual([]);
  });
});

describe('two pages that say the opposite: two states of one thing', () => {
  it.each([
    ['The contract renews automatically.', 'The contract ends after a year unless you renew it.'],
    ['Your policy is renewed automatically.', 'You have to renew your policy yourself.'],
    ['Membership continues automatically.', 'Membership ends on its own after twelve months.'],
    ['Passes are not renewed automatically.', 'Passes auto-renew.'],
    ['Unused minutes roll over to the next month.', 'Unused minutes expire at the end of the month.'],
    ['Leftover credits carry over.', 'Credits you have not used are forfeited.'],
    ['Remaining classes transfer to the next month.', 'Remaining classes are lost.'],
    ['Gift vouchers never expire.', 'Gift vouchers are valid for three years.'],
    ['The replacement card keeps the same number.', 'The replacement card has a new number.'],
    ['Your contract number stays the same when you move.', 'When you move you get a new contract number.'],
    ['You keep your number with the new SIM.', 'The new SIM has a new number.'],
    ['Your login stays the same after a change of plan.', 'After a change of plan you receive a new login.'],
    ['The desk comes assembled.', 'The desk needs to be assembled.'],
    ['The chair arrives ready assembled.', 'The chair comes flat-packed.'],
    ['The membership is personal.', 'You can share your membership with your family.'],
    ['Your login is for you alone.', 'You may share your login with colleagues.'],
    ['Tickets are personal.', 'Tickets can be passed on to another person.'],
    ['The mug is microwave-safe.', 'Never put the mug in the microwave.'],
    ['A photo of the receipt is enough.', 'We need the original receipt.'],
    ['A copy of your ID will do.', 'Copies of your ID are not accepted.'],
    ['The season ticket is not transferable.', 'You can pass your season ticket on to a friend.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Questions')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Questions')).toBe('clash');
  });

  it.each([
    ['another thing', 'Unused minutes roll over.', 'Unused texts expire at the end of the month.'],
    ['a case', 'Unused minutes roll over to the next month.', 'Unused minutes expire when you cancel.'],
    ['another plan', 'On the large plan, unused data rolls over.', 'On the small plan, unused data is lost.'],
    ['two cases', 'Your number stays the same if you stay in town.', 'You get a new number if you move abroad.'],
    ['another card', 'The replacement card keeps the same number.', 'The renewed account has a new number.'],
    ['another part', 'The replacement card keeps the same number.', 'The replacement card has a new expiry date.'],
    ['who cancels', 'The contract renews automatically.', 'The contract ends if you cancel it.'],
    ['a part of it', 'The desk comes assembled.', 'The legs of the desk need to be assembled.'],
    ['what else is shared', 'The membership is personal.', 'You can share your experience with us.'],
    ['another kind', 'Tickets are personal.', 'Gift vouchers can be passed on.'],
    ['another paper', 'A photo of the damage is enough.', 'We need the original receipt.'],
    ['a large sum', 'A photo of the receipt is enough.', 'For amounts over 100 euros we need the original receipt.'],
    ['the same', 'The contract renews automatically.', 'The contract is automatically extended.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Questions')).not.toBe('clash');
  });
});

describe('two states on pages of their own', () => {
  const clashesOf = (first: string, second: string) => {
    const { verdicts } = prepared({
      'a.md': `# ${first}\n\nThe contract renews automatically.\n`,
      'b.md': `# ${second}\n\nThe contract has to be renewed.\n`,
    });
    return verdicts.filter(({ outcome }) => outcome === 'clash').length;
  };

  it.each([
    ['Contracts', 'Questions about contracts', 1],
    ['Monthly plans', 'Yearly plans', 0],
    ['Contracts', 'Seasonal contracts', 0],
  ])('"%s" and "%s": %i', (first, second, count) => {
    expect(clashesOf(first, second)).toBe(count);
  });
});
