import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { fixtures, run } from './run.ts';

const escapeCode = '\u001B[';

describe('the command', () => {
  it('says what it can do', async () => {
    const help = run('--help');
    await expect(help.stdout).toMatchFileSnapshot('help.expected.txt');
    expect(help).toMatchObject({ stderr: '', status: 0 });
    expect(run('')).toMatchObject({ stdout: help.stdout, status: 2 });
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(run('--version')).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
  });

  it.each(commands.map(({ name }) => name))('explains %s', async (name) => {
    const { stdout, stderr, status } = run(`${name} --help`);
    await expect(stdout).toMatchFileSnapshot(`help-${name}.expected.txt`);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it.each([
    ['chekc', 'oneanswer: there is no command "chekc"\n  did you mean oneanswer check?\n'],
    ['publish', 'oneanswer: there is no command "publish"\n  commands: check, search, facts, impact, init\n'],
    [
      '--format json',
      'oneanswer: the command comes first: --format stands in its place\n  commands: check, search, facts, impact, init\n',
    ],
    ['check --fromat json', 'oneanswer: check has no option --fromat\n  did you mean --format?\n'],
  ])('does not guess: %s', (words, stderr) => {
    expect(run(words)).toEqual({ stdout: '', stderr, status: 2 });
  });

  it('writes colour where it is asked for, and nowhere else', () => {
    expect(run('check conflict').stdout).not.toContain(escapeCode);
    expect(run('check conflict', { env: { FORCE_COLOR: '1' } }).stdout).toContain(escapeCode);
    expect(run('check conflict --format json', { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(escapeCode);
  });

  it('says so when the output cannot be written', () => {
    const full = openSync('/dev/full', 'w');
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const { stderr, status } = spawnSync(process.execPath, [main, 'check', 'clean'], {
      cwd: fixtures,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([stderr, status]).toEqual(['oneanswer: cannot write the output (ENOSPC)\n  check the space left\n', 2]);
  });

  it('keeps quiet when its reader goes away', async () => {
    const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
    const child = spawn(process.execPath, [main, 'search', 'clean', '--stdin'], { cwd: fixtures });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const exit = once(child, 'exit');
    const ask = setInterval(() => child.stdin.write('return\n'), 20);
    const [status] = await exit;
    clearInterval(ask);
    expect([status, Buffer.concat(errors).toString()]).toEqual([0, '']);
  });
});
