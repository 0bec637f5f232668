import type { Html } from 'mdast';
import { emit } from './emit.ts';
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
    } else if (element === 'td' || element === 'th') {
      if (!isColumnHead(inline, texts))
        emit(page, { ...around, ...cellOf(inline, texts), role: 'cell', group, inline });
    } else if (element === 'li') emit(page, { ...around, role: 'item', group, item: item++, inline });
    else emit(page, { ...around, inline });
  }
}

function isColumnHead({ element, row }: HtmlText, texts: readonly HtmlText[]): boolean {
  return element === 'th' && row === 0 && !texts.some((text) => text.element === 'td' && text.row === 0);
}

function cellOf({ row, cell }: HtmlText, texts: readonly HtmlText[]): Partial<Around> {
  const textAt = (inRow: number, inCell: number): string =>
    texts.find((text) => text.row === inRow && text.cell === inCell && /^t[dh]$/.test(text.element))?.text.trim() ?? '';
  const hasHead = texts.some((text) => text.row === 0 && isColumnHead(text, texts));
  const beside = texts.filter((text) => text.row === row && text.cell !== cell).map((text) => text.text.trim());
  return {
    item: hasHead ? row - 1 : row,
    row: textAt(row, 0),
    column: hasHead ? textAt(0, cell) : '',
    columnIndex: cell,
    beside,
  };
}
