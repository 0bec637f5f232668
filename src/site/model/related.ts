/** What a page rests on and what rests on it: facts that it shows, and links in its text. Both directions. */

import { posix } from 'node:path';
import { knowledge } from 'oneanswer:folder';
import type { PlaybookKeys } from '../../document/frontmatter-schema.ts';
import { decodedPath } from '../../document/page-path.ts';
import { declaredOn, factById } from './facts.ts';
import { inLearningOrder } from './learning-order.ts';
import { type KindOfPage, type Page, pageOf, pages, pageWithId } from './pages.ts';
import { stationsOf } from './tracks.ts';

interface Relations {
  /** Pages that hold what this one shows or links to. */
  restsOn: readonly Page[];
  /** Pages that show or link to this one. */
  reliedOnBy: readonly Page[];
}

const ORDER = ['policy', 'product', 'playbook', 'track', 'article'];

const targetsByPath = new Map(pages.map((page) => [page.document.path, targetsOf(page)]));
const sourcesByPath = reverse(targetsByPath);

export function relationsOf({ document }: Page): Relations {
  const restsOn = targetsByPath.get(document.path) ?? [];
  return { restsOn, reliedOnBy: sourcesByPath.get(document.path) ?? [] };
}

/** The page to which a link of a page leads; undefined for another host, an anchor, or a page that is not there. */
function linkedPage(path: string, target: string): Page | undefined {
  if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(target)) return undefined;
  const file = decodedPath(target.replace(/[?#].*$/s, ''));
  if (file === '') return undefined;
  const wanted = file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(path), file);
  return pageOf(wanted) ?? pageOf(`${wanted}.md`) ?? pageOf(`${wanted}.mdx`);
}

/** The pages of a kind as a reader takes them: tracks in the order in which they are learnt, others by title. */
export function inReadingOrder({ kind, pages }: KindOfPage): readonly Page[] {
  if (kind !== 'track') return pages;
  const tracks = pages.map((page) => {
    const { path, links } = page.document;
    return { page, path, leadsTo: links.flatMap(({ target }) => linkedPage(path, target)?.document.path ?? []) };
  });
  return inLearningOrder(tracks).map(({ page }) => page);
}

function targetsOf(page: Page): readonly Page[] {
  const { document } = page;
  const named = namedPages(page).map(pageWithId);
  const linked = document.links.map(({ target }) => linkedPage(document.path, target));
  const shown = document.components.flatMap(({ attributes }) => Object.values(attributes).flatMap(declaringPages));
  const found = new Set([...named, ...linked, ...shown].filter((page) => page !== undefined));
  return [...found].filter((target) => target !== page).sort(byKindAndTitle);
}

/** Permalinks in the front matter of a playbook or a track. */
function namedPages(page: Page): readonly string[] {
  const { 'rests-on': restsOn = [], 'trained-in': trainedIn = [] } = page.document.frontmatter
    .extra as Partial<PlaybookKeys>;
  if (page.document.kind === 'playbook') return [...restsOn, ...trainedIn];
  return page.document.kind === 'track' ? stationsOf(page).map(({ id }) => id) : [];
}

function declaringPages(factId: string): readonly Page[] {
  const fact = factById(factId);
  return fact ? declaredOn(fact) : [];
}

function reverse(targets: ReadonlyMap<string, readonly Page[]>): ReadonlyMap<string, readonly Page[]> {
  const sources = new Map<string, Page[]>();
  for (const document of knowledge.documents) {
    const source = pageOf(document.path)!;
    for (const { document: target } of targets.get(document.path) ?? []) {
      sources.set(target.path, [...(sources.get(target.path) ?? []), source]);
    }
  }
  for (const list of sources.values()) list.sort(byKindAndTitle);
  return sources;
}

function byKindAndTitle(a: Page, b: Page): number {
  const byKind = ORDER.indexOf(a.document.kind) - ORDER.indexOf(b.document.kind);
  return byKind || (a.document.title < b.document.title ? -1 : 1);
}
