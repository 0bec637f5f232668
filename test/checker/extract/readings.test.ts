import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { type ReadingCache, readPages } from '../../../src/checker/extract/readings.ts';
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
      '0 literal 3',
      '0 contact 0800 111 222',
      '1 channel by post',
      '1 stance You cannot return it by post.',
      '1 duration 30 days',
      '1 literal 30',
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
    expect(page!.readings.map(({ sentence }) => sentence)).toEqual([1, 3]);
  });

  it.each([
    ['| Plan | Returns |\n| --- | --- |\n| Basic | 12 |\n', ['12']],
    ['| Plan | Returns |\n| --- | --- |\n| Basic | none left |\n', []],
    ['Basic has 12.\n', []],
    ['| Plan | Returns |\n| --- | --- |\n| Basic | twelve |\n', ['twelve']],
    ['| Plan | Returns |\n| --- | --- |\n| Basic | dozens |\n', []],
  ])('takes a number that is all of a cell as a count: %j', (text, counts) => {
    const [page] = read({ 'plans.md': `# Plans\n\n${text}` });
    expect(page!.readings.filter(({ kind }) => kind === 'count').map(({ found }) => found.text)).toEqual(counts);
  });

  it.each([
    ['- **For 1 day** – give at least 3 days notice\n', ['duration at least 3 days']],
    ['- **For 1 day** – ask the desk\n', ['duration 1 day']],
    ['- **Notice of 3 days** – paid within 5 days\n', ['duration 5 days']],
    ['- **Notice** – at least 3 days for 1 day off\n', ['duration at least 3 days', 'duration 1 day']],
  ])('takes an amount in the label of a line for its case where an amount stands behind it: %j', (text, durations) => {
    const [page] = read({ 'leave.md': `# Leave\n\n${text}` });
    const found = page!.readings.map(
      ({ kind, found: { text: written } }) => `${kind} ${written.replace('within ', '')}`,
    );
    expect(found.filter((each) => each.startsWith('duration'))).toEqual(durations);
  });

  it('takes a number below "Extension" as one to call', () => {
    const [page] = read({ 'desks.md': '# Desks\n\n| Desk | Extension |\n| --- | --- |\n| Kites | 4470 |\n' });
    expect(page!.readings.map(({ kind, found }) => `${kind} ${found.text}`)).toEqual(['contact 4470']);
  });

  it('reads only pages that no earlier run read, and gives the same', () => {
    const kept = new Map<string, Uint8Array>();
    const read: string[] = [];
    const cache: ReadingCache = {
      get: ({ path, lines }) => {
        const bytes = kept.get(path + lines.join());
        return bytes && deserialize(bytes);
      },
      set: ({ path, lines }, readings) => {
        read.push(path);
        kept.set(path + lines.join(), serialize(readings));
      },
    };
    const run = (files: Files) => readPages(pages(files).documents, new Terms(), cache);
    const files = {
      'fees.md': '# Fees\n\nDelivery costs $5. Skis and golf clubs fly free.\n',
      'returns.md': '# Returns\n\nYou cannot return it by post.\n',
    };
    const first = run(files);
    expect(read).toEqual(['fees.md', 'returns.md']);
    const plain = (all: typeof first) => all.map(({ page, values, readings }) => ({ page, values, readings }));
    expect(plain(run(files))).toEqual(plain(first));
    expect(read).toHaveLength(2);
    const changed = { ...files, 'returns.md': '# Returns\n\nYou can return it by post.\n' };
    expect(plain(run(changed))).toEqual(plain(readPages(pages(changed).documents, new Terms())));
    expect(read).toEqual(['fees.md', 'returns.md', 'returns.md']);
  });
});
