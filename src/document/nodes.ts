import type { Nodes } from 'mdast';

/** Where a node stands in the file: offset of its first character, and behind its last one. */
export function offsets(node: Nodes): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}
