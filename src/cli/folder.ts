import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { didYouMean } from '../document/did-you-mean.ts';
import { loadFolder } from '../document/load.ts';
import type { LoadedFolder } from '../document/types.ts';
import { CommandError } from './errors.ts';

/** Where the pages stand when no folder is named. */
const defaultFolder = 'content';

/**
 * Reads the folders that were named, as one. Of a single folder, paths are relative to it; of several, to the folder that holds
 * them all, so that each path says from which it is. When that one is a project, its taxonomy and settings hold.
 *
 * @param names as written; none for `content`
 * @returns `root` is the folder of the paths, seen from the working directory
 * @throws {CommandError} when a folder is missing, or is a project that stands beside the others
 */
export function openFolders(names: readonly string[]): LoadedFolder {
  const given = names.length > 0 ? names : [defaultFolder];
  for (const name of given) if (!isFolder(name)) throw missingFolder(name, names.length === 0);
  const folders = outermost(given.map((name) => resolve(name)));
  if (folders.length === 1) return loadFolder(given.length === 1 ? shown(given[0]!) : shown(folders[0]!));
  const holder = commonFolder(folders);
  if (isProject(holder)) return only(loadFolder(shown(holder)), prefixes(folders, holder));
  const project = folders.find(isProject);
  if (project !== undefined) {
    throw new CommandError(
      `${shown(project)} is a project of its own: it cannot be read together with folders beside it`,
      'give it alone, or move the other pages into it',
    );
  }
  return together(folders, holder);
}

/** True when a name is that of a folder. */
export function isFolder(name: string): boolean {
  return statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function missingFolder(name: string, isDefault: boolean): CommandError {
  if (isDefault) {
    return new CommandError(`there is no folder ${name} here`, 'name the folder that holds your pages');
  }
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats) return new CommandError(`${name} is a file, not a folder`, 'give the folder that holds the pages');
  const parent = dirname(name);
  const beside = isFolder(parent)
    ? readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const nearest = didYouMean(basename(name), beside.map((entry) => entry.name).sort());
  const hint =
    nearest === undefined ? 'check the path' : `did you mean ${name.slice(0, -basename(name).length)}${nearest}?`;
  return new CommandError(`${name} does not exist`, hint);
}

/** A path inside the working directory is shown from there, any other as it was written. */
function shown(path: string): string {
  if (!isAbsolute(path)) return path;
  const inside = relative(process.cwd(), path);
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside || '.';
}

/** Each folder once, without those that stand inside another one. */
function outermost(folders: readonly string[]): string[] {
  const sorted = [...new Set(folders)].sort();
  return sorted.filter(
    (folder) => !sorted.some((other) => other !== folder && `${folder}${sep}`.startsWith(withSlash(other))),
  );
}

function commonFolder(folders: readonly string[]): string {
  let common = dirname(folders[0]!);
  while (!folders.every((folder) => folder.startsWith(withSlash(common)))) common = dirname(common);
  return common;
}

function withSlash(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}

/** True when a folder holds the taxonomy or the settings of a project. */
export function isProject(folder: string): boolean {
  return readdirSync(folder).some((name) => /^(?:taxonomy|oneanswer)\.ya?ml$/.test(name));
}

/** What the paths of each folder begin with, seen from the one that holds them. */
function prefixes(folders: readonly string[], holder: string): string[] {
  return folders.map((folder) => `${relative(holder, folder).replaceAll(sep, '/')}/`);
}

/** The pages below some folders of a project, with the data files of the whole. */
function only(loaded: LoadedFolder, below: readonly string[]): LoadedFolder {
  const isBelow = ({ path }: { path: string }) => below.some((prefix) => path.startsWith(prefix));
  return { ...loaded, sources: loaded.sources.filter(isBelow), problems: loaded.problems.filter(isBelow) };
}

function together(folders: readonly string[], holder: string): LoadedFolder {
  const before = prefixes(folders, holder);
  const parts = folders.map((folder) => loadFolder(shown(folder)));
  const moved = <Item extends { path: string }>(pick: (loaded: LoadedFolder) => readonly Item[]) =>
    parts.flatMap((loaded, index) => pick(loaded).map((item) => ({ ...item, path: `${before[index]}${item.path}` })));
  return {
    root: shown(holder),
    sources: moved(({ sources }) => sources),
    data: [],
    problems: moved(({ problems }) => problems),
  };
}
