import { randomBytes } from 'node:crypto';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './errors.ts';

/**
 * Writes a file whole or not at all: whoever reads it while it is written sees the old one.
 *
 * @throws {CommandError} when the folder is missing or the file cannot be written
 */
export function writeFileWhole(path: string, text: string): void {
  const folder = dirname(path);
  const target = statSync(path, { throwIfNoEntry: false });
  if (target?.isDirectory()) throw new CommandError(`cannot write ${path}: it is a folder`, 'give the name of a file');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(`cannot write ${path}: there is no folder ${folder}`, `make it first: mkdir -p ${folder}`);
  }
  // A device or pipe (/dev/stdout) is written as it is: there is nothing to replace.
  if (target && !target.isFile()) {
    writeOrSay(path, () => writeFileSync(path, text));
    return;
  }
  const temporary = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  writeOrSay(path, () => {
    try {
      writeFileSync(temporary, text, { flag: 'wx' });
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  });
}

function writeOrSay(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new CommandError(`cannot write ${path} (${code})`, 'check the permissions of its folder and the space left');
  }
}
