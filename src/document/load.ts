import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { decode } from './decode.ts';
import { isPagePath } from './page-path.ts';
import { parseSettings } from './settings.ts';
import type { LoadedFolder, Problem, Source } from './types.ts';

/** The folder as a whole cannot be used. The message says what, the hint what to do; both one line. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}

export interface LoadOptions {
  /** Globs relative to the folder, on top of `ignore` in its `oneanswer.yaml`. */
  ignore?: readonly string[];
}

const dataFile = /^(?:(?:taxonomy|teams|oneanswer)|rulings\/[^/]+)\.ya?ml$/;
const projectFile = /^(?:taxonomy|oneanswer)\.ya?ml$/;
const skippedFolders: ReadonlySet<string> = new Set(['node_modules', 'dist']);

/**
 * Reads every page and data file below a folder. What cannot be read is a problem; the rest is still there.
 * Links are followed after all else, so that a page that is reached twice is read where it stands.
 *
 * @throws {FolderError} when `root` does not exist, is not a folder, or holds no page
 */
export function loadFolder(root: string, options: LoadOptions = {}): LoadedFolder {
  const top = openRoot(root);
  const problems: Problem[] = [];
  const ignore = [...(options.ignore ?? []), ...ignoredBySettings(root, top)];
  const isProject = top.some((entry) => projectFile.test(entry.name));
  const wants = (path: string) =>
    (isPagePath(path) && !(isProject && /^readme\.mdx?$/i.test(path))) || dataFile.test(path);

  const texts = new Map<string, string>();
  for (const path of findFiles(root, wants, ignore, problems)) {
    const text = readText(root, path, problems);
    if (text !== undefined) texts.set(path, text);
  }
  const files = [...texts].map(([path, text]): Source => ({ path, text })).sort(byPath);
  const pages = files.filter(({ path }) => isPagePath(path));
  if (pages.length === 0 && problems.length === 0) {
    throw new FolderError(`${root} holds no .md or .mdx file`, 'give the folder that holds the pages');
  }
  const twins = pages.filter(({ path }) => /\.mdx$/i.test(path) && texts.has(path.slice(0, -1)));
  problems.push(...twins.map(twinProblem));
  return {
    root,
    sources: pages.filter((source) => !twins.includes(source)),
    data: files.filter(({ path }) => dataFile.test(path)),
    problems: problems.sort((a, b) => byPath(a, b) || a.line - b.line),
  };
}

function openRoot(root: string): Dirent[] {
  try {
    return readdirSync(root, { withFileTypes: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw new FolderError(`${root} does not exist`, 'check the path');
    if (code === 'ENOTDIR')
      throw new FolderError(`${root} is a file, not a folder`, 'give the folder that holds the pages');
    throw new FolderError(`${root} cannot be read (${code})`, 'check its permissions');
  }
}

function ignoredBySettings(root: string, top: readonly Dirent[]): readonly string[] {
  const name = top.find((entry) => /^oneanswer\.ya?ml$/.test(entry.name))?.name;
  const text = name === undefined ? undefined : readText(root, name, []);
  return text === undefined ? [] : parseSettings({ path: name!, text }).settings.ignore;
}

/** Paths below `root`, relative and with forward slashes, each real file once. */
function findFiles(
  root: string,
  wants: (path: string) => boolean,
  ignore: readonly string[],
  problems: Problem[],
): string[] {
  const found: string[] = [];
  const links: string[] = [];
  const seen = new Set<string>();

  const visit = (path: string, entry: { isDirectory(): boolean; isFile(): boolean }, realPath: string): void => {
    if (ignore.some((glob) => posix.matchesGlob(path, glob)) || seen.has(realPath)) return;
    const name = posix.basename(path);
    if (entry.isDirectory() && !name.startsWith('.') && !skippedFolders.has(name)) walk(path, realPath);
    else if (entry.isFile() && wants(path)) {
      seen.add(realPath);
      found.push(path);
    }
  };
  const walk = (folder: string, realFolder: string): void => {
    seen.add(realFolder);
    try {
      for (const entry of readdirSync(realFolder, { withFileTypes: true }).sort(byName)) {
        const path = posix.join(folder, entry.name);
        if (entry.isSymbolicLink()) links.push(path);
        else visit(path, entry, join(realFolder, entry.name));
      }
    } catch (error) {
      problems.push(unreadable(folder, error));
    }
  };
  const follow = (link: string): void => {
    try {
      const target = realpathSync(join(root, link));
      const holder = realpathSync(join(root, dirname(link)));
      if (`${holder}${sep}`.startsWith(`${target}${sep}`)) problems.push(loopProblem(link));
      else visit(link, statSync(target), target);
    } catch (error) {
      if (wants(link)) problems.push(codeOf(error) === 'ENOENT' ? danglingLink(link) : unreadable(link, error));
    }
  };

  walk('', realpathSync(root));
  for (let link = links.shift(); link !== undefined; link = links.shift()) follow(link);
  return found;
}

function readText(root: string, path: string, problems: Problem[]): string | undefined {
  try {
    const text = decode(path, readFileSync(join(root, path)));
    if (typeof text === 'string') return text;
    problems.push(text);
  } catch (error) {
    problems.push(unreadable(path, error));
  }
  return undefined;
}

function unreadable(path: string, error: unknown): Problem {
  return fileProblem(
    'unreadable',
    path,
    `this cannot be read (${codeOf(error)})`,
    'check that it exists and its permissions',
  );
}

function danglingLink(path: string): Problem {
  return fileProblem('unreadable', path, 'this link leads to a file that is not there', 'mend the link or remove it');
}

function loopProblem(path: string): Problem {
  return fileProblem('loop', path, 'this link leads back to a folder that holds it', 'remove the link');
}

function twinProblem({ path }: Source): Problem {
  const twin = posix.basename(path).slice(0, -1);
  return fileProblem('twin', path, `${twin} stands beside it: both would be the same page`, 'keep one of the two');
}

function fileProblem(name: string, path: string, message: string, hint: string): Problem {
  return { id: `file/${name}`, path, line: 1, column: 1, message, hint };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
