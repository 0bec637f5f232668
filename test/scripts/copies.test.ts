import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../scripts/copies.ts';
import { parseDocument } from '../../src/document/parse.ts';

const lamp = `---
title: Glimmer Lamp
id: lamp
facts:
  - id: lamp.price
    label: Price of the Glimmer Lamp
    values:
      - is: $25
---

The Glimmer Lamp ships within 14 days, <Fact id="lamp.price" /> each. See [Returns](../policies/returns.mdx).
`;
const rug = '# Rug\n\nThe Glimmer Lamp stands on a rug, and a rug ships within 14 days. Other lamps cost 9.99 each.\n';
const pages = [
  { path: 'products/lamp.mdx', text: lamp },
  { path: 'rug.md', text: rug },
];

describe('copies of a folder', () => {
  const copies = copiesOf(pages, 5);

  it('begin with the folder itself and stop at the count, each page in its folder', () => {
    expect(copies.slice(0, 2)).toEqual(pages);
    expect(copies.map(({ path }) => path)).toEqual([
      'products/lamp.mdx',
      'rug.md',
      'products/lamp-copy-1.mdx',
      'rug-copy-1.md',
      'products/lamp-copy-2.mdx',
    ]);
  });

  it('are the same every time', () => {
    expect(copiesOf(pages, 5)).toEqual(copies);
  });

  it('have other names and numbers, the same in all pages of a copy', () => {
    const [first, second] = [copies[2]!.text, copies[3]!.text];
    const [, name] = /The (\S+) Lamp ships/.exec(first)!;
    const [, days] = /within (\d+)/.exec(first)!;
    expect(name).not.toBe('Glimmer');
    expect(days).toMatch(/^[2-9]4$/);
    expect(second).toContain(`${name} Lamp`);
    expect(second).toContain(`within ${days} days`);
    expect(copies[4]!.text).not.toContain(`${name} Lamp`);
  });

  it('declare facts of their own, and keep what is no text', () => {
    const { text } = copies[2]!;
    expect(text).toContain('id: lamp-1\n');
    expect(text).toContain('- id: lamp.price-1\n');
    expect(text).toContain('<Fact id="lamp.price-1" />');
    expect(text).toContain('](../policies/returns.mdx)');
    expect(parseDocument(copies[2]!, { project: true }).problems).toEqual([]);
  });
});
