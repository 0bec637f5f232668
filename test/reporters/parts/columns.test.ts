import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, hang, printable, wrap } from '../../../src/reporters/parts/columns.ts';

describe('cells', () => {
  it.each([
    ['', 0],
    ['returns', 7],
    ['Größe', 5],
    ['Gro\u0308ße', 5],
    ['返品', 4],
    ['ask 📦', 6],
    ['a\u200Bb', 2],
  ])('%j takes %i', (text, width) => {
    expect(cells(text)).toBe(width);
  });
});

describe('printable', () => {
  it.each([
    ['a\tb', 'a b'],
    ['two\r\nlines', 'two lines'],
    ['\u001B[2J', '\uFFFD[2J'],
    ['right\u202Eleft', 'right\uFFFDleft'],
    ['Größe 📦 返品', 'Größe 📦 返品'],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('wrap', () => {
  it.each([
    ['send it back within 30 days', 12, ['send it back', 'within 30', 'days']],
    ['short', 12, ['short']],
    ['', 12, ['']],
    ['unbreakableword here', 5, ['unbreakableword', 'here']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  it('keeps every word, and goes over the width only for a word that is longer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zß返]{1,12}$/), { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ').split(' ')).toEqual(words);
          for (const line of lines) expect(cells(line) <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});

describe('hang', () => {
  it('indents what follows the first line', () => {
    expect(hang('  fix   ', 'change the playbook to thirty days', 30)).toEqual([
      '  fix   change the playbook to',
      '        thirty days',
    ]);
  });
});
