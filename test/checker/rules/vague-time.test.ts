import { describe, expect, it } from 'vitest';
import { vagueTime } from '../../../src/checker/rules/vague-time.ts';
import { look, page, shop } from '../run.ts';

const policy = (text: string) => ({ ...shop, 'policies/late.mdx': page('Late', text) });
const playbook = (text: string) => ({ ...shop, 'playbooks/late.mdx': page('Late', text) });

describe('a time that is none', () => {
  it.each([
    ['We answer as soon as possible.', 'as soon as possible'],
    ['The refund follows shortly.', 'shortly'],
    ['Call them back as quickly as you can.', 'as quickly as you can'],
    ['Complaints are answered in due course.', 'in due course'],
    ['Answer promptly and by name.', 'promptly'],
    ['Payments replies without undue delay.', 'without undue delay'],
    ['It is decided within a reasonable time.', 'within a reasonable time'],
    ['| Case | Answer |\n| --- | --- |\n| Refund | soon |', 'soon'],
  ])('in a policy: %s', (text, word) => {
    const [finding, ...others] = look(vagueTime, policy(text));
    expect([finding, others]).toEqual([
      expect.stringMatching(new RegExp(`^warning playbook/vague-time policies/late.mdx:\\d ${word}$`)),
      [],
    ]);
  });

  it.each([
    ['<Say>You hear from us very soon.</Say>', 'very soon'],
    ['<Say channel="chat">It will be with you in a few days, \\{name\\}.</Say>', 'in a few days'],
    [
      '<FollowUp within="2 days" owner="care">Write when you can, or shortly after.\nThey hear from you soon.</FollowUp>',
      'soon',
    ],
  ])('in a line to say: %s', (text, word) => {
    const findings = look(vagueTime, playbook(text));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(new RegExp(`^warning playbook/vague-time playbooks/late.mdx:\\d ${word}$`));
  });
});

describe('words that only look like it', () => {
  it.each([
    'We answer as soon as the parcel is scanned.',
    'We answer as soon as possible, within 2 business days at the latest.',
    'It does not matter how soon they call.',
    'The sooner they call, the better.',
    'Shortly before the end of the window, we write to them.',
    'Never say "soon": give a day.',
    'Nobody can plan by “soon”.',
    'A few days in the sun do no harm.',
    '<DontSay why="No day.">Someone will be in touch soon.</DontSay>',
    '<CustomerSays>You told me it would come soon!</CustomerSays>',
    '<Example>Ada was told that it would come soon.</Example>',
  ])('%s', (text) => {
    expect(look(vagueTime, policy(text))).toEqual([]);
  });

  it('a fact, or a gap for the day, beside the word', () => {
    const facts = 'Late\nfacts:\n  - id: late.answer\n    label: Answer\n    values: [{ is: 2 days }]';
    const text = 'We answer as soon as possible, <Fact id="late.answer" /> at most.\n\n<Say>Soon, on \\{day\\}.</Say>';
    expect(look(vagueTime, { ...shop, 'policies/late.mdx': page(facts, text) })).toEqual([]);
  });

  it('a heading and a title', () => {
    const text = '## What you hear soon\n\nWithin 2 days.';
    expect(look(vagueTime, { ...shop, 'policies/soon.mdx': page('Soon', text) })).toEqual([]);
  });

  it('a rough time in a policy, which nobody promises to a customer', () => {
    expect(look(vagueTime, policy('Most parcels arrive in a few days.'))).toEqual([]);
  });

  it('a step of a playbook, which nobody says to a customer', () => {
    expect(look(vagueTime, playbook('Ask your lead as soon as possible.'))).toEqual([]);
  });

  it('a folder that is no project', () => {
    expect(look(vagueTime, { 'late.md': 'We answer as soon as possible.' })).toEqual([]);
  });
});
