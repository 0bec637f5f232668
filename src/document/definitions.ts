import type { Nodes, Root } from 'mdast';

/** Addresses of the `[name]: address` lines of a page, by folded name; the first of equal names counts. */
export function collectDefinitions(tree: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
    else if (holdsBlocks(node)) for (const child of node.children) collect(child);
  };
  collect(tree);
  return definitions;
}

type Holder = Extract<Nodes, { type: 'root' | 'blockquote' | 'list' | 'listItem' | 'mdxJsxFlowElement' }>;

function holdsBlocks(node: Nodes): node is Holder {
  return ['root', 'blockquote', 'list', 'listItem', 'mdxJsxFlowElement'].includes(node.type);
}
