/**
 * How long the check takes, as a ratio to a bare parse of the same files by the same Markdown processor, so that figures of
 * different machines compare. The files are copies of the pages of a folder; every figure comes from a process of its own.
 *
 *     node scripts/bench.ts [FOLDER] [SIZE…]
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { check } from '../src/checker/check.ts';
import { readFolder } from '../src/cli/read-folder.ts';
import { loadFolder } from '../src/document/load.ts';
import { parseMarkup } from '../src/document/processors.ts';
import type { LoadedFolder, Source } from '../src/document/types.ts';
import { readKnowledge } from '../src/facts/knowledge.ts';
import { copiesOf } from './copies.ts';

interface Measured {
  /** Seconds of user CPU, all threads, and on the clock. */
  cpu: number;
  wall: number;
  /** Most memory at any time, in MB. */
  memory: number;
  found: number;
}

const asOf = '2026-11-25';
const defaultSizes = [300, 3000, 10_000];

const tasks = {
  /** Nothing but the syntax tree of each file. */
  parse: (folder: string) => loadFolder(folder).sources.filter(hasTree).length,
  check: (folder: string) => check(readKnowledge(loadFolder(folder)), { asOf }).findings.length,
  /** A check that parses and reads only what it finds changed since the last one, and remembers the rest. */
  remember: (folder: string) => readFolder(loadFolder(folder), `${folder}-cache`).check(asOf).findings.length,
} as const;

type Task = keyof typeof tasks;

function hasTree({ path, text }: Source): boolean {
  try {
    return parseMarkup(text, /\.mdx$/i.test(path) ? 'mdx' : 'md').children.length > 0;
  } catch {
    return false;
  }
}

/** What a child does: one task, measured, as JSON on its output. */
function runTask(task: Task, folder: string): void {
  const start = performance.now();
  const found = tasks[task](folder);
  const wall = (performance.now() - start) / 1000;
  const measured: Measured = {
    cpu: process.cpuUsage().user / 1e6,
    wall,
    memory: process.resourceUsage().maxRSS / 1024,
    found,
  };
  console.log(JSON.stringify(measured));
}

function measure(task: Task, folder: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, '--task', task, folder], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

interface Row {
  size: number;
  parse: Measured;
  check: Measured;
  edited: Measured;
}

function measureSize(seed: LoadedFolder, size: number, folder: string): Row {
  const pages = copiesOf(seed.sources, size);
  for (const { path, text } of [...pages, ...seed.data]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [parse, cold] = [measure('parse', folder), measure('check', folder)];
  measure('remember', folder);
  appendFileSync(join(folder, pages[0]!.path), '\nIt takes 17 business days.\n');
  return { size, parse, check: cold, edited: measure('remember', folder) };
}

function main(folder: string, sizes: readonly number[]): void {
  const seed = loadFolder(folder);
  const holder = mkdtempSync(join(tmpdir(), 'oneanswer-bench-'));
  try {
    print(sizes.map((size) => measureSize(seed, size, join(holder, String(size)))));
  } finally {
    rmSync(holder, { recursive: true, force: true });
  }
}

function print(rows: readonly Row[]): void {
  const heads = ['', 'pages', 'parse', 'check', 'ratio', 'one edited', 'check MB', 'edited MB', 'findings'];
  printCells(heads);
  for (const clock of ['cpu', 'wall'] as const) {
    for (const { size, parse, check: cold, edited } of rows) {
      const times = [
        seconds(parse[clock]),
        seconds(cold[clock]),
        ratio(cold[clock], parse[clock]),
        seconds(edited[clock]),
      ];
      printCells([clock, size, ...times, cold.memory.toFixed(0), edited.memory.toFixed(0), cold.found]);
    }
  }
  for (const [index, row] of rows.slice(1).entries()) {
    const [cpu, wall] = (['cpu', 'wall'] as const).map((clock) => ratio(row.check[clock], rows[index]!.check[clock]));
    console.log(`check of ${row.size} pages / of ${rows[index]!.size}: ${cpu} by CPU, ${wall} by the clock`);
  }
  for (const bar of barsOf(rows)) console.log(bar);
}

/** What is asked of the checker, beside what was measured (by CPU; the edited page by the clock), as far as the sizes were run. */
function barsOf(rows: readonly Row[]): string[] {
  const [middle, large] = [3000, 10_000].map((size) => rows.find((row) => row.size === size));
  const bars: string[] = [];
  if (middle) bars.push(`check / parse at 3000: ${ratio(middle.check.cpu, middle.parse.cpu)}, at most 2.50`);
  if (middle && large) bars.push(`check at 10000 / at 3000: ${ratio(large.check.cpu, middle.check.cpu)}, at most 4.00`);
  if (large) {
    const { wall, memory } = large.edited;
    bars.push(`one page edited among 10000: ${seconds(wall)} and ${memory.toFixed(0)} MB, under 3 s and 1500 MB`);
  }
  return bars;
}

function printCells(cells: readonly (string | number)[]): void {
  console.log(cells.map((cell) => String(cell).padStart(11)).join(''));
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`;
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--task') runTask(rest[0] as Task, rest[1]!);
else main(first ?? 'content', rest.length > 0 ? rest.map(Number) : defaultSizes);
