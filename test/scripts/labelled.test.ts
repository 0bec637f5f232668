import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { knowledgeOf, readLabelled } from '../../scripts/labelled.ts';
import { labelledShop as shop } from './run.ts';

const copies: string[] = [];

/** The folder of cases with one text exchanged in one of its files. */
function shopWith(file: string, from: string, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'labelled-'));
  copies.push(copy);
  cpSync(shop, copy, { recursive: true });
  writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8').replace(from, to));
  return copy;
}

afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

describe('a folder of labelled cases', () => {
  const { name, corpus, cases, natural } = readLabelled(shop);

  it('has a corpus, a page for each case, and pairs within the corpus', () => {
    expect(name).toBe('labelled-shop');
    expect(corpus.map(({ path }) => path)).toEqual(['base/delivery.md', 'base/orders.md', 'base/returns.md']);
    expect(cases.map(({ page }) => page.path)).toEqual([
      'injected/shop-01.md',
      'injected/shop-02.md',
      'injected/shop-03.md',
    ]);
    expect(natural).toEqual([
      {
        id: 'shop-n1',
        isClear: true,
        a: { path: 'base/delivery.md', line: 3 },
        b: { path: 'base/orders.md', line: 5 },
      },
    ]);
  });

  it('says on which line the claim at stake stands, on the page of the case and in the corpus', () => {
    const [first] = cases;
    expect(first).toMatchObject({ isContradiction: true, line: 5, base: { path: 'base/returns.md', line: 3 } });
    expect(first!.page.text.split('\n')[first!.line - 1]).toContain('within 45 days');
    expect(first!.page.text).toMatch(/^---\ntitle: "Returns at the counter"\n---\n/);
  });

  it('may be without pairs', () => {
    const copy = shopWith('natural.jsonl', '', '');
    rmSync(join(copy, 'natural.jsonl'));
    expect(readLabelled(copy).natural).toEqual([]);
  });

  it.each([
    ['conflicts.jsonl', '"within 45 days"', '"within 99 days"', 'case shop-01: no line holds "within 99 days"'],
    ['conflicts.jsonl', '"returns.md"', '"refunds.md"', 'the corpus has no refunds.md'],
    ['conflicts.jsonl', '"page_title"', '"name"', 'a case has no "page_title"'],
    ['natural.jsonl', '$6 per order', '$9 per order', 'orders.md: no line holds'],
  ])('says what is wrong in %s: %s became %s', (file, from, to, message) => {
    expect(() => readLabelled(shopWith(file, from, to))).toThrow(message);
  });

  it('is read as articles', () => {
    const { documents, project } = knowledgeOf([...corpus, ...cases.map(({ page }) => page)]);
    expect(project).toBe(false);
    expect(documents.map(({ title }) => title)).toContain('Returns at the counter');
  });
});
