import { describe, expect, it } from 'vitest';
import { readPages } from '../../../src/checker/extract/readings.ts';
import { Terms } from '../../../src/checker/text/terms.ts';
import { type Files, pages } from '../run.ts';

const read = (files: Files) => readPages(pages(files).documents, new Terms());
const inShort = (files: Files): string[] =>
  read(files).flatMap(({ page, readings }) => readings.map(({ kind, found }) => `${page} ${kind} ${found.text}`));

describe('readPages', () => {
  it('gives what all kinds read in the order of pages and sentences, and of kinds for each sentence', () => {
    const found = inShort({
      'fees.md': '# Fees\n\nDelivery costs $5 and takes 3 days. Call 0800 111 222.\n',
      'returns.md': '# Returns\n\nYou cannot return it by post.\n\nReturns are open for 30 days.\n',
    });
    expect(found).toEqual([
      '0 duration 3 days',
      '0 money $5',
      '0 contact 0800 111 222',
      '1 channel by post',
      '1 stance You cannot return it by post.',
      '1 duration 30 days',
    ]);
  });

  it('leaves out pages that are retired, and counts them as pages', () => {
    const retired = '---\ntitle: Old fees\nstatus: retired\n---\n\nDelivery costs $4.\n';
    expect(inShort({ 'a.md': retired, 'b.md': '# Fees\n\nDelivery costs $5.\n' })).toEqual(['1 money $5']);
  });

  it('reads nothing in headings, and keeps the values of every sentence under its index', () => {
    const [page] = read({ 'fees.md': '# Fees of 2 days\n\nDelivery costs $5.\n\n## After 3 days\n\nIt costs $7.\n' });
    const values = page!.values.map((each) => each.map(({ text }) => text).join());
    expect(values).toEqual(['', '$5', '', '$7']);
    expect(page!.readings.map(({ sentence }) => sentence.index)).toEqual([1, 3]);
  });

  it.each([
    ['| Plan | Returns |\n| --- | --- |\n| Basic | 12 |\n', ['12']],
    ['| Plan | Returns |\n| --- | --- |\n| Basic | none left |\n', []],
    ['Basic has 12.\n', []],
  ])('takes a number that is all of a cell as a count: %j', (text, counts) => {
    const [page] = read({ 'plans.md': `# Plans\n\n${text}` });
    expect(page!.readings.filter(({ kind }) => kind === 'count').map(({ found }) => found.text)).toEqual(counts);
  });

  it('takes a number below "Extension" as one to call', () => {
    const [page] = read({ 'desks.md': '# Desks\n\n| Desk | Extension |\n| --- | --- |\n| Kites | 4470 |\n' });
    expect(page!.readings.map(({ kind, found }) => `${kind} ${found.text}`)).toEqual(['contact 4470']);
  });
});
