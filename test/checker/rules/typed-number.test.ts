import { describe, expect, it } from 'vitest';
import { typedNumber } from '../../../src/checker/rules/typed-number.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const returns = page(
  `Returns
id: returns
facts:
  - id: returns.window
    label: Return window
    phrases: [return window]
    say: "You have {value} to send it back."
    values:
      - { is: 60 days after delivery, scope: { region: us } }
      - { is: 30 days after delivery, scope: { region: eu } }
  - id: returns.inspection
    label: Inspection time
    phrases: [inspection time]
    values: [{ is: 5 business days }]
  - id: returns.label
    label: Return label
    phrases: [return label]
    values: [{ is: free }]
  - id: returns.parcels
    label: Largest number of parcels
    values: [{ is: 2 parcels }]
  - id: returns.handling
    label: Handling charge
    phrases: [handling charge]
    values: [{ is: $7, scope: { region: us } }]`,
  'The window is <Fact id="returns.window" />, the inspection time <Fact id="returns.inspection" />.',
);
const policy = (text: string) => ({
  ...shop,
  'policies/returns.mdx': returns,
  'policies/gifts.mdx': page('Gifts', text),
});
const playbook = (text: string) => ({
  ...shop,
  'policies/returns.mdx': returns,
  'playbooks/late.mdx': page('Late\nrests-on: [returns]', text),
});

describe('a number that a fact holds', () => {
  it.each([
    ['The return window is 60 days in the US.', '60 days', '<Fact id="returns.window" customer="region=us" />'],
    [
      'In the EU, the return window is 30 days after delivery.',
      '30 days',
      '<Fact id="returns.window" customer="region=de" />',
    ],
    ['The handling charge is $7.', '$7', '<Fact id="returns.handling" />'],
    ['The inspection time is 5 working days.', '5 working days', '<Fact id="returns.inspection" />'],
  ])('is a note in a policy: %s', (text, typed, tag) => {
    const findings = findingsOf(typedNumber, policy(text));
    expect(
      findings.map(({ rule, severity, positions, fix }) => [rule, severity, positions[0]!.value, fix.text]),
    ).toEqual([['number/typed', 'note', typed, `Write ${tag} in place of "${typed}".`]]);
  });

  it.each([
    ['bound by a phrase', 'The return window is 60 days there.', '60 days'],
    ['in a line to say', '<Say>You get 5 business days of it.</Say>', '5 business days'],
    ['beside a word of the fact', 'They have 60 days to send the lamp.', '60 days'],
  ])('is a warning in a playbook, %s', (_, text, typed) => {
    expect(look(typedNumber, playbook(text))).toEqual([
      `warning playbook/retyped-number playbooks/late.mdx:5 ${typed}`,
    ]);
  });
});

it('a number on a track is retyped as well', () => {
  const files = { ...shop, 'policies/returns.mdx': returns };
  const track = page(
    'First week\nsteps: [{ page: returns, minutes: 5, goal: Know it }]',
    'The return window is 60 days.',
  );
  expect(look(typedNumber, { ...files, 'onboarding/first.mdx': track })).toEqual([
    'warning playbook/retyped-number onboarding/first.mdx:5 60 days',
  ]);
});

describe('a number that stays', () => {
  it.each([
    ['another value than the fact', 'The return window is 45 days.'],
    ['a fact that is shown', 'The return window is <Fact id="returns.window" />.'],
    ['another subject', 'A gift card is sent within 60 days.'],
    ['an example', '<Example>Her return window was 60 days.</Example>'],
    ['what the customer says', '<CustomerSays>You said the return window is 60 days!</CustomerSays>'],
    ['a line not to say', '<DontSay>The return window is 60 days, full stop.</DontSay>'],
    ['a word for none', 'The return label is free.'],
    ['what held once', 'Until 2025 the return window was 60 days.'],
  ])('%s', (_, text) => {
    expect(look(typedNumber, policy(text))).toEqual([]);
  });

  it.each([
    ['that contradicts the fact it names', 'The return window is 5 business days, whatever the inspection.'],
    ['that shares no word with the fact', 'Take a break of 60 days from it.'],
    ['that is a manner of speaking', '<Say>That took five business days of yours.</Say>'],
    ['of things', '<Say>I see 2 parcels.</Say>'],
    ['of things, beside a word of the fact', 'The largest lamp comes in 2 parcels.'],
  ])('in a playbook, %s', (_, text) => {
    expect(look(typedNumber, playbook(text))).toEqual([]);
  });

  it('in Markdown, which has no components', () => {
    const files = { ...policy('A gift.'), 'policies/gifts.md': page('Gifts', 'The return window is 60 days.') };
    expect(
      look(typedNumber, Object.fromEntries(Object.entries(files).filter(([path]) => path !== 'policies/gifts.mdx'))),
    ).toEqual([]);
  });
});
