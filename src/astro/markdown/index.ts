/**
 * What a page gains on its way from Markdown to HTML: ids for its lines, marks on disputed sentences, links that lead
 * to pages, pictures of the folder. One remark plugin does it all, as each part needs to know which page it is in.
 */
import { relative, sep } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { CheckedFolder } from '../folder.ts';
import { dropTitle } from './drop-title.ts';
import { linkImages } from './images.ts';
import { lineIds } from './line-ids.ts';
import { type DisputedPlace, markDisputed } from './mark-disputed.ts';
import { linkPages } from './page-links.ts';
import { refuseCode } from './refuse-code.ts';
import { makeHtmlSafe } from './safe-html.ts';
import { scrollTables } from './scroll-tables.ts';

export interface MarkdownOptions {
  folder: CheckedFolder;
  /** The folder as an absolute path. */
  root: string;
  base: string;
  /** Filled with the pictures that pages show. */
  usedImages: Set<string>;
}

/** The Markdown processor of the site. Text is left as written: a copied line must be the line of the file. */
export function markdownProcessor(options: MarkdownOptions) {
  return unified({ smartypants: false, remarkPlugins: [refuseCode, lineIds, [pageOfTheFolder, options]] });
}

function pageOfTheFolder({ folder, root, base, usedImages }: MarkdownOptions) {
  const documents = new Map(folder.knowledge.documents.map((document) => [document.path, document]));
  const disputed = disputedPlaces(folder, base);
  return (tree: Root, file: { path: string }): void => {
    const path = relative(root, file.path).split(sep).join('/');
    const document = documents.get(path);
    if (document === undefined) return;
    dropTitle(tree, document);
    makeHtmlSafe(tree);
    markDisputed(tree, disputed.get(path) ?? [], document.lines);
    scrollTables(tree);
    linkPages(tree, { path, base, addresses: folder.addresses });
    linkImages(tree, { path, base, root, used: usedImages });
  };
}

function disputedPlaces({ disputes }: CheckedFolder, base: string): ReadonlyMap<string, readonly DisputedPlace[]> {
  const byPath = new Map<string, DisputedPlace[]>();
  for (const { fingerprint, message, positions } of disputes) {
    for (const { place } of positions.flatMap(({ statements }) => statements)) {
      const places = byPath.get(place.path) ?? [];
      places.push({ place, message, href: `${base}findings/${fingerprint}/` });
      byPath.set(place.path, places);
    }
  }
  return byPath;
}
