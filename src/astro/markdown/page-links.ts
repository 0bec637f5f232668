/**
 * Turns links between files into links between pages: `../policies/returns.md#refunds` becomes
 * `/policies/returns/#refunds`. What leads to no page of the folder stays as it is written.
 */

import { posix } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { decodedPath } from '../../document/page-path.ts';

export interface PageLinkOptions {
  /** Path of the page in the folder, `policies/exchanges.mdx`. */
  path: string;
  /** Address by path, without slashes at the ends. */
  addresses: ReadonlyMap<string, string>;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
}

export function linkPages(tree: Root, options: PageLinkOptions): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type === 'link' || node.type === 'definition') node.url = pageLink(node.url, options);
  });
}

/** The link as the site needs it. */
export function pageLink(target: string, { path, addresses, base }: PageLinkOptions): string {
  if (target === '' || /^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(target)) return target;
  const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const written = decodedPath(file);
  const wanted = written.startsWith('/') ? written.slice(1) : posix.join(posix.dirname(path), written);
  const address = [wanted, `${wanted}.md`, `${wanted}.mdx`, `${wanted}/index.md`]
    .map((candidate) => addresses.get(posix.normalize(candidate)))
    .find((found) => found !== undefined);
  return address === undefined ? target : `${base}${encodeURI(address)}/${rest}`;
}
