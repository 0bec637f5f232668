import { describe, expect, it } from 'vitest';
import { looksLikeFactId, mentionsOf, pagesUnder, writtenCustomer } from '../../../src/checker/links/mentions.ts';
import { page, pages, shop } from '../run.ts';

const playbook = page(
  'Late\nowner: care\nrests-on: [returns]\nchannels: [phone]\nnot-when: ["See [Lost](lost.mdx)"]',
  'You have <Fact id="returns.window" customer="region=us" />.\n\n<FollowUp within="2 days" owner="agent">Call.</FollowUp>\n\n<Escalate to="commerce">Go.</Escalate>',
);
const mentionsIn = (project: boolean) => {
  const { documents } = pages({ ...(project ? shop : {}), 'playbooks/late.mdx': playbook });
  return mentionsOf(documents[0]!, project).map(({ of, name, as }) => `${of} ${name} (${as})`);
};

describe('the names that a page mentions', () => {
  it('in a project', () => {
    expect(mentionsIn(true)).toEqual([
      'team care (owner)',
      'page returns (rests-on)',
      'page lost.mdx (not-when)',
      'channel phone (channels)',
      'fact returns.window (<Fact id>)',
      'customer region=us (<Fact customer>)',
      'keeper agent (<FollowUp owner>)',
      'team commerce (<Escalate to>)',
    ]);
  });

  it('elsewhere', () => {
    expect(mentionsIn(false)).toEqual(['fact returns.window (<Fact id>)', 'customer region=us (<Fact customer>)']);
  });
});

it('reads the pages of a list and of steps', () => {
  const { documents } = pages({
    ...shop,
    'onboarding/first.mdx': page(
      'First\nsupersedes: [old]\nsteps: [{ page: late, minutes: 5, goal: Stay calm }]',
      'Hi.',
    ),
  });
  expect(['steps', 'supersedes', 'rests-on'].map((key) => pagesUnder(key, documents[0]!))).toEqual([
    ['late'],
    ['old'],
    [],
  ]);
});

it.each([
  ['returns.window', true],
  ['late.parcel-2', true],
  ['returns', false],
  ['2 business days', false],
  ['1.5', false],
  ['Returns.Window', false],
])('%s looks like the id of a fact: %s', (text, expected) => {
  expect(looksLikeFactId(text)).toBe(expected);
});

it.each([
  ['region=de, segment=gold', { region: 'de', segment: 'gold' }],
  ['region=de,gold', { region: 'de' }],
  ['', {}],
])('"%s" is a customer', (text, customer) => {
  expect(writtenCustomer(text)).toEqual(customer);
});
