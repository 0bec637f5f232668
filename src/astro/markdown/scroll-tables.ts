/** Puts every table into a region that scrolls on its own and can be reached by keyboard, so that no page grows wider than its window. */
import type { Blockquote, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { setHtml } from './html.ts';

export function scrollTables(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const region: Blockquote = { type: 'blockquote', children: [table] };
    setHtml(region, {
      hName: 'div',
      hProperties: { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' },
    });
    parent.children[index] = region;
    return SKIP;
  });
}
