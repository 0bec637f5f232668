import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type PackedDocument, packDocument, unpackDocument } from '../document/packed.ts';
import type { LoadedFolder, Problem } from '../document/types.ts';
import type { ParseCache, ParsedDocument } from '../facts/knowledge.ts';

/** Below this many pages a parse takes no longer than a glance at the disk. */
const fewestPages = 300;

/** A parse cache that outlives the run. */
export interface StoredParseCache extends ParseCache {
  /** Writes what this run parsed or used. What cannot be written is left: the next run parses again. */
  save(): void;
}

/** One page as it is kept. */
interface Stored {
  document?: PackedDocument;
  problems: Problem[];
}

/**
 * Opens what earlier runs parsed of a folder, so that only changed pages are parsed. A page is known by its path, its text, the
 * options, and the code that read it, so nothing stale is ever given. A file that is missing or damaged counts as empty.
 *
 * @returns undefined for a small folder, and where the code that runs cannot be read
 */
export function openParseCache({ root, sources }: LoadedFolder, holder = cacheFolder()): StoredParseCache | undefined {
  const code = sources.length < fewestPages ? undefined : codeVersion();
  if (code === undefined) return undefined;
  const file = join(holder, `${hash(resolve(root))}.pages`);
  const known = readEntries(file);
  const used = new Map<string, Uint8Array>();
  const keyOf: (...parts: Parameters<ParseCache['get']>) => string = ({ path, text }, { project, strict }) =>
    hash(JSON.stringify([code, path, project, strict, text]));
  return {
    get: (source, options) => {
      const key = keyOf(source, options);
      const bytes = known.get(key);
      if (!bytes) return undefined;
      used.set(key, bytes);
      const { document, problems }: Stored = deserialize(bytes);
      return document ? { document: unpackDocument(document, source), problems } : { problems };
    },
    set: (source, options, parsed) => {
      used.set(keyOf(source, options), serialize(stored(parsed)));
    },
    save: () => {
      const isSame = used.size === known.size && [...used.keys()].every((key) => known.has(key));
      if (!isSame) writeEntries(file, used);
    },
  };
}

function stored({ document, problems }: ParsedDocument): Stored {
  return document ? { document: packDocument(document), problems } : { problems };
}

/** Beside the packages of the project in which the command runs, else where the system keeps caches. */
function cacheFolder(): string {
  const packages = resolve('node_modules');
  if (statSync(packages, { throwIfNoEntry: false })?.isDirectory()) return join(packages, '.cache', 'oneanswer');
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'oneanswer');
}

/** A hash over the code that reads pages, the versions of its packages, and Node, whose format the entries have. */
function codeVersion(): string | undefined {
  const code = join(import.meta.dirname, '..', 'document');
  try {
    const files = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[jt]s$/.test(path));
    const texts = files.sort().map((path) => [path, readFileSync(join(code, path), 'utf8')]);
    const packages = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8');
    return hash(JSON.stringify([process.version, packages, texts]));
  } catch {
    return undefined;
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
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
