import { execFileSync } from 'node:child_process';
import { CommandError } from './errors.ts';

/**
 * Files below a folder that differ from a git ref, new ones that git does not know yet among them. Where the history allows it, the point
 * at which this branch left the ref is compared, so that what happened on the ref since then does not count.
 *
 * @returns paths relative to the folder, with forward slashes
 * @throws {CommandError} without git, outside of a repository, or for a ref that git does not know
 */
export function changedSince(ref: string, folder: string): Set<string> {
  git(folder, ['rev-parse', '--is-inside-work-tree'], () => ({
    message: `--since needs a git repository, and ${folder} is in none`,
    hint: 'leave --since out, or run git init and commit first',
  }));
  git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], () => ({
    message: `git does not know "${ref}"`,
    hint: `fetch it first: git fetch origin ${ref} (in a workflow, check out with fetch-depth: 0)`,
  }));
  const changed = git(folder, [
    'diff',
    '--name-only',
    '--no-renames',
    '--relative',
    '-z',
    leftAt(ref, folder),
    '--',
    '.',
  ]);
  const untracked = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  return new Set([...changed.split('\0'), ...untracked.split('\0')].filter((path) => path !== ''));
}

/** The commit at which the branch left the ref; the ref itself where the two share no history. */
function leftAt(ref: string, folder: string): string {
  try {
    return run(folder, ['merge-base', '--end-of-options', ref, 'HEAD']).trim();
  } catch {
    return ref;
  }
}

function git(folder: string, args: readonly string[], explain?: () => { message: string; hint: string }): string {
  try {
    return run(folder, args);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new CommandError('--since needs git, which is not installed', 'install git, or leave --since out');
    }
    if (!explain) throw error;
    const { message, hint } = explain();
    throw new CommandError(message, hint);
  }
}

function run(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 256 * 1024 * 1024,
  });
}
