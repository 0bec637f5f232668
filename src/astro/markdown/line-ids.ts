/**
 * Gives every block of a page the id of the line on which it begins in the file: line 12 is `#L12`. Findings, search
 * results and tickets can then point at the line itself. Headings keep the readable id that Astro gives them.
 */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { setHtml } from './html.ts';

const BLOCKS: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'listItem', 'tableRow', 'blockquote', 'code']);

export function lineIds() {
  return (tree: Root): void => {
    const given = new Set<number>();
    visit(tree, (node) => {
      const line = node.position?.start.line;
      if (line === undefined || given.has(line) || !BLOCKS.has(node.type)) return;
      given.add(line);
      setHtml(node, { hProperties: { id: `L${line}` } });
    });
  };
}
