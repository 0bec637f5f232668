import { describe, expect, it } from 'vitest';
import { linkBetween, pagesOf } from '../../../src/checker/links/pages.ts';
import { type Files, knowledgeOf, page, shop } from '../run.ts';

const files: Files = {
  ...shop,
  'oneanswer.yaml': 'ignore: [drafts/**, "*-old.md"]\n',
  'welcome.mdx': page('Welcome', 'Hello.'),
  'policies/returns.mdx': page('Returns\nid: returns\nformerly: [send-backs]', 'Thirty days.'),
  'policies/gift cards.md': page('Gift cards', 'No end.'),
  'products/intro.mdx': page('Products', 'Lamps.'),
  'playbooks/intro.mdx': page('Playbooks', 'Calm.'),
  'policies/broken.mdx': "import { x } from 'y'\n",
};
const knowledge = knowledgeOf(files);
const pages = pagesOf(knowledge);
const from = knowledge.documents.find(({ path }) => path === 'policies/returns.mdx')!;

describe('a link on policies/returns.mdx', () => {
  it.each([
    ['gift%20cards.md', 'policies/gift cards.md', ''],
    ['gift cards', 'policies/gift cards.md', ''],
    ['../welcome.mdx#hello', 'welcome.mdx', 'hello'],
    ['/welcome', 'welcome.mdx', ''],
    ['#in-what-state', 'policies/returns.mdx', 'in-what-state'],
    ['?print#in%20short', 'policies/returns.mdx', 'in short'],
  ])('%s leads to %s', (target, path, anchor) => {
    expect(pages.destination(target, from)).toMatchObject({ leads: 'page', page: { path }, anchor });
  });

  it.each([
    ['refunds.mdx', 'policies/refunds.mdx'],
    ['../playbooks/late', 'playbooks/late'],
    ['/refunds.md', 'refunds.md'],
  ])('%s leads to nothing at %s', (target, path) => {
    expect(pages.destination(target, from)).toEqual({ leads: 'nowhere', path });
  });

  it.each([
    'https://example.com',
    'tel:+18005550100',
    '../../README.md',
    '../README.md',
    'label.pdf',
    '../policies',
    'Returns Form',
    'broken.mdx',
    '../drafts/later.mdx',
    '../terms-old.md',
    '../node_modules/x/readme.md',
  ])('%s leads elsewhere', (target) => {
    expect(pages.destination(target, from)).toEqual({ leads: 'elsewhere' });
  });
});

it.each([
  ['returns', 'policies/returns.mdx'],
  ['send-backs', 'policies/returns.mdx'],
  ['policies/returns', 'policies/returns.mdx'],
  ['../welcome.mdx', 'welcome.mdx'],
  ['gift cards', 'policies/gift cards.md'],
  ['refunds', undefined],
])('the name %s means %s', (name, path) => {
  expect(pages.named(name, from)?.path).toBe(path);
});

it('knows the name of a page that could not be read', () => {
  expect(['broken', 'policies/broken', 'returns'].map((name) => pages.isUnreadable(name))).toEqual([true, true, false]);
});

it.each([
  ['policies/welcome.mdx', 'welcome.mdx'],
  ['policies/returns.md', 'policies/returns.mdx'],
  ['policies/retruns.mdx', 'policies/returns.mdx'],
  ['policies/payment.mdx', undefined],
  ['policies/intro.mdx', undefined],
])('nearest to %s is %s', (path, nearest) => {
  expect(pages.nearest(path)).toBe(nearest);
});

it.each([
  ['policies/returns.mdx', 'policies/refunds.mdx', 'refunds.mdx'],
  ['policies/eu/returns.mdx', 'products/lamp one.mdx', '../../products/lamp%20one.mdx'],
  ['welcome.mdx', 'policies/returns.mdx', 'policies/returns.mdx'],
])('from %s to %s one writes %s', (a, b, link) => {
  expect(linkBetween(a, b)).toBe(link);
});
