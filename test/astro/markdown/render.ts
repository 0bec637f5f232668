import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';

/** The HTML of a Markdown text after one step of the site has worked on its tree. */
export async function render(text: string, step: (tree: Root) => void): Promise<string> {
  const processor = await createMarkdownProcessor({
    remarkPlugins: [() => step],
    smartypants: false,
    syntaxHighlight: false,
  });
  return (await processor.render(text)).code.trim();
}
