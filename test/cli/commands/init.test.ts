import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../run.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'oneanswer-init-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** The day on the clock of this machine, as the command reads it. */
function today(): string {
  const [, day = ''] = /as of (\S+)\.$/m.exec(run('check shop', { cwd }).stdout) ?? [];
  return day;
}

const written = [
  '.github/workflows/knowledge.yml',
  'onboarding/first-day.mdx',
  'oneanswer.yaml',
  'playbooks/late-parcel.mdx',
  'policies/late-parcels.mdx',
  'policies/returns.mdx',
  'taxonomy.yaml',
  'teams.yaml',
];

describe('init', () => {
  it('writes a knowledge base and says what comes next', () => {
    expect(run('init shop', { cwd })).toEqual({
      stdout: [
        '8 files written to shop',
        ...written.map((path) => `  ${path}`),
        '',
        'Check it, then look at it as a site:',
        '  npm run --silent oneanswer -- check shop',
        '  ONEANSWER_CONTENT=shop npm start',
        '',
      ].join('\n'),
      stderr: '',
      status: 0,
    });
    const files = readdirSync(join(cwd, 'shop'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(cwd, 'shop/').length));
    expect(files.sort()).toEqual(written);
  });

  it('has no finding, not even a note', () => {
    run('init shop', { cwd });
    const { stdout, stderr, status } = run('check shop --fail-on note', { cwd });
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toContain('No findings');
  });

  it('was verified today', () => {
    run('init shop', { cwd });
    const pages = written.filter((path) => path.endsWith('.mdx'));
    const days = pages.map((path) => /^verified: .*$/m.exec(readFileSync(join(cwd, 'shop', path), 'utf8'))?.[0]);
    expect(days.map((line) => line?.slice(0, 'verified: { on: 2026-11-25'.length))).toEqual(
      pages.map(() => `verified: { on: ${today()}`),
    );
  });

  it('makes the folders above it, and takes one that is empty', () => {
    mkdirSync(join(cwd, 'empty'));
    expect(run('init empty', { cwd }).status).toBe(0);
    expect(run('init docs/support/shop', { cwd }).status).toBe(0);
    expect(existsSync(join(cwd, 'docs/support/shop/teams.yaml'))).toBe(true);
  });

  it('quotes a name for the shell', () => {
    expect(run(['init', "Ada's shop"], { cwd }).stdout).toContain("ONEANSWER_CONTENT='Ada'\\''s shop' npm start");
  });

  it('leaves a folder alone that holds anything', () => {
    mkdirSync(join(cwd, 'shop'));
    writeFileSync(join(cwd, 'shop/teams.yaml'), 'ours: {}\n');
    expect(run('init shop', { cwd })).toEqual({
      stdout: '',
      stderr: 'oneanswer: shop is not empty: nothing was written\n  name a folder that is empty or not there yet\n',
      status: 2,
    });
    expect(readdirSync(join(cwd, 'shop'))).toEqual(['teams.yaml']);
    expect(readFileSync(join(cwd, 'shop/teams.yaml'), 'utf8')).toBe('ours: {}\n');
  });

  it.each([
    ['init', 'init needs a folder\n  name one that is to be made\n'],
    ['init my shop', 'init writes one folder\n  quote a name that holds blanks\n'],
    ['init notes.txt', 'cannot make the folder notes.txt: a file is in its place\n  choose another name\n'],
    ['init notes.txt/shop', 'cannot make the folder notes.txt/shop: a file is in its place\n  choose another name\n'],
  ])('%s', (words, stderr) => {
    writeFileSync(join(cwd, 'notes.txt'), 'candles\n');
    expect(run(words, { cwd })).toEqual({ stdout: '', stderr: `oneanswer: ${stderr}`, status: 2 });
    expect(readdirSync(cwd)).toEqual(['notes.txt']);
  });
});
