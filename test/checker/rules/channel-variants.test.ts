import { describe, expect, it } from 'vitest';
import { channelVariants } from '../../../src/checker/rules/channel-variants.ts';
import { look, page, shop } from '../run.ts';

const files = (text: string) => ({
  ...shop,
  'policies/returns.mdx': page(
    `Returns
facts:
  - id: returns.window
    label: Return window
    values:
      - { is: 60 days, scope: { region: us } }
      - { is: 30 days, scope: { region: eu } }
  - id: exchanges.window
    label: Exchange window
    values: [{ is: 90 days }]
  - id: refunds.time
    label: Refund time
    values: [{ is: 5 days }]
  - id: contact.answer
    label: Answer time
    values:
      - { is: 3 minutes, scope: { channel: phone } }
      - { is: 1 business day, scope: { channel: written } }`,
    'Thirty days.',
  ),
  'playbooks/mind.mdx': page('Mind', text),
});
const fact = (id: string, customer = '') => `<Fact id="${id}"${customer && ` customer="${customer}"`} />`;

describe('two versions of a line that state different values', () => {
  it.each([
    [
      'one fact for other customers',
      `<Say channel="phone">You have ${fact('returns.window', 'region=us')}.</Say>\n\n<Say channel="chat">It is ${fact('returns.window', 'region=de')}.</Say>`,
      'warning playbook/channel-variants playbooks/mind.mdx:4 playbooks/mind.mdx:6 returns.window region=us and returns.window region=de',
    ],
    [
      'typed numbers',
      '<Channel name="phone">\nThe customer has 60 days to send the lamp back.\n</Channel>\n\n<Channel name="chat">\nThe customer has 45 days to send the lamp back.\n</Channel>',
      'warning playbook/channel-variants playbooks/mind.mdx:5 playbooks/mind.mdx:9 60 days and 45 days',
    ],
    [
      'two facts in the same words',
      `<Say channel="phone">You can send the lamp back for ${fact('returns.window', 'region=us')}.</Say>\n\n<Say channel="email">You can send the lamp back for ${fact('exchanges.window')}.</Say>`,
      'note playbook/channel-variants playbooks/mind.mdx:4 playbooks/mind.mdx:6 returns.window region=us and exchanges.window',
    ],
  ])('%s', (_, text, finding) => {
    expect(look(channelVariants, files(text))).toEqual([finding]);
  });
});

describe('how much alike two typed lines must be', () => {
  it.each([
    [1, 'Wool rugs dry 60 days.', 'Wool rugs air 45 days.'],
    [0, 'Wool dries 60 days.', 'Wool airs in the sun 45 days.'],
  ])('%d: "%s" and "%s"', (count, phone, chat) => {
    const text = `<Channel name="phone">\n${phone}\n</Channel>\n\n<Channel name="chat">\n${chat}\n</Channel>`;
    expect(look(channelVariants, files(text))).toHaveLength(count);
  });

  it('goes by their words, and not by the names of the facts', () => {
    const text = `<Say channel="phone">Lamps: ${fact('returns.window', 'region=us')}</Say>\n\n<Say channel="chat">Lamps: ${fact('refunds.time')}</Say>`;
    expect(look(channelVariants, files(text))).toHaveLength(1);
  });
});

it('a retired playbook stays silent', () => {
  const text = `<Say channel="phone">${fact('returns.window', 'region=us')}</Say>\n\n<Say channel="chat">${fact('returns.window', 'region=de')}</Say>`;
  const retired = { ...files(''), 'playbooks/mind.mdx': page('Mind\nstatus: retired', text) };
  expect(look(channelVariants, files(text))).toHaveLength(1);
  expect(look(channelVariants, retired)).toEqual([]);
});

describe('versions that agree', () => {
  it.each([
    [
      'one fact for customers who are named in another order',
      `<Say channel="phone">${fact('contact.answer', 'region=us,segment=gold')}</Say>\n\n<Say channel="chat">${fact('contact.answer', 'segment=gold,region=us')}</Say>`,
    ],
    [
      'a line that says less than the next one',
      `<Say channel="chat">It is ${fact('returns.window', 'region=de')}.</Say>\n\n<Say channel="phone">You have ${fact('returns.window', 'region=us')}, in Germany ${fact('returns.window', 'region=de')}.</Say>`,
    ],
    [
      'one fact that differs by channel',
      `<Say channel="phone">You wait ${fact('contact.answer')}.</Say>\n\n<Say channel="email">You wait ${fact('contact.answer')}.</Say>`,
    ],
    [
      'one fact, shown for each channel',
      `<Channel name="phone">\nWithin ${fact('contact.answer', 'channel=phone')}.\n</Channel>\n\n<Channel name="chat">\nWithin ${fact('contact.answer', 'channel=chat')}.\n</Channel>`,
    ],
    [
      'a line that says more than the other',
      `<Say channel="phone">You have ${fact('returns.window', 'region=us')}, in Germany ${fact('returns.window', 'region=de')}.</Say>\n\n<Say channel="chat">It is ${fact('returns.window', 'region=de')}.</Say>`,
    ],
    [
      'facts about different things',
      `<Say channel="phone">You can keep it for ${fact('exchanges.window')}.</Say>\n\n<Say channel="chat">The money takes ${fact('refunds.time')}.</Say>`,
    ],
    [
      'one channel',
      '<Say channel="phone">You have 60 days to send it back.</Say>\n\n<Say channel="phone">You have 45 days to send it back.</Say>',
    ],
    [
      'other sections',
      `<Say channel="phone">You have ${fact('returns.window', 'region=us')}.</Say>\n\n## Germany\n\n<Say channel="chat">You have ${fact('returns.window', 'region=de')}.</Say>`,
    ],
    [
      'a line not to say',
      '<Channel name="phone">\nThey have 60 days to send it back.\n</Channel>\n\n<Channel name="chat">\n<DontSay>They have 45 days to send it back.</DontSay>\n</Channel>',
    ],
  ])('%s', (_, text) => {
    expect(look(channelVariants, files(text))).toEqual([]);
  });
});
