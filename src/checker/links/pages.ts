import { didYouMean } from '../../document/did-you-mean.ts';
import { decodedPath, isPagePath, withoutEnding } from '../../document/page-path.ts';
import type { Document } from '../../document/types.ts';
import type { Knowledge } from '../../facts/types.ts';

/** Where a link leads, as far as the pages of the folder tell. */
export type Destination =
  /** To a page, and to one of its headings where `anchor` is not ''. */
  | { leads: 'page'; page: Document; anchor: string }
  /** To a file that should be a page of this folder and is none; `path` is where it should stand. */
  | { leads: 'nowhere'; path: string }
  /** To another host, another kind of file, or a place outside of the folder: nothing can be said. */
  | { leads: 'elsewhere' };

/** Folders that are never read, so nothing can be said about links into them. */
const unread = /(?:^|\/)(?:\.[^/]*|node_modules|dist)\//;
const longestListing = 200;

/** The pages of a folder by path and by the names under which other pages mention them. */
class Pages {
  readonly #knowledge: Knowledge;
  readonly #byPath: ReadonlyMap<string, Document>;
  readonly #byName = new Map<string, Document>();
  readonly #byFolder = new Map<string, string[]>();
  readonly #folders = new Set<string>();
  /** Paths of pages that are there and could not be read. */
  readonly #unreadable: ReadonlySet<string>;
  readonly #ignored: readonly RegExp[];
  #stems: ReadonlyMap<string, string> | undefined;

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#byPath = new Map(knowledge.documents.map((document) => [document.path, document]));
    for (const document of [...knowledge.documents].reverse()) {
      for (const name of [withoutEnding(document.path), document.path, ...document.frontmatter.formerly, document.id])
        this.#byName.set(name, document);
      this.#place(document.path);
    }
    this.#unreadable = new Set(
      knowledge.problems.map(({ path }) => path).filter((path) => isPagePath(path) && !this.#byPath.has(path)),
    );
    this.#ignored = knowledge.settings.ignore.map(patternOf);
  }

  #place(path: string): void {
    const [folder, file] = split(path);
    const beside = this.#byFolder.get(folder);
    if (beside) beside.push(file);
    else this.#byFolder.set(folder, [file]);
    for (let above = folder; above !== '' && !this.#folders.has(above); above = split(above)[0])
      this.#folders.add(above);
  }

  /** The page that a name in frontmatter means: its permalink, an old one, or a path from the top or from the page. */
  named(name: string, from: Document): Document | undefined {
    const relative = join(from.path, name);
    return this.#byName.get(name) ?? (relative === undefined ? undefined : this.#byName.get(relative));
  }

  /** True for the name of a page that is there and could not be read. */
  isUnreadable(name: string): boolean {
    const stem = split(withoutEnding(name))[1];
    return [...this.#unreadable].some((path) => split(withoutEnding(path))[1] === stem);
  }

  /** Where a link of a page leads. */
  destination(target: string, from: Document): Destination {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)) return { leads: 'elsewhere' };
    const [, file = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? [];
    if (file === '') return { leads: 'page', page: from, anchor: decodedPath(anchor) };
    const path = join(from.path, decodedPath(file));
    if (path === undefined) return { leads: 'elsewhere' };
    const page = [path, `${path}.md`, `${path}.mdx`]
      .map((candidate) => this.#byPath.get(candidate))
      .find((found) => found !== undefined);
    if (page) return { leads: 'page', page, anchor: decodedPath(anchor) };
    return this.#shouldBePage(path, file) ? { leads: 'nowhere', path } : { leads: 'elsewhere' };
  }

  /** The page that a link of a page leads to; undefined where it leads to none. */
  linked(target: string, from: Document): Document | undefined {
    const destination = this.destination(target, from);
    return destination.leads === 'page' ? destination.page : undefined;
  }

  /** The page that a path without one may have meant: the only file of that name elsewhere, or one beside it with nearly that name. */
  nearest(path: string): string | undefined {
    const [folder, file] = split(path);
    const stem = withoutEnding(file);
    const beside = this.#byFolder.get(folder) ?? [];
    const other = beside.find((name) => withoutEnding(name) === stem);
    if (other !== undefined) return inFolder(folder, other);
    const moved = this.#byStem().get(stem);
    if (moved !== undefined) return moved;
    const near = beside.length <= longestListing ? didYouMean(stem, beside.map(withoutEnding).sort()) : undefined;
    return near === undefined ? undefined : inFolder(folder, beside.find((name) => withoutEnding(name) === near)!);
  }

  /** Names that one file of the folder has; many folders have an `index.md`. */
  #byStem(): ReadonlyMap<string, string> {
    if (!this.#stems) {
      const paths = Map.groupBy(this.#byPath.keys(), (path) => withoutEnding(split(path)[1]));
      this.#stems = new Map(
        [...paths].flatMap(([stem, [path = '', ...others]]) => (others.length > 0 ? [] : [[stem, path]])),
      );
    }
    return this.#stems;
  }

  /** A name without an ending is a page in a project alone: elsewhere it may be an address of some other site. */
  #shouldBePage(path: string, written: string): boolean {
    if (this.#unreadable.has(path) || unread.test(path) || this.#ignored.some((pattern) => pattern.test(path)))
      return false;
    if (this.#knowledge.project && /(?:^|\/)readme\.mdx?$/i.test(path)) return false;
    if (written.startsWith('/') && !this.#knowledge.project) return false;
    if (isPagePath(path)) return true;
    return this.#knowledge.project && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(split(path)[1]) && !this.#folders.has(path);
  }
}

const known = new WeakMap<Knowledge, Pages>();

/** The pages of a folder; kept as long as the folder lives, because several rules ask. */
export function pagesOf(knowledge: Knowledge): Pages {
  let pages = known.get(knowledge);
  if (!pages) {
    pages = new Pages(knowledge);
    known.set(knowledge, pages);
  }
  return pages;
}

/** The address of one page as a link on another: `../policies/returns.mdx`. */
export function linkBetween(from: string, to: string): string {
  const [source, target] = [from.split('/').slice(0, -1), to.split('/')];
  let common = 0;
  while (common < source.length && source[common] === target[common]) common += 1;
  return [...source.slice(common).map(() => '..'), ...target.slice(common)].join('/').replaceAll(' ', '%20');
}

/** Folder and file name; '' for the top. */
function split(path: string): [folder: string, file: string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, slash)), path.slice(slash + 1)];
}

function inFolder(folder: string, file: string): string {
  return folder === '' ? file : `${folder}/${file}`;
}

/** A relative path seen from a page, or one from the top ("/returns.md"); undefined when it leaves the folder. */
function join(from: string, relative: string): string | undefined {
  const parts = relative.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A glob of `ignore` as an expression: `drafts/**`, `*-old.md`. */
function patternOf(glob: string): RegExp {
  const parts = glob.split(/(\*\*\/?|\*|\?)/).map((part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    return part === '?' ? '[^/]' : part.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('')}(?:/|$)`);
}
