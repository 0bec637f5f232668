import { describe, expect, it } from 'vitest';
import { openPromise } from '../../../src/checker/rules/open-promise.ts';
import { look, page, shop } from '../run.ts';

const files = (text: string, folder = 'playbooks') => ({
  ...shop,
  'policies/refunds.mdx': page(
    'Refunds\nfacts:\n  - id: refunds.time\n    label: Refund time\n    values: [{ is: 3 days }]\n  - id: refunds.limit\n    label: Limit\n    values: [{ is: $50 }]',
    'It takes <Fact id="refunds.time" />, up to <Fact id="refunds.limit" />.',
  ),
  [`${folder}/late.mdx`]: page('Late', text),
});

describe('a promise without a time', () => {
  it.each([
    ["<Say>I'll call you back.</Say>", "I'll call you back"],
    ['<Say>We will get back to you, \\{name\\}.</Say>', 'We will get back to you'],
    ['<Say channel="chat">Let me look. I\'ll let you know what I find.</Say>', "I'll let you know"],
    ['<Say>A colleague will be in touch.</Say>', 'A colleague will be in touch'],
    ['<Say>You will hear from us.</Say>', 'You will hear from us'],
  ])('to come back is a warning: %s', (text, promise) => {
    expect(look(openPromise, files(text))).toEqual([`warning playbook/promise playbooks/late.mdx:4 ${promise}`]);
    expect(look(openPromise, files(text, 'policies'))).toEqual([
      `warning playbook/promise policies/late.mdx:4 ${promise}`,
    ]);
  });

  it.each([
    ["<Say>We'll refund you the postage.</Say>", "We'll refund you"],
    ['<Say>Your replacement will be on its way.</Say>', 'Your replacement will be'],
  ])('about money or goods is a note: %s', (text, promise) => {
    expect(look(openPromise, files(text))).toEqual([`note playbook/promise playbooks/late.mdx:4 ${promise}`]);
  });

  it.each(['soon', 'refunds.limit', 'as agreed'])('is a follow-up within "%s"', (within) => {
    const text = `<FollowUp within="${within}" owner="care">Call them.</FollowUp>`;
    expect(look(openPromise, files(text))).toEqual([`warning playbook/promise playbooks/late.mdx:4 ${within}`]);
  });
});

describe('a promise that can be kept', () => {
  it.each([
    ['a fact', '<Say>I\'ll call you back <Fact id="refunds.time" /> from now.</Say>'],
    ['a number', "<Say>I'll call you back within 2 hours.</Say>"],
    ['a gap for the day', '<Say>I will call you on \\{day\\}.</Say>'],
    ['a day', "<Say>I'll call you back tomorrow.</Say>"],
    ['a moment', "<Say>I'll let you know as soon as it is scanned.</Say>"],
    ['the time in the next sentence', "<Say>I'll call you back. Is Tuesday at \\{time\\} good?</Say>"],
    [
      'a follow-up in the section',
      '<Say>I\'ll call you back.</Say>\n\n<FollowUp within="refunds.time" owner="care">Call.</FollowUp>',
    ],
    ['a question', '<Say>Shall I call you back?</Say>'],
    ['what is done now', '<Say>I am writing that down.</Say>'],
    ['a line not to say', "<DontSay>I'll call you back.</DontSay>"],
    ['a step', 'Tell them that you will call back.'],
  ])('%s', (_, text) => {
    expect(look(openPromise, files(text))).toEqual([]);
  });

  it('is not looked for on a product page', () => {
    expect(look(openPromise, files("<Say>I'll call you back.</Say>", 'products'))).toEqual([]);
  });

  it('is a follow-up within a fact that nobody declares, which another rule tells', () => {
    expect(look(openPromise, files('<FollowUp within="refunds.tiem" owner="care">Call.</FollowUp>'))).toEqual([]);
  });

  it('is not covered by a follow-up under another heading', () => {
    const text =
      '<Say>I\'ll call you back.</Say>\n\n## Later\n\n<FollowUp within="2 days" owner="care">Call.</FollowUp>';
    expect(look(openPromise, files(text))).toHaveLength(1);
  });
});
