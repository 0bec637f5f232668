import type { Inline, Stretch } from './inline.ts';
import { matchesIn } from './matches.ts';
import { createTextMap, mapMarkedText, type TextMap } from './text-map.ts';

/** A piece of text in raw HTML: what stands between two tags that begin or end a block. */
export interface HtmlText extends Inline {
  /** The block element that it stands in: `p`, `td`, `li`, `h2`; '' outside of any. */
  element: string;
  /** Number of its table in the block, of its row in the table and of its cell in the row, from 0. */
  table: number;
  row: number;
  cell: number;
}

const token = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|<[!?][^>]*>/gi;
const blockElements: ReadonlySet<string> = new Set(
  `address article aside blockquote caption dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr
   li main nav ol p section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
/** Elements whose text is not read: code, scripts and what a browser does not show. */
const silentElements: ReadonlySet<string> = new Set('head iframe pre script style svg template textarea'.split(' '));

/**
 * Reads the texts of a block of raw HTML, enough for the tables and details that people paste into Markdown.
 *
 * @param source the whole file; `start` and `end` are the offsets of the block in it
 */
export function readHtmlTexts(source: string, start: number, end: number): HtmlText[] {
  const texts: HtmlText[] = [];
  const html = source.slice(start, end);
  let open = emptyText('', -1, -1, -1);
  let silent: string | undefined;
  let [table, row, cell] = [-1, -1, -1];
  let boldFrom = -1;
  let at = 0;

  const close = (element: string): void => {
    if (open.text.trim() !== '') texts.push(open);
    open = emptyText(element, table, row, cell);
  };
  for (const { 0: tag, 1: slash, 2: tagName, index } of matchesIn(html, token)) {
    if (silent === undefined) addText(open, html.slice(at, index), source, start + at, start + index);
    at = index + tag.length;
    const name = tagName?.toLowerCase() ?? '';
    const isEnd = slash === '/';
    if (silentElements.has(name)) silent = isEnd ? undefined : name;
    else if (name === 'br') addText(open, '\n', source, start + index, start + at);
    else if ((name === 'b' || name === 'strong') && !isEnd) boldFrom = open.text.length;
    else if (name === 'b' || name === 'strong') open.strong.push([Math.max(0, boldFrom), open.text.length]);
    else if (blockElements.has(name)) {
      if (name === 'table' && !isEnd) [table, row] = [table + 1, -1];
      if (name === 'tr' && !isEnd) [row, cell] = [row + 1, -1];
      if ((name === 'td' || name === 'th') && !isEnd) cell++;
      close(isEnd ? '' : name);
    }
  }
  if (silent === undefined) addText(open, html.slice(at), source, start + at, end);
  close('');
  return texts;
}

interface OpenText extends HtmlText {
  map: TextMap;
  strong: Stretch[];
}

function emptyText(element: string, table: number, row: number, cell: number): OpenText {
  return { element, table, row, cell, text: '', map: createTextMap(), strong: [], deleted: [], tagged: [] };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
  ['&ndash;', '–'],
  ['&mdash;', '—'],
  ['&euro;', '€'],
  ['&pound;', '£'],
]);

function addText(open: OpenText, written: string, source: string, start: number, end: number): void {
  const decoded = written.replaceAll(/&#?\w+;/g, (entity) => entities.get(entity) ?? entity);
  const text = decoded === '\n' && source[start] === '<' ? '\n' : decoded.replaceAll(/\s+/g, ' ');
  const kept = open.text === '' ? text.trimStart() : text;
  mapMarkedText(open.map, kept, source, start, end);
  open.text += kept;
}
