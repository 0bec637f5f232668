/**
 * Refuses `import`, `export` and expressions in MDX where it is compiled. The checker reports them with a place and a
 * hint; this is the lock behind that door, as it also holds for `astro dev`, which goes on after findings.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const CODE = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);
const COMMENT = /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/;

interface MdxNode {
  type: string;
  value?: string;
  attributes?: readonly { type: string; value?: unknown }[];
}

export function refuseCode() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      const { type, value = '', attributes = [] } = node as MdxNode;
      const isCode = CODE.has(type) && !COMMENT.test(value);
      if (isCode || attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || typeof value === 'object')) {
        throw new Error(
          `line ${node.position?.start.line ?? 1}: content is data, so import, export and expressions are refused`,
        );
      }
    });
  };
}
