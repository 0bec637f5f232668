import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedSince } from '../../src/cli/changed.ts';

let repository: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
    stdio: 'ignore',
  });
const write = (path: string, text: string) => writeFileSync(join(repository, path), text);

/** `main` has three pages and goes on after the branch was made, which changes one page, adds one and has one not yet added. */
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'oneanswer-changed-'));
  git('init', '--initial-branch=main');
  mkdirSync(join(repository, 'content/größe'), { recursive: true });
  write('README.md', 'Lamps');
  write('content/returns.md', '30 days');
  write('content/shipping.md', '2 days');
  write('.gitignore', 'draft.md\n');
  git('add', '.');
  git('commit', '-m', 'Write the pages');
  git('checkout', '-b', 'new-window');
  write('README.md', 'Lamps and shades');
  write('content/returns.md', '45 days');
  write('content/größe/maß & gewicht.md', '40 cm');
  git('add', '.');
  git('commit', '-m', 'Give customers more time');
  write('content/new page.md', 'not added yet');
  write('content/draft.md', 'ignored');
  git('checkout', 'main');
  write('content/shipping.md', '3 days');
  git('commit', '-am', 'Ship later');
  git('checkout', 'new-window');
});
afterAll(() => rmSync(repository, { recursive: true }));

describe('what changed since a ref', () => {
  it('is what this branch did, in the folder, with what git does not know yet', () => {
    expect([...changedSince('main', join(repository, 'content'))].sort()).toEqual([
      'größe/maß & gewicht.md',
      'new page.md',
      'returns.md',
    ]);
  });

  it('is what is not committed yet, since HEAD', () => {
    expect([...changedSince('HEAD', join(repository, 'content'))]).toEqual(['new page.md']);
  });

  it.each(['mian', '--help', 'origin/main'])('is not known for %s', (ref) => {
    expect(() => changedSince(ref, repository)).toThrow(
      expect.objectContaining({
        message: `git does not know "${ref}"`,
        hint: `fetch it first: git fetch origin ${ref} (in a workflow, check out with fetch-depth: 0)`,
      }),
    );
  });

  it('is not known outside of a repository', () => {
    expect(() => changedSince('main', '/')).toThrow('--since needs a git repository, and / is in none');
  });
});
