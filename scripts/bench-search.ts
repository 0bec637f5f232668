/**
 * Measures the search over a folder as it is and ten times its size: building, size, opening and the time a keystroke
 * takes. `node scripts/bench-search.ts [FOLDER]`. Compare the columns of one run, not times of different runs.
 */
import { brotliCompressSync } from 'node:zlib';
import { loadFolder } from '../src/document/load.ts';
import { readKnowledge } from '../src/facts/knowledge.ts';
import { buildIndex } from '../src/search/index/build.ts';
import { decodeIndex } from '../src/search/index/decode.ts';
import { encodeIndex } from '../src/search/index/encode.ts';
import { Searcher } from '../src/search/query.ts';
import { buildRecords } from '../src/search/records.ts';
import { wordsOf } from '../src/search/terms.ts';
import type { SearchRecords } from '../src/search/types.ts';

const sizes = [1, 10];
/**
 * A copy has so many of its words exchanged for others of about the same frequency, and so many turned into new ones.
 */
const exchanged = 0.3;
const invented = 0.06;

const folder = process.argv[2] ?? 'content';
const original = buildRecords(readKnowledge(loadFolder(folder)));
const queries = queriesFor(original);
const columns = sizes.map((copies) => measure(multiply(original, copies)));
console.log(`${folder}: ${original.pages.length} pages, ${original.records.length} sections and facts`);
console.log(['', ...sizes.map((copies) => `${copies}x`), 'ratio'].map((cell) => cell.padStart(14)).join(''));
for (const row of Object.keys(columns[0] ?? {})) {
  const values = columns.map((column) => column[row] ?? 0);
  const ratio = (values.at(-1) ?? 0) / (values[0] || 1);
  console.log(
    [row, ...values.map((value) => value.toFixed(2)), ratio.toFixed(1)].map((cell) => cell.padStart(14)).join(''),
  );
}

function measure(records: SearchRecords): Record<string, number> {
  const [index, buildMs] = timed(() => buildIndex(records));
  const bytes = encodeIndex(index);
  const [searcher, openMs] = timed(() => new Searcher(decodeIndex(bytes)));
  const texts = (record: number) => records.records[record] ?? { text: '' };
  for (const query of queries.slice(0, 20)) searcher.present(searcher.rank(query), texts);
  const times = queries.map((query) => timed(() => searcher.present(searcher.rank(query), texts))[1]);
  times.sort((a, b) => a - b);
  return {
    sections: records.records.length,
    'build ms': buildMs,
    'index KB': bytes.length / 1024,
    'brotli KB': brotliCompressSync(bytes).length / 1024,
    'texts KB': brotliCompressSync(JSON.stringify(records.records.map(({ text }) => text))).length / 1024,
    'open ms': openMs,
    'p50 ms': times[Math.floor(times.length * 0.5)] ?? 0,
    'p95 ms': times[Math.floor(times.length * 0.95)] ?? 0,
    'max ms': times.at(-1) ?? 0,
  };
}

/** CPU time in milliseconds: other programs on the machine disturb it less than the clock. */
function timed<Result>(action: () => Result): [Result, number] {
  const start = process.cpuUsage();
  const result = action();
  const { user, system } = process.cpuUsage(start);
  return [result, (user + system) / 1000];
}

/** What agents type: headings letter by letter, headings with a slip, and whole sentences. */
function queriesFor({ records }: SearchRecords): string[] {
  const step = Math.max(1, Math.floor(records.length / 12));
  const chosen = records.filter((_, number) => number % step === 0);
  const phrases = chosen
    .map(({ heading }) => (heading.split(' › ').at(-1) ?? '').toLowerCase())
    .filter((phrase) => phrase !== '');
  const keystrokes = phrases.flatMap((phrase) => [...phrase].map((_, end) => phrase.slice(0, end + 1)));
  const slips = phrases.map((phrase) => phrase.replace(/(\w{3})(\w)(\w)/g, '$1$3$2'));
  const sentences = chosen.map(({ text }) => text.split(/[.\n]/)[0] ?? '');
  return [...keystrokes, ...slips, ...sentences];
}

/** The records and copies of them whose words differ, so that the vocabulary grows as it does with further pages. */
function multiply(records: SearchRecords, copies: number): SearchRecords {
  const alike = wordsByFrequency(records);
  const all = Array.from({ length: copies }, (_, copy) => (copy === 0 ? records : copyOf(records, copy, alike)));
  const pages = all.flatMap((part) => part.pages);
  return {
    pages,
    records: all.flatMap((part, copy) =>
      part.records.map((record) => ({ ...record, page: record.page + copy * records.pages.length })),
    ),
    facts: records.facts,
    groups: records.groups,
  };
}

function copyOf(records: SearchRecords, copy: number, alike: ReadonlyMap<string, string>): SearchRecords {
  const change = (text: string) => changeWords(text, copy, alike);
  return {
    ...records,
    pages: records.pages.map((page) => ({ ...page, path: `copy-${copy}/${page.path}`, title: change(page.title) })),
    records: records.records.map((record) => ({
      ...record,
      heading: change(record.heading),
      text: change(record.text),
    })),
  };
}

function changeWords(text: string, copy: number, alike: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}{3,}|\d+/gu, (word) => {
    if (/^\d/.test(word)) return String(Number(word) + copy);
    const chance = (hash(`${word} ${copy}`) % 1000) / 1000;
    if (chance < invented) return `${word}${'aeiou'[copy % 5]}${'nrstl'[hash(word) % 5]}`;
    return chance < invented + exchanged ? (alike.get(word.toLowerCase()) ?? word) : word;
  });
}

/** Each word to the next rarer one. */
function wordsByFrequency({ records }: SearchRecords): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { text } of records) for (const { word } of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return new Map(words.map((word, rank) => [word, words[rank + 1] ?? word]));
}

/** FNV-1a: the same copy on every run. */
function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 16777619) >>> 0;
  return value;
}
