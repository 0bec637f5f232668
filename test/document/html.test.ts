import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';

const read = (text: string) =>
  parseDocument({ path: 'fees.md', text: `# Fees\n\n${text}` }, { project: false }).document!;
const texts = (text: string) =>
  read(text)
    .sentences.slice(1)
    .map((sentence) => sentence.text);

describe('raw HTML', () => {
  it('gives its text, block by block', () => {
    expect(
      texts(
        '<details>\n<summary>Gold &amp; Silver</summary>\n<p>The fee is <b>$5</b>.<br/>It is\n  waived.</p>\n</details>\n',
      ),
    ).toEqual(['Gold & Silver', 'The fee is $5.', 'It is waived.']);
  });

  it('gives cells their row and column', () => {
    const table =
      '<table>\n<tr><th>Card</th><th>Fee</th></tr>\n<tr><td>Gold</td><td>$5</td></tr>\n<tr><td>Silver</td><td>$3</td></tr>\n</table>\n';
    const cells = read(table).sentences.slice(1);
    expect(cells.map((cell) => [cell.role, cell.item, cell.row, cell.column, cell.columnIndex, cell.text])).toEqual([
      ['cell', 0, 'Gold', 'Card', 0, 'Gold'],
      ['cell', 0, 'Gold', 'Fee', 1, '$5'],
      ['cell', 1, 'Silver', 'Card', 0, 'Silver'],
      ['cell', 1, 'Silver', 'Fee', 1, '$3'],
    ]);
    expect(cells[3]?.place).toEqual({ path: 'fees.md', line: 6, column: 24, endLine: 6, endColumn: 26 });
  });

  it('keeps two tables apart', () => {
    const tables =
      '<table><tr><td>Gold</td><td>$5</td></tr></table>\n<table><tr><th>Silver</th><td>$3</td></tr></table>\n';
    expect(
      read(tables)
        .sentences.slice(1)
        .map((cell) => [cell.group, cell.item, cell.row, cell.column, cell.text]),
    ).toEqual([
      ['html-0-0', 0, 'Gold', '', 'Gold'],
      ['html-0-0', 0, 'Gold', '', '$5'],
      ['html-0-1', 0, 'Silver', '', 'Silver'],
      ['html-0-1', 0, 'Silver', '', '$3'],
    ]);
  });

  it('gives items, headings and comments', () => {
    const document = read('<h2>Times</h2>\n<ul><li>5 days</li><li>6 days</li></ul>\n<!-- ok -->\n');
    expect(document.sections.map(({ depth, anchor, trail }) => [depth, anchor, trail]).at(-1)).toEqual([
      2,
      'times',
      ['Times'],
    ]);
    expect(document.sentences.slice(1).map(({ role, item, text }) => [role, item, text])).toEqual([
      ['heading', -1, 'Times'],
      ['item', 0, '5 days'],
      ['item', 1, '6 days'],
    ]);
    expect(document.comments.map(({ text }) => text)).toEqual(['ok']);
  });

  it.each([
    '<script>\nlet fee = 5;\n</script>\n',
    '<style>p { color: red }</style>\n',
    '<pre>fee = 5</pre>\n',
    '<div></div>\n',
    '<!DOCTYPE html>\n',
  ])('says nothing in %j', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it.each([
    '<div\n',
    '<p>open',
    '<td>',
    '</p></td></table>',
    '<table><tr><td',
    '<!-- open',
    '< p >x</ p >',
    '<p title="a>b">x</p>',
    '<p>a < b</p>',
  ])('never stops the reader: %j', (text) => {
    expect(() => texts(`${text}\n\nAfter.\n`)).not.toThrow();
  });
});
