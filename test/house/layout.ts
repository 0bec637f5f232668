import { posix } from 'node:path';
import ts from 'typescript';
import { codeOf, type SourceFile, walk } from './source.ts';

const topLevel = new Set([
  ...['src', 'content', 'scripts', 'test'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md'],
]);

/** Names at the top of the repository that have no place there. Tools keep their settings in dot-files. */
export function topLevelProblems(names: readonly string[]): string[] {
  return names
    .filter((name) => !topLevel.has(name) && !name.startsWith('.'))
    .map((name) => `${name} stands at the top level`);
}

/** Folders of interchangeable parts, one a file. Their index is the order in which they are asked. */
export const families = [
  'src/checker/kinds',
  'src/checker/excuses',
  'src/checker/rules',
  'src/reporters',
  'src/facts/values',
];

/**
 * What is wrong with a family: a member that its index does not list, and an index that does more than list. No members are
 * the files that others of the folder import (the interface, a shared part) and the one that works through the index.
 */
export function familyProblems(family: string, files: readonly SourceFile[]): string[] {
  const inside = files.filter(({ path }) => posix.dirname(path) === family);
  const index = inside.find(({ path }) => path === `${family}/index.ts`);
  if (!index) return [`${family} has no index.ts`];
  const reached = new Set(inside.flatMap(importedPaths));
  const unlisted = inside.filter(
    (file) => file !== index && !reached.has(file.path) && !importedPaths(file).includes(index.path),
  );
  return [...unlisted.map(({ path }) => `${path} has no row in ${index.path}`), ...logicIn(index)];
}

function importedPaths({ path, text }: SourceFile): string[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => posix.join(posix.dirname(path), fileName));
}

/** Functions and branches are logic; a list made of another list is still a list. */
function logicIn(index: SourceFile): string[] {
  let hasLogic = false;
  walk(index, (node) => {
    const isFunction = ts.isFunctionLike(node) && !ts.isCallExpression(node.parent);
    hasLogic ||= isFunction || ts.isIfStatement(node) || ts.isIterationStatement(node, false);
  });
  return hasLogic ? [`${index.path} does more than list its family`] : [];
}

/** Members of a family (listed in its index) without a test of the same name. */
export function untestedMembers(family: string, files: readonly SourceFile[]): string[] {
  const index = files.find(({ path }) => path === `${family}/index.ts`);
  const paths = new Set(files.map(({ path }) => path));
  return (index ? importedPaths(index) : [])
    .filter((path) => posix.dirname(path) === family && !paths.has(testOf(path)) && declaresValues(path, files))
    .map((path) => `${path} has no test: write ${testOf(path)}`);
}

/** False for a file of types alone. */
function declaresValues(path: string, files: readonly SourceFile[]): boolean {
  const file = files.find((candidate) => candidate.path === path);
  return file !== undefined && /^export (?!type|interface)/m.test(codeOf(file));
}

/** "src/facts/scope.ts" -> "test/facts/scope.test.ts"; "scripts/lock.ts" -> "test/scripts/lock.test.ts". */
function testOf(path: string): string {
  return path
    .replace(/^src\//, 'test/')
    .replace(/^scripts\//, 'test/scripts/')
    .replace(/\.ts$/, '.test.ts');
}

/**
 * Tests that are about no single file of `src/` or `scripts/`, so that a moved or renamed file takes its test along.
 *
 * @param alone what may stand on its own: tests, or folders of tests with a slash at the end
 */
export function strayTests(paths: readonly string[], alone: readonly string[]): string[] {
  const tested = new Set(paths.map(testOf));
  const standsAlone = (path: string) =>
    alone.some((name) => path === name || (name.endsWith('/') && path.startsWith(name)));
  return paths
    .filter((path) => path.startsWith('test/') && path.endsWith('.test.ts') && !tested.has(path) && !standsAlone(path))
    .map((path) => `${path} tests no file of the same name`);
}

/** Past this many lines a file holds more than one idea. */
export const mostLines = 350;

export function tooLong({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1;
  return lines > mostLines ? [`${path} has ${lines} lines: find the seam`] : [];
}
