import type { Nodes, PhrasingContent } from 'mdast';
import { findComponent } from './components.ts';
import { refuseComponents } from './md-components.ts';
import { attributesOf, isComment, type JsxElement, literalOf } from './mdx-nodes.ts';
import { offsets } from './nodes.ts';
import type { Around, Page } from './page.ts';
import { createTextMap, mapMarkedText, type TextMap } from './text-map.ts';

/** Half-open stretch of a plain text. */
export type Stretch = readonly [start: number, end: number];

/** The plain text of a paragraph, heading or cell. A hard line break is a line feed; soft ones are spaces, but in notes of a line each. */
export interface Inline {
  text: string;
  map: TextMap;
  /** Stretches in bold, and questions in italics. */
  strong: readonly Stretch[];
  /** Stretches that are struck through. */
  deleted: readonly Stretch[];
  /** Stretches between the tags of a component. */
  tagged: readonly Tagged[];
}

export interface Tagged {
  name: string;
  /** Channel that the component names, '' for none. */
  channel: string;
  stretch: Stretch;
}

interface Reading {
  readonly page: Page;
  readonly around: Around;
  readonly map: TextMap;
  readonly strong: Stretch[];
  readonly deleted: Stretch[];
  readonly tagged: Tagged[];
  /** What a line break inside of running text becomes. */
  readonly softBreak: string;
  text: string;
  /** Offset in the file behind what was read last; for nodes that the parser gives no place. */
  at: number;
}

/**
 * Reads the content of one block; links, comments and components that stand in it are added to the page.
 *
 * @param container the block, whose place bounds what is read
 */
export function readInline(nodes: readonly Nodes[], container: Nodes, page: Page, around: Around): Inline {
  const [start] = nodes[0]?.position ? offsets(nodes[0]) : offsets(container);
  const [, end] = offsets(container);
  const reading: Reading = {
    page,
    around,
    map: createTextMap(),
    strong: [],
    deleted: [],
    tagged: [],
    softBreak: areNotes(page.source.slice(start, end)) ? '\n' : ' ',
    text: '',
    at: start,
  };
  for (const node of nodes) readNode(node as PhrasingContent, end, reading);
  return reading;
}

const labelled = /^\s*(?:\*\*|__)?[\p{Lu}\d][^:.!?]{1,60}:(?:\*\*|__)?\s+\S/u;
const opening = /^\s*[*_"“(]*[\p{Lu}\d§]/u;
const fewestNotes = 3;
const labelShare = 0.6;

/**
 * Whether the lines of a paragraph are notes that stand for themselves: most have a label ("Hours: 9 to 5"), or all of three and more
 * open like a sentence, which lines of wrapped text hardly ever do.
 */
function areNotes(source: string): boolean {
  const lines = source.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  const labels = lines.filter((line) => labelled.test(line)).length;
  return (
    (labels > 1 && labels >= labelShare * lines.length) ||
    (lines.length >= fewestNotes && lines.every((line) => opening.test(line)))
  );
}

function readNode(node: PhrasingContent, limit: number, reading: Reading): void {
  const [start, end] = node.position ? offsets(node) : [reading.at, limit];
  const before = reading.text.length;
  switch (node.type) {
    case 'text':
      reading.at = addText(node.value, start, end, reading);
      return;
    case 'inlineCode': {
      const ticks = /^`*/.exec(reading.page.source.slice(start, end))![0].length;
      addText(node.value, start + ticks, end - ticks, reading);
      break;
    }
    case 'break':
      add('\n', start, end, reading);
      break;
    case 'html':
      readHtml(node.value, start, end, reading);
      break;
    case 'mdxTextExpression':
      if (isComment(node)) addComment(node.value, start, end, reading.page);
      else add(literalOf(node) ?? '', start, end, reading);
      break;
    case 'mdxJsxTextElement':
      readElement(node, start, end, reading);
      break;
    case 'strong':
      readChildren(node.children, end, reading);
      reading.strong.push([before, reading.text.length]);
      break;
    case 'delete':
      readChildren(node.children, end, reading);
      reading.deleted.push([before, reading.text.length]);
      break;
    case 'link':
    case 'linkReference': {
      readChildren(node.children, end, reading);
      const target = node.type === 'link' ? node.url : reading.page.definitions.get(node.identifier);
      const text = reading.text.slice(before);
      if (target !== undefined) reading.page.links.push({ target, text, place: reading.page.lines.place(start, end) });
      break;
    }
    default:
      if (!('children' in node)) break;
      readChildren(node.children, end, reading);
      if (node.type === 'emphasis' && reading.text.trimEnd().endsWith('?'))
        reading.strong.push([before, reading.text.length]);
  }
  if (node.position) reading.at = end;
}

function readChildren(nodes: readonly PhrasingContent[], limit: number, reading: Reading): void {
  for (const node of nodes) readNode(node, limit, reading);
}

function readElement(node: JsxElement, start: number, end: number, reading: Reading): void {
  const { page, around } = reading;
  const before = reading.text.length;
  const name = node.name ?? '';
  if (name === 'br') add('\n', start, end, reading);
  const attributes = attributesOf(node);
  const component = findComponent(name);
  if (!component) {
    readChildren(node.children as PhrasingContent[], end, reading);
    const target = attributes['href'];
    const text = reading.text.slice(before);
    if (name === 'a' && target !== undefined) page.links.push({ target, text, place: page.lines.place(start, end) });
    return;
  }
  const use = {
    name,
    attributes,
    place: page.lines.place(start, end),
    section: page.sections.length - 1,
    text: '',
    within: around.within,
  };
  page.components.push(use);
  if (name === 'Fact') add(`{${attributes['id'] ?? ''}}`, start, end, reading);
  readChildren(node.children as PhrasingContent[], end, reading);
  if (node.children.length === 0) return;
  use.text = reading.text.slice(before).replaceAll(/\s+/g, ' ').trim();
  const channel = attributes['channel'] ?? '';
  reading.tagged.push({ name, channel, stretch: [before, reading.text.length] });
}

function readHtml(html: string, start: number, end: number, reading: Reading): void {
  if (html.startsWith('<!--')) addComment(html, start, end, reading.page);
  else if (/^<br\b/i.test(html)) add('\n', start, end, reading);
  else refuseComponents(html, start, reading.page);
}

/** Adds a comment in its HTML or MDX form to the page, without its marks. */
export function addComment(written: string, start: number, end: number, page: Page): void {
  const text = written.replace(/^(?:<!--|\/\*|\/\/)/, '').replace(/(?:-->|\*\/)$/, '');
  page.comments.push({ text: text.trim(), place: page.lines.place(start, end) });
}

function addText(value: string, start: number, end: number, reading: Reading): number {
  const text = value.replaceAll(/\r\n?|\n/g, reading.softBreak).replaceAll(/[\u00a0\t]/g, ' ');
  reading.text += text;
  return mapMarkedText(reading.map, text, reading.page.source, start, end);
}

function add(text: string, start: number, end: number, reading: Reading): void {
  reading.text += text;
  reading.map.add(text.length, start, end);
}
