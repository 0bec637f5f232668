/** Runs the real command as a user does, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** Small folders of pages. Tests run inside of it, so that paths in the output are short. */
export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

export interface Run {
  stdout: string;
  stderr: string;
  status: number | null;
}

/** Runs `oneanswer` with these words: `run('check conflict')`, or a list where a word holds blanks. */
export function run(
  words: string | readonly string[],
  { cwd = fixtures, input = '', env = {} }: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const args = typeof words === 'string' ? words.split(' ').filter((word) => word !== '') : words;
  const { NO_COLOR, FORCE_COLOR, ONEANSWER_DEBUG, ...inherited } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env: { ...inherited, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, status };
}
