import { describe, expect, it } from 'vitest';
import { linkPages, pageLink } from '../../../src/astro/markdown/page-links.ts';
import { render } from './render.ts';

const addresses = new Map([
  ['policies/returns.mdx', 'policies/returns'],
  ['policies/gift cards.md', 'policies/gift-cards'],
  ['faq/index.md', 'articles/faq/index'],
  ['late-fees.md', 'articles/late-fees'],
]);
const options = { path: 'policies/refunds.mdx', addresses, base: '/kb/' };

describe('a link in a page', () => {
  it.each([
    ['returns.mdx', '/kb/policies/returns/'],
    ['./returns.mdx#window', '/kb/policies/returns/#window'],
    ['../policies/returns.mdx?x=1#window', '/kb/policies/returns/?x=1#window'],
    ['returns', '/kb/policies/returns/'],
    ['/late-fees.md', '/kb/articles/late-fees/'],
    ['../faq', '/kb/articles/faq/index/'],
    ['gift%20cards.md', '/kb/policies/gift-cards/'],
  ])('%s leads to %s', (target, link) => {
    expect(pageLink(target, options)).toBe(link);
  });

  it.each([
    'https://example.com/returns.mdx',
    'mailto:care@brook.example',
    '#window',
    '//cdn.example/x',
    'missing.md',
    '%zz',
    '',
  ])('%s stays as it is', (target) => {
    expect(pageLink(target, options)).toBe(target);
  });

  it('may be written as a definition', async () => {
    const html = await render('See [returns][r].\n\n[r]: returns.mdx', (tree) => linkPages(tree, options));
    expect(html).toBe('<p>See <a href="/kb/policies/returns/">returns</a>.</p>');
  });
});
