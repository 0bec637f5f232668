import type { Html } from 'mdast';
import { emit } from './emit.ts';
import { announceColumn, announceRow } from './force-structure.ts';
import { type HtmlText, readHtmlTexts } from './html.ts';
import { addComment } from './inline.ts';
import { refuseComponents } from './md-components.ts';
import { offsets } from './nodes.ts';
import type { Around, Page } from './page.ts';
import { openSection } from './sections.ts';

/** Adds what a block of raw HTML says to the page: comments, headings, table cells, list items, text. */
export function readHtmlBlock(node: Html, page: Page, around: Around): void {
  const [start, end] = offsets(node);
  const html = page.source.slice(start, end);
  for (const { 0: comment, index } of html.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) {
    addComment(comment, start + index, start + index + comment.length, page);
  }
  refuseComponents(html, start, page);
  const texts = readHtmlTexts(page.source, start, end);
  if (texts.length === 0) return;
  const group = `html-${page.groups++}`;
  const rows = rowsOf(texts);
  let item = 0;
  for (const inline of texts) {
    const { element } = inline;
    const depth = /^h([1-6])$/.exec(element)?.[1];
    if (depth !== undefined) {
      const [from, to] = inline.map.range(0, inline.text.length);
      openSection(page, {
        depth: Number(depth),
        text: inline.text,
        slugText: inline.text.trim(),
        start: from,
        end: to,
      });
      emit(page, { ...around, inline, role: 'heading' });
    } else if (isCell(inline)) {
      const tableGroup = `${group}-${inline.table}`;
      if (!isColumnHead(inline, rows)) emit(page, { ...around, ...cellOf(inline, rows), group: tableGroup, inline });
    } else if (element === 'li') emit(page, { ...around, role: 'item', group, item: item++, inline });
    else emit(page, { ...around, inline });
  }
}

/** Cells by table and row. */
type Rows = ReadonlyMap<string, readonly HtmlText[]>;

function rowsOf(texts: readonly HtmlText[]): Rows {
  return Map.groupBy(texts.filter(isCell), ({ table, row }) => `${table}/${row}`);
}

function isCell({ element }: HtmlText): boolean {
  return element === 'td' || element === 'th';
}

/** A first row of `th` alone names the columns. */
function isColumnHead({ table, row }: HtmlText, rows: Rows): boolean {
  return row === 0 && rows.get(`${table}/0`)!.every(({ element }) => element === 'th');
}

function cellOf(inline: HtmlText, rows: Rows): Partial<Around> {
  const first = rows.get(`${inline.table}/0`)?.[0];
  const hasHead = first !== undefined && isColumnHead(first, rows);
  const inRow = rows.get(`${inline.table}/${inline.row}`)!;
  const row = textAt(0, inRow);
  const columns = hasHead ? rows.get(`${inline.table}/0`)!.map(({ text }) => text.trim()) : [];
  const column = hasHead ? textAt(inline.cell, rows.get(`${inline.table}/0`)!) : '';
  return {
    role: 'cell',
    item: hasHead ? inline.row - 1 : inline.row,
    row,
    column,
    columnIndex: inline.cell,
    announced: [inline.cell > 0 ? announceRow(row) : undefined, announceColumn(column, columns)].filter(
      (said) => said !== undefined,
    ),
    beside: inRow.filter(({ cell }) => cell !== inline.cell).map(({ text }) => text.trim()),
  };
}

function textAt(cell: number, row: readonly HtmlText[]): string {
  return row.find((text) => text.cell === cell)?.text.trim() ?? '';
}
