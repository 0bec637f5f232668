import { posix } from 'node:path';
import ts from 'typescript';
import { codeOf, problemAt, type SourceFile } from './source.ts';

/**
 * Which part of `src/` may import which others. Arrows point from what changes often (the doors: command line, site) to what
 * changes rarely (what a page says), so a new page on the site can never change what the checker finds.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  document: [],
  facts: ['document'],
  checker: ['document', 'facts'],
  reporters: ['document', 'facts', 'checker'],
  search: ['document', 'facts'],
  cli: ['document', 'facts', 'checker', 'reporters', 'search'],
  astro: ['document', 'facts', 'checker', 'reporters', 'search'],
  site: ['document', 'facts', 'checker', 'search'],
};

/** Where Node's own modules may be used: the one file that reads folders, and the doors. */
const mayUseNode = /^src\/(document\/load\.ts|cli\/|astro\/|site\/)/;

const mayUseAstro = /^src\/(astro|site)\//;

/** Endings of files that an import may name; a relative import always names the file as it is on disk. */
const fileEnding = /\.(ts|astro|css|json|svg)(\?\w+)?$/;

/** Every breach of the import law in one file of `src/`, `scripts/` or `test/`. */
export function importProblems(file: SourceFile): string[] {
  const { importedFiles } = ts.preProcessFile(codeOf(file));
  return importedFiles.flatMap(({ fileName, pos }) => {
    const breach = breachOf(file.path, fileName);
    return breach === undefined ? [] : [problemAt(file, pos, breach)];
  });
}

function breachOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return relativeBreach(path, specifier);
  if (!path.startsWith('src/')) return undefined;
  if (specifier.startsWith('node:') && !mayUseNode.test(path))
    return `imports ${specifier}: only the doors touch the machine`;
  if (/^(astro|@astrojs)\b/.test(specifier) && !mayUseAstro.test(path))
    return `imports ${specifier}: the core runs without Astro`;
  return undefined;
}

function relativeBreach(path: string, specifier: string): string | undefined {
  if (!fileEnding.test(specifier)) return `imports ${specifier}: name the file with its ending`;
  const from = areaOf(path);
  const target = posix.join(posix.dirname(path), specifier);
  if (from === undefined) return undefined;
  if (!target.startsWith('src/')) return `imports ${specifier}: nothing in src depends on what is outside of it`;
  const to = areaOf(target) ?? '';
  const allowed = from === to || (mayImport[from]?.includes(to) ?? false);
  return allowed ? undefined : `imports ${target}: ${from} may not depend on ${to}`;
}

/** "src/facts/values/money.ts" -> "facts"; undefined outside of `src/`. */
function areaOf(path: string): string | undefined {
  return /^src\/([^/]+)/.exec(path)?.[1];
}
