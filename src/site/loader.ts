/**
 * The content collection of the site. Texts come from the folder as the checker read it, front matter blanked out, so
 * that line 12 of a page is line 12 of its file. Nothing is kept between builds: whether a sentence is disputed depends
 * on other pages too, and a copy keyed by the text of one page would go stale.
 */
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { knowledge } from 'oneanswer:folder';
import type { Loader } from 'astro/loaders';
import type { Document } from '../document/types.ts';

export const folderLoader: Loader = {
  name: 'oneanswer',
  load: async ({ store, config }) => {
    store.clear();
    const { markdown, image } = config;
    const renderer = await markdown.processor.createRenderer({ image, ...markdown });
    const root = fileURLToPath(config.root);
    for (const document of knowledge.documents) {
      const file = resolve(knowledge.root, document.path);
      if (document.format === 'mdx') {
        store.set({ id: document.path, data: {}, filePath: relative(root, file), deferredRender: true });
        continue;
      }
      const { code, metadata } = await renderer.render(withoutFrontmatter(document), {
        frontmatter: {},
        fileURL: pathToFileURL(file),
      });
      store.set({ id: document.path, data: {}, rendered: { html: code, metadata: { headings: metadata.headings } } });
    }
  },
};

/** The text with every line of the front matter left empty. */
function withoutFrontmatter({ lines }: Document): string {
  if (lines[0]?.trimEnd() !== '---') return lines.join('\n');
  const end = lines.findIndex((line, number) => number > 0 && line.trimEnd() === '---');
  return end < 0 ? lines.join('\n') : lines.map((line, number) => (number <= end ? '' : line)).join('\n');
}
