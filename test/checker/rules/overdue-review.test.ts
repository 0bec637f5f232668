import { expect, it } from 'vitest';
import { overdueReview } from '../../../src/checker/rules/overdue-review.ts';
import { look, page, shop } from '../run.ts';

const policy = (keys: string) => ({ ...shop, 'policies/returns.mdx': page(`Returns\n${keys}`, 'Thirty days.') });
const verified = 'verified: { on: 2026-01-15, by: commerce }';

it.each([
  ['every 6 months', '2026-07-15', []],
  [
    'every 6 months',
    '2026-07-16',
    ['warning review/overdue policies/returns.mdx:3 verified on 2026-01-15, review every 6 months'],
  ],
  ['every 1 year', '2026-12-31', []],
  [
    'every 10 days',
    '2026-01-26',
    ['warning review/overdue policies/returns.mdx:3 verified on 2026-01-15, review every 10 days'],
  ],
])('checked on 2026-01-15, %s, on %s', (review, day, findings) => {
  expect(look(overdueReview, policy(`${verified}\nreview: ${review}`), day)).toEqual(findings);
});

it.each([
  ['a page that was never checked', 'review: every 1 month'],
  ['a page without a rhythm', verified],
  ['a draft', `status: draft\n${verified}\nreview: every 1 month`],
  ['a retired page', `status: retired\n${verified}\nreview: every 1 month`],
])('%s stays silent', (_, keys) => {
  expect(look(overdueReview, policy(keys), '2027-01-01')).toEqual([]);
});
