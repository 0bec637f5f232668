/**
 * Folders of labelled cases: a `corpus/` of Markdown pages, `conflicts.jsonl` with one page a case that contradicts one line of the
 * corpus or looks as if it did, and `natural.jsonl`, which may be missing, with contradictions that stand in the corpus itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../src/document/decode.ts';
import { loadFolder } from '../src/document/load.ts';
import type { Source } from '../src/document/types.ts';
import { type ParsedDocument, readKnowledge } from '../src/facts/knowledge.ts';
import type { Knowledge } from '../src/facts/types.ts';

/** A page for the corpus. The line at stake is the one that contradicts the corpus, or the one that only looks like it. */
export interface LabelledCase {
  id: string;
  isContradiction: boolean;
  category: string;
  difficulty: string;
  page: Source;
  line: number;
  base: LinePlace;
  why: string;
}

export interface LinePlace {
  path: string;
  line: number;
}

/** Two lines of the corpus that contradict each other; a pair that is not clear may be read as agreeing. */
export interface NaturalPair {
  id: string;
  isClear: boolean;
  a: LinePlace;
  b: LinePlace;
}

export interface LabelledFolder {
  name: string;
  corpus: readonly Source[];
  cases: readonly LabelledCase[];
  natural: readonly NaturalPair[];
}

/** Paths in the folder that is checked: `base/refunds.md` of the corpus, `injected/case-12.md` of a case. */
const basePath = (path: string): string => `base/${path}`;
const injectedPath = (id: string): string => `injected/${id}.md`;

/** @throws {Error} one line that says which file or quote is at fault */
export function readLabelled(folder: string): LabelledFolder {
  const corpus = loadFolder(join(folder, 'corpus')).sources.map(({ path, text }) => ({ path: basePath(path), text }));
  const texts = new Map(corpus.map(({ path, text }) => [path, text]));
  const placeOf = (doc: string, quote: string): LinePlace => {
    const path = basePath(doc);
    const text = texts.get(path);
    if (text === undefined) throw new Error(`${folder}: the corpus has no ${doc}`);
    return { path, line: lineOf(text, quote, `${folder}: ${doc}`) };
  };
  return {
    name: basename(folder),
    corpus,
    cases: readRecords(join(folder, 'conflicts.jsonl')).map((record) => caseOf(record, placeOf, folder)),
    natural: readRecords(join(folder, 'natural.jsonl')).map((record) => pairOf(record, placeOf)),
  };
}

/** Corpus and cases as one folder without taxonomy and facts. Pages that were parsed for an earlier call are not parsed again. */
export function knowledgeOf(sources: readonly Source[]): Knowledge {
  const cache = {
    get: ({ path, text }: Source) => parsed.get(`${path}\n${text}`),
    set: ({ path, text }: Source, _: unknown, document: ParsedDocument) => parsed.set(`${path}\n${text}`, document),
  };
  return readKnowledge({ root: '', sources, data: [], problems: [] }, { cache });
}

const parsed = new Map<string, ParsedDocument>();

interface LabelledRecord extends Record<string, string | LabelledQuote> {}

interface LabelledQuote {
  doc: string;
  quote: string;
}

type PlaceOf = (doc: string, quote: string) => LinePlace;

function caseOf(record: LabelledRecord, placeOf: PlaceOf, folder: string): LabelledCase {
  const id = textOf(record, 'id');
  const text = `---\ntitle: ${JSON.stringify(textOf(record, 'page_title'))}\n---\n\n${textOf(record, 'page').trimEnd()}\n`;
  return {
    id,
    isContradiction: textOf(record, 'label') === 'contradiction',
    category: textOf(record, 'category'),
    difficulty: String(record['difficulty'] ?? '?'),
    page: { path: injectedPath(id), text },
    line: lineOf(text, textOf(record, 'injected_quote'), `${folder}: case ${id}`),
    base: placeOf(textOf(record, 'base_doc'), textOf(record, 'base_quote')),
    why: String(record['why'] ?? ''),
  };
}

function pairOf(record: LabelledRecord, placeOf: PlaceOf): NaturalPair {
  const [a, b] = (['a', 'b'] as const).map((side) => {
    const quote = record[side];
    if (typeof quote !== 'object') throw new Error(`a pair has no "${side}": ${JSON.stringify(record)}`);
    return placeOf(quote.doc, quote.quote);
  });
  return { id: textOf(record, 'id'), isClear: record['strength'] === 'clear', a: a!, b: b! };
}

function textOf(record: LabelledRecord, key: string): string {
  const text = record[key];
  if (typeof text !== 'string') throw new Error(`a case has no "${key}": ${JSON.stringify(record).slice(0, 80)}`);
  return text;
}

function readRecords(file: string): LabelledRecord[] {
  if (!existsSync(file)) return [];
  const text = decode(file, readFileSync(file));
  if (typeof text !== 'string') throw new Error(`${file}: ${text.message}`);
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line): LabelledRecord => JSON.parse(line));
}

/** Number of the line that holds a quote. */
function lineOf(text: string, quote: string, where: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(quote));
  if (index < 0) throw new Error(`${where}: no line holds ${JSON.stringify(quote)}`);
  return index + 1;
}
