/**
 * The sample company makes good recovery practice real. `content/README.md` says where each part of it stands; here the table is
 * held against the pages, and the playbooks against the way in which they are built.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/document/load.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/document/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');
const pages = loadFolder(`${root}content`).sources.flatMap(
  (source) => parseDocument(source, { project: true }).document ?? [],
);
const playbooks = pages.filter(({ kind }) => kind === 'playbook');

/** How many parts each kind of practice has: ways to recover, what never to do, situations, causes, channels, beforehand. */
const parts = { T: 1, R: 12, N: 7, S: 8, C: 5, K: 4, P: 6 };
const ids = Object.entries(parts).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

interface Row {
  id: string;
  /** From the top of the repository: "content/playbooks/start-over.mdx". */
  path: string;
  /** As it stands there, white space folded. */
  line: string;
}

/** Rows such as `| R1 | Start over | [page](playbooks/start-over.mdx) | Would you tell me once more |`. */
function rowsOf(table: string): Row[] {
  const row = /^\| ([A-Z]\d+) \| [^|]+ \| \[[^\]]+\]\(([^)]+)\) \| ([^|]+) \|$/gm;
  return [...table.matchAll(row)].map(([, id = '', target = '', line = '']) => {
    return { id, path: posix.join('content', target), line };
  });
}

/** What is wrong with a row, '' for nothing. */
function problemOf({ id, path, line }: Row): string {
  if (!existsSync(root + path)) return `${id}: ${path} does not exist`;
  return fold(read(path)).includes(fold(line)) ? '' : `${id}: ${path} does not hold "${line}"`;
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('the table of the practice', () => {
  const readme = read('content/README.md');
  const rows = rowsOf(readme);

  it('is read to its last row', () => {
    expect(rows).toHaveLength([...readme.matchAll(/^\| [A-Z]\d+ /gm)].length);
  });

  it('has a row for every part, and for nothing else', () => {
    expect([...new Set(rows.map(({ id }) => id))].sort()).toEqual(ids.toSorted());
  });

  it('quotes lines that stand on their pages', () => {
    expect(rows.map(problemOf).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['playbooks/gone.mdx', 'any', 'R1: content/playbooks/gone.mdx does not exist'],
    [
      'playbooks/start-over.mdx',
      'Put them on hold.',
      'R1: content/playbooks/start-over.mdx does not hold "Put them on hold."',
    ],
  ])('would notice that %s does not say "%s"', (target, line, problem) => {
    expect(rowsOf(`| R1 | Start over | [page](${target}) | ${line} |`).map(problemOf)).toEqual([problem]);
  });
});

/** The headings of a playbook, in their order. */
const headings = [
  'What the customer says',
  'When not to use it',
  'Find the cause',
  'Steps',
  'On each channel',
  'What you may offer',
  'Escalate',
  'Follow-up',
  'After the contact',
];
const alwaysThere = (page: Document): readonly string[] =>
  isSituation(page)
    ? headings.filter((heading) => heading !== 'On each channel')
    : ['When not to use it', 'Steps', 'After the contact'];

function isSituation({ frontmatter }: Document): boolean {
  return Array.isArray(frontmatter.extra['causes']) && frontmatter.extra['causes'].length > 0;
}

describe.each(playbooks.map((page) => [page.id, page] as const))('the playbook %s', (_, page) => {
  const written = page.sections.filter(({ depth }) => depth === 2).map(({ heading }) => heading);

  it('keeps its parts in the one order', () => {
    expect(written).toEqual(headings.filter((heading) => written.includes(heading)));
    expect(written).toEqual(expect.arrayContaining([...alwaysThere(page)]));
  });

  it('has an important line in three wordings or more, so that nobody sounds scripted', () => {
    expect(longestRunOfLines(page)).toBeGreaterThanOrEqual(3);
  });
});

/** How many lines to say follow each other at most: ways to say the same. */
function longestRunOfLines({ components }: Document): number {
  let longest = 0;
  let run = 0;
  for (const { name } of components.filter((use) => use.name !== 'Fact')) {
    run = name === 'Say' ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

describe('every page', () => {
  it.each(pages.filter(({ kind }) => kind !== 'product').map((page) => [page.path, page] as const))(
    '%s says something',
    (_, { sentences }) => {
      const words = sentences.flatMap(({ text }) => text.split(/\s+/));
      expect(words.length).toBeGreaterThan(120);
    },
  );

  it('leaves out the disputed figure of words, voice and body', () => {
    expect(pages.filter(({ path }) => /\b38\s*%|\b55\s*%/.test(read(`content/${path}`)))).toEqual([]);
  });
});
