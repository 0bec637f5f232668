import { expect, it } from 'vitest';
import { supersedesCycle } from '../../../src/checker/rules/supersedes-cycle.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const policies = (supersedes: Readonly<Record<string, string>>) => ({
  ...shop,
  ...Object.fromEntries(
    Object.entries(supersedes).map(([id, ids]) => [
      `policies/${id}.mdx`,
      page(`Policy ${id}\nid: ${id}${ids && `\nsupersedes: [${ids}]`}`, 'It holds.'),
    ]),
  ),
});

it('two pages that supersede each other are found, at both places', () => {
  const files = policies({ new: 'old', old: 'new', older: '' });
  expect(look(supersedesCycle, files)).toEqual([
    'warning page/supersedes-cycle policies/new.mdx:4 policies/old.mdx:4 supersedes',
  ]);
  expect(findingsOf(supersedesCycle, files)[0]!.message).toBe(
    'These pages supersede each other: policies/new.mdx, policies/old.mdx',
  );
});

it.each([
  ['a page that supersedes itself', { a: 'a' }, 'policies/a.mdx supersedes itself'],
  [
    'a longer way round, with a page that only leads into it',
    { a: 'b', b: 'c', c: 'a', d: 'a' },
    'These pages supersede each other: policies/a.mdx, policies/b.mdx, policies/c.mdx',
  ],
])('%s is found', (_, supersedes, message) => {
  expect(findingsOf(supersedesCycle, policies(supersedes)).map((finding) => finding.message)).toEqual([message]);
});

it.each([
  ['a chain', { a: 'b', b: 'c', c: '' }],
  ['two pages in place of one', { a: 'c', b: 'c', c: '' }],
  ['one page in place of two', { a: 'b, c', b: 'd', c: 'd', d: '' }],
])('%s stays silent', (_, supersedes) => {
  expect(look(supersedesCycle, policies(supersedes))).toEqual([]);
});
