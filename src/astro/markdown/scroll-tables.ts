/** Puts every table into a region that scrolls on its own and can be reached by keyboard, so that no page grows wider than its window. */
import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

export function scrollTables(tree: Root): void {
  visit(tree, 'table', (table, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const hProperties = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table' };
    parent.children[index] = { type: 'blockquote', data: { hName: 'div', hProperties }, children: [table] };
    return SKIP;
  });
}
