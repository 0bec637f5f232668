import { describe, expect, it } from 'vitest';
import { retiredLink } from '../../../src/checker/rules/retired-link.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const files = {
  ...shop,
  'policies/returns-2025.mdx': page('Returns in 2025\nid: returns-2025\nstatus: retired', 'Forty days.'),
  'policies/returns.mdx': page('Returns\nsupersedes: [returns-2025]', 'It took the place of [this](returns-2025.mdx).'),
  'policies/gifts.mdx': page('Gifts', 'A gift card does not expire.'),
};
const inPlaybook = (keys: string, text: string) => ({ ...files, 'playbooks/late.mdx': page(keys, text) });

describe('a current page that leads to a retired one', () => {
  it.each([
    ['by a link', 'Late', 'Read [Returns](../policies/returns-2025.mdx).', 4],
    ['as what it rests on', 'Late\nrests-on:\n  - gifts\n  - returns-2025', 'Be kind.', 5],
  ])('%s is found', (_, keys, text, line) => {
    expect(look(retiredLink, inPlaybook(keys, text))).toEqual([
      `warning link/retired playbooks/late.mdx:${line} policies/returns-2025.mdx`,
    ]);
  });

  it('in the steps of a track is found, and the page that took its place is named', () => {
    const track = page('First week\nsteps:\n  - { page: returns-2025, minutes: 5, goal: Know it }', 'Welcome.');
    const [finding] = findingsOf(retiredLink, { ...files, 'onboarding/first.mdx': track });
    expect(finding!.positions[0]!.statements[0]!.place).toMatchObject({ line: 4, column: 13 });
    expect(finding!.fix.text).toBe('Lead to ../policies/returns.mdx instead: it supersedes the retired page.');
  });
});

it('names the first of several pages that took the place of a retired one, and none that is retired', () => {
  const heir = (keys: string) => page(`Returns ${keys}\nsupersedes: [returns-2025]`, 'Less time.');
  const heirs = {
    'policies/returns-a.mdx': heir('A\nstatus: retired'),
    'policies/returns-b.mdx': heir('B'),
    'policies/returns-c.mdx': heir('C'),
  };
  const [finding] = findingsOf(retiredLink, {
    ...shop,
    'policies/returns-2025.mdx': files['policies/returns-2025.mdx'],
    ...heirs,
    'playbooks/late.mdx': page('Late', 'Read [Returns](../policies/returns-2025.mdx).'),
  });
  expect(finding!.fix.text).toBe('Lead to ../policies/returns-b.mdx instead: it supersedes the retired page.');
});

it.each([
  ['a link to a current page', 'Late', 'Read [Returns](../policies/returns.mdx).'],
  ['a sentence about what held once', 'Late', 'Previously, [the old policy](../policies/returns-2025.mdx) gave more.'],
  ['a draft', 'Late\nstatus: draft', 'Read [Returns](../policies/returns-2025.mdx).'],
  ['a retired page', 'Late\nstatus: retired', 'Read [Returns](../policies/returns-2025.mdx).'],
])('%s stays silent', (_, keys, text) => {
  expect(look(retiredLink, inPlaybook(keys, text))).toEqual([]);
});
