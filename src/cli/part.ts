/**
 * A part of a project is read with the whole of it: `check content/policies` knows the taxonomy, the facts and the pages of
 * `content`, and speaks only of what touches its policies. Every command reads so.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Report } from '../checker/report-types.ts';
import type { LoadedFolder, Problem } from '../document/types.ts';
import { printable, wrap } from '../reporters/parts/columns.ts';
import { describeParts } from '../reporters/parts/finding-text.ts';
import { paintFor } from '../reporters/parts/paint.ts';
import { isFolder, isProject, openFolders } from './folder.ts';
import type { Terminal } from './terminal.ts';

/** A folder as read, and what of it was asked for. */
export interface Selection {
  loaded: LoadedFolder;
  /** Pages (`policies/returns.mdx`) and folders (`policies/`) of the project that were named; empty for all that was read. */
  parts: readonly string[];
}

/**
 * Reads folders and pages. Where all of them stand inside one project, the project is read; else they are read as they are.
 *
 * @param names as written; none for `content`
 * @throws {CommandError} as `openFolders`
 */
export function openSelection(names: readonly string[]): Selection {
  const paths = names.map((name) => resolve(name));
  const projects = new Set(paths.map((path) => (existsSync(path) ? projectAround(path) : undefined)));
  const [project] = projects;
  if (projects.size !== 1 || project === undefined || paths.includes(project)) {
    return { loaded: openFolders(names), parts: [] };
  }
  const parts = paths.map((path) => {
    const inside = relative(project, path).replaceAll(sep, '/');
    return isFolder(path) ? `${inside}/` : inside;
  });
  const loaded = openFolders([project]);
  const isEmpty = (part: string) => !loaded.sources.some(({ path }) => isWithin(path, [part]));
  return parts.some(isEmpty) ? { loaded: openFolders(names), parts: [] } : { loaded, parts };
}

/** The findings and problems that touch one of the parts. */
export function narrowTo(report: Report, parts: readonly string[]): Report {
  if (parts.length === 0) return report;
  return {
    ...report,
    findings: report.findings.filter(({ positions }) =>
      positions.some(({ statements }) => statements.some(({ place }) => isWithin(place.path, parts))),
    ),
    problems: problemsWithin(report.problems, parts),
  };
}

/** The problems of the pages of the parts, and those of data files, as these decide for every page. */
export function problemsWithin(problems: readonly Problem[], parts: readonly string[]): Problem[] {
  return problems.filter(({ path }) => isWithin(path, parts) || /\.ya?ml$/.test(path));
}

/** Whether a page belongs to one of the parts; every page does where none is named. */
export function isWithin(path: string, parts: readonly string[]): boolean {
  return parts.length === 0 || parts.some((part) => (part.endsWith('/') ? path.startsWith(part) : path === part));
}

/** A line for the end of a text for people that says of which parts it speaks; '' where it speaks of all. */
export function noteOnParts(parts: readonly string[], root: string, { color, width }: Terminal): string {
  const note = printable(describeParts(parts, root));
  return note === '' ? '' : `\n${wrap(note, width).map(paintFor(color).dim).join('\n')}\n`;
}

/** The nearest project that a path is or stands in. What lies above a repository is not looked at. */
function projectAround(path: string): string | undefined {
  const start = statSync(path).isDirectory() ? path : dirname(path);
  for (let folder = start; ; folder = dirname(folder)) {
    if (isReadable(folder) && isProject(folder)) return folder;
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return undefined;
  }
}

function isReadable(folder: string): boolean {
  try {
    readdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
