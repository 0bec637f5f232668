import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Strong,
  Table,
} from 'mdast';
import { findComponent } from './components.ts';
import { compileCues } from './cues.ts';
import { emit } from './emit.ts';
import { announce, announceColumn, announceRow } from './force-structure.ts';
import { readHtmlBlock } from './html-blocks.ts';
import { addComment, readInline } from './inline.ts';
import { attributesOf, isComment, type JsxElement } from './mdx-nodes.ts';
import { offsets } from './nodes.ts';
import type { Around, Page } from './page.ts';
import { asHeading, boldDepth, openSection, slugTextOf } from './sections.ts';
import { openEnds } from './words/open-ends.ts';

type Flow = RootContent | BlockContent | DefinitionContent;

/** Reads blocks in order: what each says goes to the page, with what stands around it. */
export function readBlocks(nodes: readonly Flow[], page: Page, around: Around): void {
  let leadIn = '';
  for (const node of nodes) {
    const isBetween = node.type === 'html' || node.type === 'mdxFlowExpression';
    const isText = node.type === 'paragraph' || node.type === 'heading';
    const next = readBlock(node, page, leadIn === '' ? around : introduced(around, leadIn, !isText)) ?? '';
    if (!isBetween) leadIn = next;
  }
}

/** Surroundings with a lead-in or an item above, which becomes a parent of lists and tables. */
function introduced(around: Around, text: string, isParent: boolean): Around {
  const announcement = announce(text);
  return {
    ...around,
    parents: isParent && around.parents.at(-1) !== text ? [...around.parents, text] : around.parents,
    announced: announcement ? [...around.announced, announcement] : around.announced,
  };
}

const breaksOff = compileCues(openEnds, 'end');

/** The heading just read, where it leads into the list below it; undefined for most. */
function openHeading(page: Page): string | undefined {
  const last = page.sentences.at(-1);
  return last?.role === 'heading' && breaksOff.test(last.text) ? last.text : undefined;
}

/** @returns the last sentence of a paragraph that ends in ":": it introduces the block behind it */
function readBlock(node: Flow, page: Page, around: Around): string | undefined {
  switch (node.type) {
    case 'heading':
      readHeading(node, page, around);
      return openHeading(page);
    case 'paragraph':
      return readParagraph(node, page, around);
    case 'list':
      readList(node, page, around);
      return undefined;
    case 'table':
      readTable(node, page, around);
      return undefined;
    case 'blockquote':
      readBlocks(node.children, page, { ...around, quoted: true });
      return undefined;
    case 'footnoteDefinition':
      readBlocks(node.children, page, around);
      return undefined;
    case 'mdxJsxFlowElement':
      if (node.name === 'Fact')
        readParagraph({ type: 'paragraph', children: [asText(node)], position: node.position }, page, around);
      else readElement(node, node.children, page, around);
      return undefined;
    case 'mdxFlowExpression':
      if (isComment(node)) addComment(node.value, ...offsets(node), page);
      return undefined;
    case 'html':
      readHtmlBlock(node, page, around);
      return undefined;
    default:
      return undefined;
  }
}

function readHeading(node: Extract<Flow, { type: 'heading' }>, page: Page, around: Around): void {
  const inline = readInline(node.children, node, page, around);
  const [start, end] = offsets(node);
  const slugText = slugTextOf(node);
  if (around.quoted) {
    page.slugger.slug(slugText);
    emit(page, { ...around, inline });
    return;
  }
  const isTitle = node === page.titleHeading;
  openSection(page, { depth: node.depth, text: inline.text, slugText, start, end, isTitle });
  if (!isTitle) emit(page, { ...around, inline, role: 'heading' });
}

function readParagraph(node: Paragraph, page: Page, around: Around): string | undefined {
  let leadIn: string | undefined;
  const [head, nodes] = splitAtHead(node.children);
  const below = head ? readHead(head, page, around) : around;
  for (const run of splitAtElements(nodes)) {
    const paragraph = { ...node, children: run.nodes };
    if (run.element) readElement(run.element, [paragraph], page, below);
    leadIn = run.element ? undefined : readText(paragraph, page, below);
  }
  return leadIn;
}

/** In bold these are no head of what follows: a question is answered by it, and a statement stands for itself, unless a customer makes it. */
const standsAlone = /\?$|^(?!.*\b(?:I|[Mm]y)\b).*[.!;,]$/su;

/** A bold line over the text of a paragraph is the head of that text alone. */
function splitAtHead(nodes: readonly PhrasingContent[]): [head: Strong | undefined, rest: readonly PhrasingContent[]] {
  const [first, second] = nodes;
  const isHead = first?.type === 'strong' && second !== undefined && beginsLine(second);
  return isHead && !standsAlone.test(slugTextOf(first).trim()) ? [first, nodes.slice(1)] : [undefined, nodes];
}

