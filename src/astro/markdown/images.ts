/**
 * Images of a page. A picture of the folder is served from `/media/` as it is; one that is missing, lies outside the
 * folder or stands on another host becomes words, since a page must read without it and asks no other host.
 */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import type { Image, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

export interface ImageOptions {
  /** Path of the page in the folder. */
  path: string;
  /** The folder, as a path that ends in no slash. */
  root: string;
  base: string;
  /** Paths of pictures in the folder that pages show: filled here, copied after the build. */
  used: Set<string>;
}

export function linkImages(tree: Root, options: ImageOptions): void {
  visit(tree, 'image', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const file = localFile(node.url, options);
    if (file === undefined) {
      parent.children[index] = words(node);
      return;
    }
    options.used.add(file);
    node.url = `${options.base}media/${encodeURI(file)}`;
  });
}

function localFile(url: string, { path, root }: ImageOptions): string | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return undefined;
  const written = url.replace(/[?#].*$/s, '');
  const file = posix.normalize(written.startsWith('/') ? written.slice(1) : posix.join(posix.dirname(path), written));
  return file.startsWith('..') || !existsSync(`${root}/${file}`) ? undefined : file;
}

function words(image: Image): PhrasingContent {
  const text: PhrasingContent = { type: 'text', value: `[Picture: ${image.alt || image.title || 'no description'}]` };
  return /^https?:/i.test(image.url) ? { type: 'link', url: image.url, children: [text] } : text;
}
