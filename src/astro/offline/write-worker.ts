/**
 * Writes `sw.js` into a built site: the list of its files and a version that changes when any of them does, followed
 * by the worker itself.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Pages are copied for offline use up to this many bytes in all; the rest when it is read for the first time. */
const PAGES_MAX_BYTES = 24_000_000;

/** What the first page needs to answer; besides it, small files at the top of the site such as its icon. */
const CORE = /^(?:index\.html|404\.html|api\/facts\.json|(?:_astro|search)\/.*)$/;

export interface BuiltFile {
  /** Path in the site with forward slashes, `policies/returns/index.html`. */
  path: string;
  bytes: Uint8Array;
}

export interface OfflineBuild {
  version: string;
  /** Fetched before the worker takes over: search must work without a network. */
  core: readonly string[];
  /** Fetched afterwards. */
  pages: readonly string[];
  /** Shown for a page that is not in the copy. */
  missing: string;
}

/** @param folder the built site; @param base the path under which it stands, with a slash at both ends. */
export async function writeWorker(folder: string, base: string): Promise<void> {
  const build = planOffline(await readFiles(folder), base);
  const worker = await readFile(new URL('./worker.js', import.meta.url), 'utf8');
  await writeFile(join(folder, 'sw.js'), `const BUILD = ${JSON.stringify(build)};\n${worker}`);
}

export function planOffline(files: readonly BuiltFile[], base: string): OfflineBuild {
  const hash = createHash('sha256');
  const core: string[] = [];
  const pages: string[] = [];
  let pageBytes = 0;
  for (const { path, bytes } of files
    .filter(({ path }) => path !== 'sw.js')
    .sort((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(path).update('\0').update(bytes);
    const address = base + encodeURI(path.replace(/(^|\/)index\.html$/, '$1'));
    if (isCore(path)) core.push(address);
    else if (path.endsWith('.html') && pageBytes + bytes.length <= PAGES_MAX_BYTES) {
      pageBytes += bytes.length;
      pages.push(address);
    }
  }
  return { version: hash.digest('hex').slice(0, 16), core, pages, missing: `${base}404.html` };
}

function isCore(path: string): boolean {
  return CORE.test(path) || !/\/|\.html$/.test(path);
}

async function readFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        return { path: relative(folder, file).split(sep).join('/'), bytes: await readFile(file) };
      }),
  );
}