/** @returns what stands around the text below it */
function readHead(head: Strong, page: Page, around: Around): Around {
  const inline = readInline([head], head, page, around);
  emit(page, { ...around, inline, role: 'heading' });
  return introduced(around, inline.text.trim(), true);
}

interface Run {
  /** A component that has its lines for itself; its content is in `nodes`. */
  element?: JsxElement;
  nodes: PhrasingContent[];
}

/** `<Say>Hello.</Say>` with its lines for itself is part of a paragraph to the parser and a block to its author. */
function splitAtElements(nodes: readonly PhrasingContent[]): Run[] {
  const runs: Run[] = [];
  for (const [index, node] of nodes.entries()) {
    if (isBlockElement(node) && endsLine(nodes[index - 1]) && beginsLine(nodes[index + 1])) {
      runs.push({ element: node, nodes: node.children as PhrasingContent[] });
    } else if (runs.at(-1)?.element === undefined && runs.length > 0) runs.at(-1)!.nodes.push(node);
    else runs.push({ nodes: [node] });
  }
  return runs;
}

function isBlockElement(node: PhrasingContent): node is JsxElement & PhrasingContent {
  return node.type === 'mdxJsxTextElement' && node.name !== 'Fact' && findComponent(node.name ?? '') !== undefined;
}

function endsLine(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'break' || (node.type === 'text' && /[\r\n]\s*$/.test(node.value));
}

function beginsLine(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'break' || (node.type === 'text' && /^\s*[\r\n]/.test(node.value));
}

function readText(node: Paragraph, page: Page, around: Around): string | undefined {
  const inline = readInline(node.children, node, page, around);
  const heading = around.role === 'prose' && !around.quoted ? asHeading(inline) : undefined;
  if (heading !== undefined) {
    const [start, end] = offsets(node);
    openSection(page, { depth: boldDepth, text: heading, start, end });
  }
  emit(page, { ...around, inline, role: heading === undefined ? around.role : 'heading' });
  if (heading !== undefined || !inline.text.trimEnd().endsWith(':')) return undefined;
  return page.sentences.at(-1)?.text;
}

/** `<Fact … />` alone on its line is a block to the parser and a sentence to its author. */
function asText(node: JsxElement): PhrasingContent {
  return { ...node, type: 'mdxJsxTextElement', children: [] };
}

function readElement(node: JsxElement, children: readonly Flow[], page: Page, around: Around): void {
  const name = node.name ?? '';
  if (!findComponent(name)) {
    readBlocks(children, page, around);
    return;
  }
  const attributes = attributesOf(node);
  const place = page.lines.place(...offsets(node));
  const use = { name, attributes, place, section: page.sections.length - 1, text: '', within: around.within };
  page.components.push(use);
  const first = page.sentences.length;
  const channel = (name === 'Channel' ? attributes['name'] : attributes['channel']) ?? around.channel;
  readBlocks(children, page, { ...around, within: [...around.within, name], channel });
  const inside = page.sentences.slice(first).map((sentence) => sentence.text);
  use.text = inside.join(' ');
}

function readList(node: List, page: Page, around: Around): void {
  const group = `list-${page.groups++}`;
  const ordered = node.ordered === true;
  for (const [item, child] of node.children.entries()) {
    readItem(child, page, { ...around, role: 'item', group, item, ordered });
  }
}

function readItem(node: ListItem, page: Page, around: Around): void {
  const [head, ...rest] = node.children;
  if (head === undefined) return;
  if (head.type !== 'paragraph') {
    readBlocks(node.children, page, around);
    return;
  }
  const first = page.sentences.length;
  readParagraph(head, page, around);
  const own = page.sentences
    .slice(first)
    .filter(({ within }) => within.length === around.within.length)
    .map(({ text }) => text)
    .join(' ');
  if (rest.length === 0) return;
  readBlocks(rest, page, own === '' ? around : introduced(around, own, true));
}

function readTable(node: Table, page: Page, around: Around): void {
  const group = `table-${page.groups++}`;
  const [head, ...rows] = node.children;
  const columns = head?.children.map((cell) => folded(readInline(cell.children, cell, page, around).text)) ?? [];
  const ofColumns = columns.map((column) => announceColumn(column, columns));
  for (const [item, row] of rows.entries()) {
    const cells = row.children.map((cell) => readInline(cell.children, cell, page, around));
    const texts = cells.map(({ text }) => folded(text));
    const ofRow = announceRow(texts[0]!);
    for (const [columnIndex, inline] of cells.entries()) {
      const place = {
        row: texts[0]!,
        column: columns[columnIndex] ?? '',
        columnIndex,
        beside: texts.toSpliced(columnIndex, 1),
      };
      const announced = [...around.announced, columnIndex > 0 ? ofRow : undefined, ofColumns[columnIndex]].filter(
        (said) => said !== undefined,
      );
      emit(page, { ...around, ...place, announced, role: 'cell', group, item, inline });
    }
  }
}

function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
