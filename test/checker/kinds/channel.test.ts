import { describe, expect, it } from 'vitest';
import { claimsIn, conflictsIn, outcomeOf, readsIn } from '../run.ts';

/** "app branch, only": the channels of a line, and whether nothing else will do. */
function channelsOf(line: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'channel').map(({ value }) => {
    if (value.kind !== 'channel') return '';
    const names = [...value.channels].sort().join(' ');
    const lead = value.use === 'message' ? 'message by ' : '';
    return `${lead}${names}${{ closed: ', only', listed: ', all', open: '', denied: ', not' }[value.extent]}`;
  });
}

describe('the channels that a line names', () => {
  it.each([
    ['Cancel the order by phone.', 'phone'],
    ['Cancel the order by phone, chat or e-mail.', 'chat email phone'],
    ['The swap is arranged by phone.', 'phone, all'],
    ['The swap can be arranged by phone.', 'phone'],
    ['You can change the address in our mobile app or at a branch.', 'app branch'],
    ['Orders can be picked up in person.', 'branch'],
    ['The address can only be changed in the app.', 'app, only'],
    ['The address can be changed only through the portal.', 'online, only'],
    ['Returns are registered by e-mail only.', 'email, only'],
    ['Returns can be registered by e-mail only from members.', 'email'],
    ['A lamp can be ordered by phone only if the app is down.', 'phone'],
    ['A lost parcel must be reported by phone.', 'phone, only'],
    ['Customers must visit a branch to collect the key.', 'branch, only'],
    ['The only way to cancel the order is by phone.', 'phone, only'],
    ['Orders are cancelled in a store and nowhere else.', 'branch, only'],
    ['A change of the name requires a visit to a store.', 'branch, only'],
    ['An order cannot be cancelled by phone.', 'phone, not'],
    ['Skippers who do not want to wait are sent to a branch.', 'message by branch'],
    ['Orders in the chat are answered with a note and are not acted on.', 'chat, not'],
    ['Anything on paper goes back unread.', 'paper, not'],
    ['Never take a card number by e-mail.', 'email, not'],
    ['Cancellations by phone are not possible.', 'phone, not'],
    ['We take no orders by phone.', 'phone, not'],
    ['We take new orders by phone.', 'phone'],
    ['Cancelling by phone, by post or by fax is not possible.', 'fax phone post, not'],
    ['Moving a berth by phone, by letter or by fax is enough.', 'fax phone post'],
    ['Paste from an internal page into a chat: zero as well.', 'chat, not'],
    ['Pasting a password into a chat: misconduct', 'chat, not'],
    ['A short message in the chat window is all it takes: we cancel it.', 'chat'],
    ['Leave the router at any pick-up shop.', 'branch'],
    ['Drop the router at one of our partner shops.', 'branch'],
    ['Orders are cancelled not only by phone.', 'phone'],
    ['Cancel the order by phone, and also by e-mail.', 'email phone'],
    ['An order that has not left yet can be cancelled in the app.', 'app'],
    ["## What you don't get\n\n- Yearly statements by post.", 'post, not'],
    ['An order can be cancelled in the app as well as by phone.', 'app phone'],
    ['Orders are cancelled in person at the returns counter, and in no other way.', 'branch, only'],
    ['A lamp is swapped by post, and by no other route.', 'post, only'],
    ['Cancel it on the staff portal.', 'online'],
    ['Report it through our claims hotline only.', 'phone, only'],
    ['Fill in the online form to cancel.', 'form'],
    ['You cannot use the app to cancel.', 'app, not'],
    ['Guests are sent to the web form, since that is the only way to book.', 'form, only'],
    ['We never change an address in a call.', 'phone, not'],
    ['To cancel, ring the office.', 'phone'],
    ['After two days a porter tells you the number over the phone.', 'phone'],
    ['A cancellation has to reach us as a signed letter.', 'post, only'],
    ['Our phone team cannot cancel an order.', 'phone, not'],
    ['The customer will receive an e-mail.', 'message by email'],
    ['A letter will arrive within a week.', 'message by post'],
    ['The code is sent by text message.', 'message by sms'],
    ['Bring it back to a store.', 'branch'],
    ['Leave it at the shop round the corner.', 'branch'],
    ['Just walk in with the receipt.', 'branch'],
    ['You can also fax the form to our office.', 'fax'],
    ['Mail the form to the address below.', 'post'],
    ['The application is made on paper.', 'paper, all'],
    ['People without a computer may hand in a paper form.', 'paper'],
    ['The contract can only be ended in writing.', 'writing, only'],
    ['Order it on our website.', 'online'],
    ['Paper forms are no longer accepted.', 'paper, not'],
    ['Fax: not a way to ask for a copy.', 'fax, not'],
    ['A phone call alone is not enough.', 'phone, not'],
    ['An e-mail is enough.', 'email'],
    ['Only letters count.', 'post, only'],
    ["Stores don't take disputes.", 'branch, not'],
    ['Our shops cannot change the address.', 'branch, not'],
    ['None of our stores take furniture.', 'branch, not'],
    ['Any of our shops takes it back.', 'branch'],
    ['Requests by e-mail are not accepted.', 'email, not'],
    ['No returns by post.', 'post, not'],
    ['Nothing is changed over the phone.', 'phone, not'],
    ['App, store, phone or chat, whichever you prefer.', 'app branch chat phone'],
    ['App only.', 'app, only'],
    ['Send the link to us and we match the price by e-mail.', 'email'],
    ['Lamps are not sent by post.', 'message by post, not'],
    ['## Not accepted\n\n- Cheques in stores', 'branch, not'],
    ['## Not accepted\n\nA cheque, or payment in stores.', 'branch, not'],
    ['## Not accepted\n\nYou may bring us a cheque as long as you pay in stores.', 'branch'],
    ['Send an e-mail to cancel.', 'email'],
    ['To cancel, write us a letter.', 'post'],
    ['Say: "Send us an e-mail to cancel."', 'email'],
    ['Send an e-mail to the customer to confirm it.', 'message by email'],
    ['We send an e-mail to confirm it.', 'message by email'],
    ['Complaints can be sent by post.', 'post'],
    ['The code comes by text message.', 'message by sms'],
    ['Refund requests go through the web form.', 'form, only'],
    ['Change of address: app only', 'app, only'],
    ['Pick the lamp up at the desk.', 'branch'],
    ['An agent can change it on the phone.', 'phone'],
    ['We do not accept:\n\n- Returns by post', 'post, not'],
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
    ['a device that something is put on', 'Put the card into your phone.'],
    ['a shop with a name', 'The app store sells it.'],
    ['a need that is none', 'There is no need to call us.'],
    ['a store that is only spoken of', 'The store is closed today.'],
    ['a text that is faxed by nobody', 'The fax machine of the office is old.'],
    ['a place that something does not go to', 'The lamp comes to their home and not back to the store.'],
    ['one channel and nothing else', 'Phone.'],
    ['a way to ask', 'Call us if you have questions about your address.'],
    ['a way to ask for news', 'Ask about your claim in the chat.'],
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
    [
      'clash',
      'A lamp bill is paid online or by phone. Not at counters.',
      'Pay a lamp bill online, by phone or at counters.',
    ],
    ['clash', 'A lamp bill is paid by post. Never by fax.', 'Pay a lamp bill by post or by fax.'],
    ['agree', 'A lamp bill is paid online. Not at counters.', 'Pay a lamp bill online.'],
    ['clash', 'Damaged lamps must be reported by phone.', 'Report damaged lamps by e-mail.'],
    ['clash', 'The swap of a lamp is arranged by phone.', 'The swap of a lamp is arranged by e-mail.'],
    ['silent', 'The swap of a lamp can be arranged by phone.', 'The swap of a lamp is arranged by e-mail.'],
    ['clash', 'A lamp can be hired on the website only.', 'A lamp can be hired in the app only.'],
    ['agree', 'A lamp can be hired online only.', 'A lamp can be hired in the app only.'],
    [
      'clash',
      'The invoice for the lamp is sent by post.',
      'The customer receives the invoice for the lamp in a text message.',
    ],
    ['clash', 'You will receive an e-mail with the return label.', 'A letter with the return label will arrive.'],
    ['clash', 'A delivery address cannot be changed over the phone.', 'Call us to have a delivery address changed.'],
    ['clash', 'You can fax the form for a gift card.', '- Fax: not a way to send the form for a gift card.'],
    ['clash', 'Paper forms for the gift card are no longer accepted.', 'Hand in a paper form for the gift card.'],
    ['clash', "Stores don't take broken gift cards.", 'Bring broken gift cards to a store.'],
    ['clash', 'A gift card must be cancelled in writing.', 'A gift card can be cancelled over the phone.'],
    ['clash', 'Broken lamps are not sent by post.', 'Broken lamps are put in the mail.'],
    ['clash', 'Requests for a gift card by e-mail are not accepted.', 'Send the request for a gift card by e-mail.'],
    [
      'clash',
      'The cancellation of a gift card counts from its first day. A phone call alone is not enough.',
      'The cancellation of a gift card is valid once you told us over the phone.',
    ],
    ['agree', 'A gift card must be cancelled in writing.', 'Cancel a gift card by e-mail.'],
    ['clash', 'E-mails about broken gift cards are not read.', 'Write about broken gift cards by e-mail.'],
    ['clash', "Stores don't handle broken gift cards.", 'Our stores deal with broken gift cards.'],
    ['clash', 'Broken lamps must be reported through the web form.', 'Broken lamps can be reported by e-mail.'],
    ['clash', 'Cancel a gift card by phone only.', 'Send an e-mail to cancel a gift card.'],
    ['clash', 'A gift card is returned in person at the desk only.', 'A gift card can be sent back by post.'],
    ['clash', 'Requests for a gift card go through the web form.', 'Request a gift card in the chat.'],
    ['clash', 'Gift cards are cancelled only via the web form.', 'To cancel a gift card, write to us by e-mail.'],
    ['clash', 'Change of a delivery address: app only', 'A delivery address can be changed over the phone.'],
    ['clash', 'The gift card code is sent by e-mail.', 'The gift card code comes by text message.'],
    ['silent', 'A gift card can only be ordered in a shop.', 'Call us to ask about the state of your gift card.'],
    ['silent', 'Cancel a gift card by phone only.', 'We send an e-mail when the gift card is cancelled.'],
    ['agree', 'Broken lamps must be reported through the web form.', 'Report broken lamps online.'],
    ['silent', 'Gift cards can be bought in the app.', 'Gift cards can be bought in the app or by phone.'],
    ['silent', "Stores don't take broken gift cards.", 'Stores sell gift cards. Send broken ones by post.'],
    ['silent', 'Hand in a paper form for the gift card.', 'Send the paper form for the gift card by post.'],
    ['silent', "Stores don't take broken gift cards.", 'Call us about broken gift cards.'],
    ['silent', 'A delivery address cannot be changed over the phone.', 'A delivery address is changed in the app.'],
    ['agree', 'A delivery address can only be changed in the app.', 'A delivery address is changed in the mobile app.'],
    ['silent', 'A delivery address can be changed in the app.', 'A delivery address can be changed over the phone.'],
    ['agree', 'A delivery address can only be changed online.', 'A delivery address can be changed in the app.'],
    ['silent', 'A delivery address can only be changed in the app.', 'A gift card can be bought at a branch.'],
    [
      'silent',
      'Gift cards can be returned in any store, except broken ones.',
      "Stores can't accept broken gift cards.",
    ],
    ['silent', 'Gift cards above $900 can be ordered by post only.', 'Gift cards can be ordered online.'],
    ['clash', 'Gift cards above $900 can be ordered by post only.', 'Gift cards above $900 can be ordered online.'],
    ['silent', 'Third missed visit in spring: order the gift card by phone only.', 'Order the gift card online.'],
    ['clash', 'Order of the gift card: by phone only.', 'Order the gift card online.'],
    ['silent', 'You will receive an e-mail with the return label.', 'Send us the return label by post.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('channel', left, right)).toBe(outcome);
    expect(outcomeOf('channel', right, left)).toBe(outcome);
  });
});

/** A folder in which the words of a line are common ones. */
const folder = Object.fromEntries(
  ['Rooms', 'Courses', 'Tours', 'Lockers', 'Boats', 'Lessons', 'Parking', 'Parties', 'Keys', 'Bikes'].map(
    (title, at) => [
      `desk/${title.toLowerCase()}.md`,
      `# ${title}\n\n${at < 3 ? 'How to cancel, and where to complain.' : 'Where to find them.'}\n\nOpen in summer.\n`,
    ],
  ),
);

describe('a channel that is one of two ways out', () => {
  it.each([
    'It cannot be opened without a branch or an officer on the phone.',
    'No one gets in without a call by phone.',
  ])('nothing in "%s"', (line) => {
    expect(readsIn('channel', line)).toEqual([]);
  });
});

describe('two short lines whose one word is common in the folder', () => {
  it.each([
    ['Cancel in writing only.', 'Just call us to cancel.'],
    ['Cancellation: by letter only.', 'You can cancel in the app.'],
    ['Complain by letter only.', 'You can complain by phone.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    const pair = { 'rules/gym.md': `# Gym\n\n${left}\n`, 'faq/gym.md': `# Questions on the gym\n\n${right}\n` };
    expect(conflictsIn({ ...folder, ...pair }).map(({ rule }) => rule)).toEqual(['conflict/channel']);
  });

  it.each([
    ['another page', 'Cancel in writing only.', 'Just call us to cancel.', '# Questions on the lake'],
    ['another thing', 'Cancellations are only accepted in writing.', 'Complain by phone.', '# Questions on the gym'],
  ])('%s: "%s" and "%s"', (_, left, right, title) => {
    const pair = { 'rules/gym.md': `# Gym\n\n${left}\n`, 'faq/lake.md': `${title}\n\n${right}\n` };
    expect(conflictsIn({ ...folder, ...pair })).toEqual([]);
  });
});

describe('ways inside a house', () => {
  it.each([
    ['Bugs are reported in the forum only.', 'Report bugs by e-mail.'],
    ['Escalate to the second line by ticket only.', 'Escalate to the second line by phone, not by ticket.'],
    ['Late check-outs are passed on by radio only.', 'Late check-outs must be passed on by e-mail.'],
    ['Drivers announce themselves over the intercom only.', 'Drivers announce themselves by phone.'],
  ])('clash: %s / %s', (a, b) => {
    expect(conflictsIn({ 'a/one.md': `# Matters\n\n${a}\n`, 'b/two.md': `# Matters\n\n${b}\n` })).not.toEqual([]);
  });

  it.each([
    ['Bugs are reported in the forum.', 'Bugs can also be reported by e-mail.'],
    ['Entry is by ticket only.', 'Book your seat by phone.'],
  ])('are silent: %s / %s', (a, b) => {
    expect(conflictsIn({ 'a/one.md': `# Matters\n\n${a}\n`, 'b/two.md': `# Matters\n\n${b}\n` })).toEqual([]);
  });
});

describe('an answer to a question of duty', () => {
  const pair = (question: string) => ({
    'meters.md': '# Meter readings\n\nSend a photo of your meter in the app.\n',
    'faq/meters.md': `# Meter readings: questions\n\n**${question}** Not in the app.\n`,
  });

  it.each(['Must I send a photo of my meter?', 'Do I have to send a photo of my meter?'])(
    'rules out nothing: %s',
    (question) => {
      expect(conflictsIn(pair(question))).toEqual([]);
    },
  );

  it.each(['Where can I send a photo of my meter?', 'Can I send a photo of my meter?'])(
    'beside one of leave: %s',
    (question) => {
      expect(conflictsIn(pair(question))).toHaveLength(1);
    },
  );
});

it('reads the ways before one of which something else is said', () => {
  expect(channelsOf('We do not take lamp orders by phone or e-mail, and the mobile app does not offer lamps.')).toEqual(
    expect.arrayContaining(['email phone, not', 'app, not']),
  );
});
