import { expect, it } from 'vitest';
import { unusedFact } from '../../../src/checker/rules/unused-fact.ts';
import { look, page, shop } from '../run.ts';

const facts = (more = '') => `Returns
facts:
  - id: returns.window
    label: Return window
    values: [{ is: 30 days after delivery${more} }]`;
const files = (text: string) => ({
  ...shop,
  'policies/returns.mdx': page(facts(), 'Send it back.'),
  'playbooks/late.mdx': page('Late', text),
});

it('a fact that no page shows is found', () => {
  expect(look(unusedFact, files('The return window is 30 days.'))).toEqual([
    'note fact/unused policies/returns.mdx:4 returns.window',
  ]);
});

it.each([
  ['shown in the text', 'The window is <Fact id="returns.window" />.'],
  ['the limit of an offer', '<Offer role="agent" limit="returns.window">A label.</Offer>'],
  ['the time of a follow-up', '<FollowUp within="returns.window" owner="agent">A call.</FollowUp>'],
  ['the answer to a question', '<Question answer="returns.window">How long?</Question>'],
])('a fact that is %s is used', (_, text) => {
  expect(look(unusedFact, files(text))).toEqual([]);
});

it('a fact that overrides itself is not used by that', () => {
  const own = {
    ...files('Send it.'),
    'policies/returns.mdx': page(facts(', overrides: returns.window'), 'Send it back.'),
  };
  expect(look(unusedFact, own)).toHaveLength(1);
});

it('a fact that overrides another one is used where that is', () => {
  const sale = `Sale
facts:
  - id: sale.window
    label: Return window in the sale
    values: [{ is: 60 days, overrides: returns.window, effective: { until: 2027-01-01 } }]`;
  expect(
    look(unusedFact, { ...files('<Fact id="returns.window" />'), 'policies/sale.mdx': page(sale, 'More time.') }),
  ).toEqual([]);
});
