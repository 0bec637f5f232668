import { expect, it } from 'vitest';
import { reviewDue } from '../../src/document/review.ts';
import { page, pages, shop } from '../checker/run.ts';

const frontmatterOf = (keys: string) =>
  pages({ ...shop, 'policies/returns.mdx': page(`Returns\n${keys}`, 'Thirty days.') }).documents[0]!.frontmatter;

it.each([
  ['2026-01-15', 'every 6 months', '2026-07-15'],
  ['2026-08-31', 'every 6 months', '2027-02-28'],
  ['2024-02-29', 'every 1 year', '2025-02-28'],
  ['2023-11-30', 'every 3 months', '2024-02-29'],
  ['2026-12-20', 'every 2 weeks', '2027-01-03'],
  ['2026-02-27', 'every 2 days', '2026-03-01'],
])('%s, %s: due on %s', (on, review, due) => {
  expect(reviewDue(frontmatterOf(`verified: { on: ${on}, by: commerce }\nreview: ${review}`))).toBe(due);
});

it.each(['review: every 6 months', 'verified: { on: 2026-01-15, by: commerce }'])('%s alone: never due', (keys) => {
  expect(reviewDue(frontmatterOf(keys))).toBeUndefined();
});
