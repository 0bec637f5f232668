import { describe, expect, it } from 'vitest';
import { brokenLink } from '../../../src/checker/rules/broken-link.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const help = {
  'faq.md': '# Questions\n\n## What about refunds?\n\nSee below.\n\n<a name="contact"></a>\n',
  'policies/returns.md': '# Returns\n\n## Refunds & credit\n\nThirty days.\n',
  'policies/old returns.md': '# Old returns\n\nForty days.\n',
};
const linking = (link: string) => ({ ...help, 'guides/start.md': `# Start\n\nRead [this](${link}) first.\n` });

describe('a link that leads to nothing', () => {
  it.each([
    ['../policies/return.md', 'Write ../policies/returns.md.'],
    ['returns.md', 'Write ../policies/returns.md.'],
    ['../faq.mdx', 'Write ../faq.md.'],
    ['../policies/old%20retrns.md', 'Write ../policies/old%20returns.md.'],
    ['../policies/payment.md', 'Write the address of a page that exists, or take the link out.'],
    ['../policies/returns.md#refnds--credit', 'Write #refunds--credit.'],
    ['../faq.md#opening-hours', 'Write the anchor of a heading of that page, or link to the page as a whole.'],
    ['#the-end', 'Write the anchor of a heading of that page, or link to the page as a whole.'],
  ])('%s is found, with what to write', (link, fix) => {
    const findings = findingsOf(brokenLink, linking(link));
    expect(findings.map(({ rule, severity, positions }) => [rule, severity, positions[0]!.value])).toEqual([
      ['link/broken', 'warning', link],
    ]);
    expect(findings[0]!.fix.text).toBe(fix);
  });

  it('is one finding a page, with every place', () => {
    const text = '# Start\n\n[Returns](return.md) and again:\n\n[Returns](return.md)\n';
    expect(look(brokenLink, { 'start.md': text })).toEqual(['warning link/broken start.md:3 start.md:5 return.md']);
  });

  it('may have no ending in a project, where it reads as a page', () => {
    const files = { ...shop, 'policies/returns.mdx': page('Returns', 'See [refunds](refunds).') };
    expect(look(brokenLink, files)).toEqual(['warning link/broken policies/returns.mdx:4 refunds']);
    expect(look(brokenLink, { 'returns.md': 'See [refunds](refunds).' })).toEqual([]);
  });
});

describe('a link that may lead somewhere', () => {
  it.each([
    'https://example.com/gone.md',
    '//example.com/gone.md',
    'mailto:help@example.com',
    '../policies/returns.md',
    '../policies/returns',
    '../policies/old%20returns.md',
    '../policies/returns.md#refunds--credit',
    '../policies/returns.md?raw=1#refunds--credit',
    '../policies/returns.md#refunds-credit',
    '../faq.md#contact',
    '#top',
    '#',
    '../../elsewhere/returns.md',
    '../images/label.png',
    '../terms.pdf',
    '/docs/returns.md',
    '../.github/CONTRIBUTING.md',
  ])('%s stays silent', (link) => {
    expect(look(brokenLink, linking(link))).toEqual([]);
  });

  it('leads to a page that is ignored, or that could not be read', () => {
    const files = {
      'oneanswer.yaml': 'ignore: [drafts/**]\n',
      'a.mdx': page('A', 'See [the draft](drafts/b.mdx), [the list](README.md).'),
    };
    expect(look(brokenLink, files)).toEqual([]);
  });

  it('stands on a retired page', () => {
    const files = { ...shop, 'policies/old.mdx': page('Old\nstatus: retired', 'See [refunds](refunds.mdx).') };
    expect(look(brokenLink, files)).toEqual([]);
  });
});
