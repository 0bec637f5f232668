import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PageReadings, ReadingCache } from '../checker/extract/readings.ts';
import type { Report } from '../checker/report-types.ts';
import { type PackedDocument, packDocument, unpackDocument } from '../document/packed.ts';
import type { Day, Document, LoadedFolder, Problem } from '../document/types.ts';
import type { ParseCache, ParsedDocument } from '../facts/knowledge.ts';

/** Below this many pages a check takes no longer than a glance at the disk. */
const fewestPages = 100;

/** What outlives a run: each page as it was parsed, what was read on it, and the report on all of them. */
export interface PageCache {
  parses: ParseCache;
  /** @param synonyms of the project: with others, lines are read in another way */
  readings(synonyms: readonly (readonly string[])[]): ReadingCache;
  /** By the day for which the folder as it is was checked. */
  reports: { get(asOf: Day): Report | undefined; set(asOf: Day, report: Report): void };
  /** Writes what this run made or used. What cannot be written is left: the next run makes it again. */
  save(): void;
}

/** One page as it is kept. */
interface Stored {
  document?: PackedDocument;
  problems: Problem[];
}

/**
 * Opens what earlier runs made of the pages of a folder, so that only changed pages are parsed and read. A page is known by its path, its text,
 * the options, and the code that read it, so nothing stale is ever given. A file that is missing or damaged counts as empty.
 *
 * @returns undefined for a small folder, and where the code that runs cannot be read
 */
export function openPageCache(loaded: LoadedFolder, holder = cacheFolder()): PageCache | undefined {
  const { root, sources, data, problems } = loaded;
  const code = sources.length < fewestPages ? undefined : codeVersion();
  if (code === undefined) return undefined;
  const file = join(holder, `${hash(resolve(root))}.pages`);
  const kept = openEntries(file);
  const keyOf = new WeakMap<Document, string>();
  const keyOfParse: (...parts: Parameters<ParseCache['get']>) => string = ({ path, text }, options) =>
    hash(JSON.stringify([code, path, options, text]));
  const keyOfReport = (asOf: Day): string => hash(JSON.stringify([code, asOf, root, sources, data, problems]));
  return {
    parses: {
      get: (source, options) => {
        const key = keyOfParse(source, options);
        const stored = kept.get<Stored>(key);
        if (!stored?.document) return stored && { problems: stored.problems };
        const document = unpackDocument(stored.document, source);
        keyOf.set(document, key);
        return { document, problems: stored.problems };
      },
      set: (source, options, parsed) => {
        const key = keyOfParse(source, options);
        if (parsed.document) keyOf.set(parsed.document, key);
        kept.set(key, storedOf(parsed));
      },
    },
    readings: (synonyms) => {
      const prefix = hash(JSON.stringify(synonyms));
      return {
        get: (document) => kept.get<PageReadings>(`${prefix} ${keyOf.get(document)}`),
        set: (document, read) => kept.set(`${prefix} ${keyOf.get(document)}`, read),
      };
    },
    reports: {
      get: (asOf) => kept.get<Report>(keyOfReport(asOf)),
      set: (asOf, report) => kept.set(keyOfReport(asOf), report),
    },
    save: kept.save,
  };
}

function storedOf({ document, problems }: ParsedDocument): Stored {
  return document ? { document: packDocument(document), problems } : { problems };
}

/** Beside the packages of the project in which the command runs, else where the system keeps caches. */
function cacheFolder(): string {
  const packages = resolve('node_modules');
  if (statSync(packages, { throwIfNoEntry: false })?.isDirectory()) return join(packages, '.cache', 'oneanswer');
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'oneanswer');
}

/** The parts of the code that decide what is made of a page. */
const readers = ['document', 'facts', 'checker'];

/** A hash over the code that reads pages, the versions of its packages, and Node, whose format the entries have. */
function codeVersion(): string | undefined {
  const code = join(import.meta.dirname, '..');
  try {
    const files = readers.flatMap((part) =>
      readdirSync(join(code, part), { recursive: true, encoding: 'utf8' }).map((path) => join(part, path)),
    );
    const texts = files
      .filter((path) => /\.[jt]s$/.test(path))
      .sort()
      .map((path) => [path, readFileSync(join(code, path), 'utf8')]);
    const packages = readFileSync(join(code, '..', 'package.json'), 'utf8');
    return hash(JSON.stringify([process.version, packages, texts]));
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The file of a folder, as data by key; what a run neither asked for nor made is forgotten when it is saved. */
function openEntries(file: string) {
  const known = readEntries(file);
  const used = new Map<string, Uint8Array>();
  return {
    get: <Data>(key: string): Data | undefined => {
      const bytes = known.get(key);
      if (!bytes) return undefined;
      used.set(key, bytes);
      return deserialize(bytes);
    },
    set: (key: string, data: unknown): void => {
      used.set(key, serialize(data));
    },
    save: (): void => {
      const isSame = used.size === known.size && [...used.keys()].every((key) => known.has(key));
      if (!isSame) writeEntries(file, used);
    },
  };
}

/** The file is one serialised list of keys and bytes. */
function readEntries(file: string): Map<string, Uint8Array> {
  try {
    return new Map(deserialize(readFileSync(file)) as [string, Uint8Array][]);
  } catch {
    return new Map();
  }
}

function writeEntries(file: string, entries: ReadonlyMap<string, Uint8Array>): void {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, serialize([...entries]), { flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    removeLeftover(temporary);
  }
}

function removeLeftover(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // The folder cannot be reached at all, so nothing was left in it.
  }
}
