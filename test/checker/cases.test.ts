/**
 * Small folders as staff write them, each in a file of `cases/` with the conflicts that are expected of it. `UPDATE_CASES=1` writes them
 * as they are, to be read before they are committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/checker/report-types.ts';
import { conflictsIn, type Files, short } from './run.ts';

const folder = new URL('cases/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .sort();
const fence = /^(````?)(\S+)\n(.*?)^\1$/gms;
const expected = /^(## Conflicts\n+)```text\n(.*?)```$/ms;

/** The pages of a case: fenced blocks that open with the name of a file. */
function filesOf(text: string): Files {
  const blocks = [...text.matchAll(fence)].map(([, , name = '', content = '']) => [name, content] as const);
  return Object.fromEntries(blocks.filter(([name]) => /\.(?:mdx?|yaml)$/.test(name)));
}

/** Whether the one who is told two things is told apart from others. */
function isTold({ witness }: Finding): boolean {
  return witness !== undefined && (witness.person !== undefined || Object.keys(witness.customer).length > 0);
}

function reportOf(files: Files): string {
  const lines = conflictsIn(files).flatMap((finding) => [
    short(finding),
    ...(isTold(finding) ? [`  told to ${finding.witness?.text}`] : []),
  ]);
  return lines.length === 0 ? 'nothing\n' : `${lines.join('\n')}\n`;
}

describe('a folder and its conflicts', () => {
  it.each(names)('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const report = reportOf(filesOf(text));
    if (process.env['UPDATE_CASES']) {
      writeFileSync(
        new URL(name, folder),
        text.replace(expected, (_, head) => `${head}\`\`\`text\n${report}\`\`\``),
      );
      return;
    }
    expect(report).toBe(expected.exec(text)?.[2]);
  });
});
