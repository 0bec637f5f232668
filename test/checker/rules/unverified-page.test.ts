import { expect, it } from 'vitest';
import { unverifiedPage } from '../../../src/checker/rules/unverified-page.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const verified = 'verified: { on: 2026-01-15, by: commerce }';
const policy = (keys: string) => ({ ...shop, 'policies/lamps.mdx': page(`Lamps\n${keys}`, 'They glow.') });

it.each([
  [
    'owner: commerce',
    'no verified, no review',
    'Lamps does not say when it was checked, nor when its next check is due',
  ],
  [verified, 'no review', 'Lamps does not say when its next check is due'],
  ['review: every 6 months', 'no verified', 'Lamps does not say when it was checked'],
])('a page with %s alone is found', (keys, value, message) => {
  const [finding] = findingsOf(unverifiedPage, policy(keys));
  expect([finding!.rule, finding!.severity, finding!.positions[0]!.value]).toEqual([
    'governance/verified',
    'warning',
    value,
  ]);
  expect(finding!.message).toBe(message);
});

it.each([
  ['a page with both', policy(`${verified}\nreview: every 6 months`)],
  ['a draft', policy('status: draft')],
  ['a retired page', policy('status: retired')],
  ['a loose article of a project', { ...shop, 'welcome.mdx': page('Welcome', 'Hello.') }],
  ['a folder that is no project', { 'policies/lamps.md': '# Lamps\n\nThey glow.\n' }],
])('%s stays silent', (_, files) => {
  expect(look(unverifiedPage, files)).toEqual([]);
});
