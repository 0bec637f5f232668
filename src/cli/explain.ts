import { explain, type LineReference } from '../checker/explain.ts';
import type { ReadingCache } from '../checker/extract/readings.ts';
import { didYouMean } from '../document/did-you-mean.ts';
import type { Knowledge } from '../facts/types.ts';
import { printable, wrap } from '../reporters/parts/columns.ts';
import { fromWorkingDirectory } from '../reporters/parts/finding-text.ts';
import { CommandError } from './errors.ts';

/**
 * What `check --explain A:LINE B:LINE` prints.
 *
 * @throws {CommandError} for a line that no page has
 */
export function explainLines(
  knowledge: Knowledge,
  [a = '', b = '']: readonly string[],
  { width, readings }: { width: number; readings: ReadingCache | undefined },
): string {
  const lines = explain(knowledge, readLine(a, knowledge), readLine(b, knowledge), readings);
  return `${lines.flatMap((line) => indented(line, width)).join('\n')}\n`;
}

/** Wraps a line; what follows stands two columns further in than its beginning. */
function indented(line: string, width: number): string[] {
  const text = printable(line);
  const margin = text.length - text.trimStart().length;
  return wrap(text.trim(), width - margin - 2).map((part, index) => ' '.repeat(margin + (index === 0 ? 0 : 2)) + part);
}

/** `policies/returns.mdx:12`, with or without the folder before it and a column behind it. */
function readLine(written: string, { documents, root }: Knowledge): LineReference {
  const match = /^(?<path>.+?):(?<line>\d+)(?::\d+)?$/.exec(written);
  if (!match?.groups)
    throw new CommandError(`--explain: "${written}" is no line of a page`, 'write it like policies/returns.mdx:12');
  const { path = '', line = '' } = match.groups;
  const document = documents.find((each) => path === each.path || path === fromWorkingDirectory(each.path, root));
  if (!document) {
    const nearest = didYouMean(
      path,
      documents.map((each) => each.path),
    );
    throw new CommandError(
      `--explain: there is no page ${path}`,
      nearest === undefined ? 'check the path' : `did you mean ${nearest}?`,
    );
  }
  const count = document.lines.length;
  if (Number(line) < 1 || Number(line) > count) {
    throw new CommandError(`--explain: ${path} has no line ${line}`, `it has ${count} lines`);
  }
  return { path: document.path, line: Number(line) };
}
