import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, readsIn } from '../pages.ts';

/** "app branch, only": the channels of a line, and whether nothing else will do. */
function channelsOf(line: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'channel').map(({ value }) => {
    if (value.kind !== 'channel') return '';
    const names = [...value.channels].sort().join(' ');
    if (value.use === 'message') return `message by ${names}`;
    return `${names}${{ closed: ', only', open: '', denied: ', not' }[value.extent]}`;
  });
}

describe('the channels that a line names', () => {
  it.each([
    ['Cancel the order by phone.', 'phone'],
    ['Cancel the order by phone, chat or e-mail.', 'chat email phone'],
    ['You can change the address in our mobile app or at a branch.', 'app branch'],
    ['Orders can be picked up in person.', 'branch'],
    ['The address can only be changed in the app.', 'app, only'],
    ['The address can be changed only through the portal.', 'online, only'],
    ['Returns are registered by e-mail only.', 'email, only'],
    ['A lost parcel must be reported by phone.', 'phone, only'],
    ['Customers must visit a branch to collect the key.', 'branch, only'],
    ['The only way to cancel the order is by phone.', 'phone, only'],
    ['Orders are cancelled in a store and nowhere else.', 'branch, only'],
    ['A change of the name requires a visit to a store.', 'branch, only'],
    ['An order cannot be cancelled by phone.', 'phone, not'],
    ['Never take a card number by e-mail.', 'email, not'],
    ['Cancellations by phone are not possible.', 'phone, not'],
    ['Orders are cancelled not only by phone.', 'phone'],
    ['Cancel the order by phone, and also by e-mail.', 'phone'],
    ['The customer will receive an e-mail.', 'message by email'],
    ['A letter will arrive within a week.', 'message by post'],
    ['The code is sent by text message.', 'message by sms'],
  ])('%s', (line, channels) => {
    expect(channelsOf(line)[0]).toBe(channels);
  });

  it('only members, and not only the phone', () => {
    expect(channelsOf('Only gold members can cancel by phone.')).toEqual(['phone']);
  });

  it.each([
    ['an attribute', 'The online shop sells lamps, and online orders are packed first.'],
    ['a device', 'Restart your phone.'],
    ['a case', 'If the customer calls us by phone, be kind.'],
    ['a message among others', 'You will also receive an e-mail.'],
  ])('nothing in %s', (_, line) => {
    expect(readsIn('channel', line)).toEqual([]);
  });

  it('a message that the customer writes is a means', () => {
    expect(channelsOf('Send us the form by e-mail.')).toEqual(['email']);
  });
});

describe('two pages on the channel for one thing', () => {
  it.each([
    [
      'clash',
      'A delivery address can only be changed in the app.',
      'A delivery address can be changed over the phone.',
    ],
    ['clash', 'Damaged lamps must be reported by phone.', 'Report damaged lamps by e-mail.'],
    [
      'clash',
      'The invoice for the lamp is sent by post.',
      'The customer receives the invoice for the lamp in a text message.',
    ],
    ['clash', 'You will receive an e-mail with the return label.', 'A letter with the return label will arrive.'],
    ['clash', 'A delivery address cannot be changed over the phone.', 'Call us to have a delivery address changed.'],
    ['silent', 'A delivery address cannot be changed over the phone.', 'A delivery address is changed in the app.'],
    ['agree', 'A delivery address can only be changed in the app.', 'A delivery address is changed in the mobile app.'],
    ['silent', 'A delivery address can be changed in the app.', 'A delivery address can be changed over the phone.'],
    ['agree', 'A delivery address can only be changed online.', 'A delivery address can be changed in the app.'],
    ['silent', 'A delivery address can only be changed in the app.', 'A gift card can be bought at a branch.'],
    ['silent', 'You will receive an e-mail with the return label.', 'Send us the return label by post.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('channel', left, right)).toBe(outcome);
    expect(outcomeOf('channel', right, left)).toBe(outcome);
  });
});
