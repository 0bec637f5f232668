import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../document/types.ts';
import { plural } from '../../reporters/parts/tally.ts';
import { CommandError } from '../errors.ts';
import { writeFileWhole } from '../output.ts';
import type { Command } from '../terminal.ts';

/** The knowledge base of a small invented shop, as it is copied. */
const starter = fileURLToPath(new URL('../starter', import.meta.url));

const verifiedDay = /^(verified: \{ on: )\d{4}-\d{2}-\d{2}/gm;

/** `oneanswer init`: writes a small knowledge base to start from, verified today. Nothing that exists is touched. */
export const init: Command = ({ positionals }, terminal) => {
  const [folder] = positionals;
  if (folder === undefined) throw new CommandError('init needs a folder', 'name one that is to be made');
  if (positionals.length > 1) throw new CommandError('init writes one folder', 'quote a name that holds blanks');
  refuseUnlessFree(folder);
  makeFolder(folder);
  const paths = starterPaths();
  for (const path of paths) {
    const target = join(folder, path);
    makeFolder(dirname(target));
    writeFileWhole(target, verifiedOn(terminal.today, readFileSync(join(starter, path), 'utf8')));
  }
  const name = quoted(folder);
  terminal.out(
    [
      `${plural(paths.length, 'file')} written to ${folder}`,
      ...paths.map((path) => `  ${path}`),
      '',
      'Check it, then look at it as a site:',
      `  npm run --silent oneanswer -- check ${name}`,
      `  ONEANSWER_CONTENT=${name} npm start`,
      '',
    ].join('\n'),
  );
  return 0;
};

/** @throws {CommandError} when the name is that of a file, or of a folder that holds anything or cannot be read */
function refuseUnlessFree(folder: string): void {
  let entries: readonly string[];
  try {
    if (!statSync(folder, { throwIfNoEntry: false })) return;
    entries = readdirSync(folder);
  } catch (error) {
    throw cannotMake(folder, error);
  }
  if (entries.length > 0) {
    throw new CommandError(
      `${folder} is not empty: nothing was written`,
      'name a folder that is empty or not there yet',
    );
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotMake(folder, error);
  }
}

function cannotMake(folder: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new CommandError(`cannot make the folder ${folder}: a file is in its place`, 'choose another name');
  }
  return new CommandError(`cannot make the folder ${folder} (${code})`, 'check the permissions and the space left');
}

/** Files of the starter, relative to it, sorted, with forward slashes. */
function starterPaths(): string[] {
  return readdirSync(starter, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(starter.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function verifiedOn(today: Day, page: string): string {
  return page.replace(verifiedDay, `$1${today}`);
}

/** A name as a shell reads it: `my pages` becomes `'my pages'`. */
function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
