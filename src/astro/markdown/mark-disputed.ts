/**
 * Marks the sentences of a page that another page contradicts, and links each to its finding, so that nobody reads one
 * of two answers aloud without knowing that there is another.
 */
import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../../document/types.ts';
import { setHtml } from './html.ts';

export interface DisputedPlace {
  place: Place;
  /** Where the finding stands in the site. */
  href: string;
  /** What disagrees, one line. */
  message: string;
}

interface Parent {
  children: unknown[];
}

/** @param lines the lines of the file: a text node knows where it begins, not how its later lines are indented. */
export function markDisputed(tree: Root, disputed: readonly DisputedPlace[], lines: readonly string[]): void {
  if (disputed.length === 0) return;
  const last = new Map<DisputedPlace, { parent: Parent; node: PhrasingContent }>();
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || parent.type === 'link') return;
    const near = disputed.filter(({ place }) => overlaps(node, place));
    if (near.length === 0) return;
    const pieces = split(node, near, lines);
    (parent as Parent).children.splice(index, 1, ...pieces.map(({ node }) => node));
    for (const piece of pieces) {
      if (piece.disputed) last.set(piece.disputed, { parent, node: piece.node });
    }
    return [SKIP, index + pieces.length];
  });
  for (const [{ href, message }, { parent, node }] of last) {
    parent.children.splice(parent.children.indexOf(node) + 1, 0, badge(href, message));
  }
}

interface Piece {
  node: PhrasingContent;
  disputed?: DisputedPlace | undefined;
}

/** The runs of the text that belong to one place or to none; all of it where its source cannot be followed. */
function split(node: Text, near: readonly DisputedPlace[], lines: readonly string[]): Piece[] {
  const owners = ownersOf(node, near, lines);
  if (owners === undefined) return [{ node: mark(node.value), disputed: near[0] }];
  const pieces: Piece[] = [];
  for (let start = 0, end = 1; start < node.value.length; start = end, end++) {
    while (end < node.value.length && owners[end] === owners[start]) end++;
    const value = node.value.slice(start, end);
    const disputed = owners[start];
    pieces.push({ node: disputed ? mark(value) : { type: 'text', value }, disputed });
  }
  return pieces;
}

/** For every character the place that it belongs to. */
function ownersOf(node: Text, near: readonly DisputedPlace[], lines: readonly string[]) {
  const owners: (DisputedPlace | undefined)[] = [];
  const start = node.position!.start;
  for (const [number, piece] of node.value.split('\n').entries()) {
    const line = start.line + number;
    const source = lines[line - 1] ?? '';
    const from = number === 0 ? start.column - 1 : source.indexOf(piece);
    if (from < 0 || source.slice(from, from + piece.length) !== piece) return undefined;
    for (let column = from + 1; column <= from + piece.length + 1; column++) {
      owners.push(near.find(({ place }) => contains(place, line, column)));
    }
  }
  return owners;
}

function contains(place: Place, line: number, column: number): boolean {
  const isAfterStart = line > place.line || (line === place.line && column >= place.column);
  return isAfterStart && (line < place.endLine || (line === place.endLine && column < place.endColumn));
}

function overlaps(node: Text, place: Place): boolean {
  const position = node.position;
  if (!position) return false;
  const { start, end } = position;
  const endsBefore = end.line < place.line || (end.line === place.line && end.column <= place.column);
  const startsAfter = start.line > place.endLine || (start.line === place.endLine && start.column >= place.endColumn);
  return !endsBefore && !startsAfter;
}

function mark(value: string): PhrasingContent {
  const node: PhrasingContent = { type: 'emphasis', children: [{ type: 'text', value }] };
  setHtml(node, { hName: 'mark', hProperties: { className: ['disputed'] } });
  return node;
}

function badge(href: string, message: string): PhrasingContent {
  const node: PhrasingContent = { type: 'link', url: href, children: [{ type: 'text', value: 'disputed' }] };
  setHtml(node, { hProperties: { className: ['badge', 'disputed'], title: message } });
  return node;
}
