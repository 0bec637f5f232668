/** Takes the heading out of the text that the site shows as the title of the page. */
import type { Root } from 'mdast';
import type { Document } from '../../document/types.ts';

export function dropTitle(tree: Root, { title, titlePlace, frontmatter }: Document): void {
  if (frontmatter.title === title) return;
  tree.children = tree.children.filter(
    ({ type, position }) => type !== 'heading' || position?.start.line !== titlePlace.line,
  );
}
