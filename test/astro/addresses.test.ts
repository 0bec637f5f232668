import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, addressPages, formerAddresses } from '../../src/astro/addresses.ts';
import type { Document, DocumentKind } from '../../src/document/types.ts';

const page = (path: string, kind: DocumentKind = 'article', id = path.replace(/\.mdx?$/, '')) =>
  ({ path, kind, id, format: path.endsWith('.mdx') ? 'mdx' : 'md' }) as Document;

describe('the address of a page', () => {
  it.each([
    ['policy', 'returns', 'policies/returns'],
    ['policy', 'policies/returns', 'policies/returns'],
    ['playbook', 'playbooks/calls/hold', 'playbooks/calls/hold'],
    ['track', 'onboarding/first-week', 'onboarding/first-week'],
    ['article', 'faq/delivery', 'articles/faq/delivery'],
    ['article', 'parking (staff)', 'articles/parking-(staff)'],
    ['article', 'doc_cards_(general)_001', 'articles/doc_cards_(general)_001'],
    ['article', 'Größe & Maß.v2', 'articles/Größe-Maß.v2'],
    ['article', 'what? why# 100%', 'articles/what-why-100'],
    ['article', 'a//b/', 'articles/a/b'],
    ['article', '../secrets', 'articles/secrets'],
    ['article', '???', 'articles/untitled'],
    ['policy', 'policies', 'policies/policies'],
  ] as const)('of a %s with the id "%s" is %s', (kind, id, address) => {
    expect(addressOf(kind, id)).toBe(address);
  });

  it('tells apart what would share one', () => {
    const documents = [page('faq.mdx'), page('faq.md'), page('FAQ.md'), page('f?aq.md'), page('f-aq.md')];
    expect([...addressPages(documents)]).toEqual([
      ['FAQ.md', 'articles/FAQ'],
      ['f-aq.md', 'articles/f-aq'],
      ['f?aq.md', 'articles/f-aq.md'],
      ['faq.md', 'articles/faq.md'],
      ['faq.mdx', 'articles/faq.mdx'],
    ]);
  });

  it('is one of its own for every page, in whatever order they come', () => {
    const path = fc.array(fc.constantFrom('a', 'A', '?', '-', '/', '.', 'é'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.uniqueArray(path, { selector: (parts) => parts.join(''), maxLength: 12 }), (paths) => {
        const documents = paths.map((parts) => page(`${parts.join('')}.md`));
        const addresses = addressPages(documents);
        expect(new Set([...addresses.values()].map((address) => address.toLowerCase())).size).toBe(documents.length);
        expect(addressPages(documents.toReversed())).toEqual(addresses);
      }),
    );
  });
});

describe('the address of before', () => {
  const renamed = (path: string, formerly: string[]) =>
    ({ ...page(path, 'policy', path.replace(/\.mdx?$/, '')), frontmatter: { formerly } }) as unknown as Document;
  const documents = [renamed('policies/returns.md', ['send-backs', 'refunds']), renamed('policies/refunds.md', [])];

  it('leads to the page, unless another page stands there now', () => {
    expect([...formerAddresses(documents, addressPages(documents))]).toEqual([
      ['policies/send-backs', 'policies/returns.md'],
    ]);
  });
});
