import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtures, run } from '../run.ts';

const day = '--as-of 2026-11-22';
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'oneanswer-check-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('a folder in which two pages disagree', () => {
  it('is reported with both places, and exit status 1', async () => {
    const { stdout, stderr, status } = run(`check conflict ${day}`);
    await expect(stdout).toMatchFileSnapshot('check-conflict.expected.txt');
    expect([stderr, status]).toEqual(['', 1]);
  });

  it.each([
    ['error', 0],
    ['warning', 1],
    ['note', 1],
  ])('fails at --fail-on %s: %i', (level, status) => {
    expect(run(`check conflict ${day} --fail-on ${level}`).status).toBe(status);
  });

  it.each(['json', 'sarif', 'gitlab'])('is nothing but JSON with --format %s', (format) => {
    const { stdout, stderr, status } = run(`check conflict ${day} --format ${format}`);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect([stderr, status]).toEqual(['', 1]);
  });

  it('is written to a file, and said in a line', () => {
    const file = join(scratch, 'findings.sarif');
    expect(run(`check conflict ${day} --format sarif --output ${file}`)).toEqual({
      stdout: '',
      stderr: `1 warning; written to ${file}\n`,
      status: 1,
    });
    const [result] = (JSON.parse(readFileSync(file, 'utf8')) as Log).runs[0]!.results!;
    const uris = [...result!.locations!, ...result!.relatedLocations!].map(
      ({ physicalLocation }) => physicalLocation!.artifactLocation!.uri,
    );
    expect(uris.sort()).toEqual(['help/sending%20back%20(old).md', 'returns.md']);
  });

  it('is the same to the byte, run after run and from wherever it is read', () => {
    const [first, second] = [1, 2].map(() => run(`check conflict ${day} --format sarif`).stdout);
    expect(second).toBe(first);
    expect(run(`check ${fixtures}/conflict ${day} --format sarif`).stdout).toBe(first);
    expect(run(`check conflict ${day} --format json`, { cwd: fixtures }).stdout).toBe(
      run(`check . ${day} --format json`, { cwd: join(fixtures, 'conflict') }).stdout,
    );
  });

  it('is one of several', () => {
    const { stdout, status } = run(`check clean conflict ${day}`);
    expect(status).toBe(1);
    expect(stdout).toContain('conflict/returns.md:3:10');
  });
});

describe('a folder whose pages agree', () => {
  it('is told so, with exit status 0', () => {
    const { stdout, stderr, status } = run(`check clean ${day}`);
    expect([stderr, status]).toEqual(['', 0]);
    expect(stdout).toMatch(/^No findings\.\nChecked 2 pages, 0 facts and \d+ claims? as of 2026-11-22\.\n$/);
  });

  it('is nothing at all with --quiet', () => {
    expect(run(`check clean ${day} --quiet`)).toEqual({ stdout: '', stderr: '', status: 0 });
  });

  it.each(['github'])('is nothing at all with --format %s', (format) => {
    expect(run(`check clean ${day} --format ${format}`)).toEqual({ stdout: '', stderr: '', status: 0 });
  });
});

describe('pages that cannot be read', () => {
  const problems = [
    'broken/policies/gifts.mdx:6:1  a line that begins with "import" is code, and pages hold none',
    'broken/policies/returns.mdx:4:1  unknown key "reveiw"',
    'broken/policies/sizes.md:6:8  this is not valid UTF-8',
  ];

  it('are a clear line each, and exit status 2; the rest is still checked', () => {
    const { stdout, stderr, status } = run(`check broken ${day}`);
    for (const problem of problems) expect(stdout.split('\n')).toContain(problem);
    expect(stdout).toContain('error  Return window');
    expect([stderr, status]).toEqual(['', 2]);
  });

  it('are said on standard error beside a format for programs', () => {
    const { stdout, stderr, status } = run(`check broken ${day} --format json`);
    const said = stderr.split('\n');
    for (const problem of problems) expect(said.filter((line) => line.startsWith(`${problem}: `))).toHaveLength(1);
    const { findings } = JSON.parse(stdout);
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('conflict/declared');
    expect(status).toBe(2);
  });

  it('do not hide behind --quiet', () => {
    const { stdout, status } = run(`check broken ${day} --quiet`);
    for (const problem of problems) expect(stdout).toContain(problem);
    expect(status).toBe(2);
  });
});

describe('what it cannot do', () => {
  it.each([
    [
      'check conflict --format xml',
      'oneanswer: --format does not know "xml"\n  one of: pretty, json, sarif, github, gitlab, junit, markdown\n',
    ],
    [
      'check conflict --as-of 2026-02-30',
      /^oneanswer: --as-of: "2026-02-30" is not a day of the calendar\n {2}write it like \d{4}-\d\d-\d\d\n$/,
    ],
    ['check conflcit', 'oneanswer: conflcit does not exist\n  did you mean conflict?\n'],
    ['check no-pages', 'oneanswer: no-pages holds no .md or .mdx file\n  give the folder that holds the pages\n'],
    [
      'check conflict --output reports/new.json',
      'oneanswer: cannot write reports/new.json: there is no folder reports\n  make it first: mkdir -p reports\n',
    ],
    [
      'check conflict --output /dev/full',
      'oneanswer: cannot write /dev/full (ENOSPC)\n  check the permissions of its folder and the space left\n',
    ],
    [
      'check conflict --output conflict',
      'oneanswer: cannot write conflict: it is a folder\n  give the name of a file\n',
    ],
    [
      'check conflict --baseline known.json',
      'oneanswer: there is no baseline known.json that can be read\n  write one with --update-baseline\n',
    ],
    [
      'check conflict --baseline conflict/returns.md',
      'oneanswer: conflict/returns.md is no baseline\n  write one with --update-baseline, under another name\n',
    ],
    [
      'check conflict --update-baseline',
      'oneanswer: --update-baseline needs a file\n  add --baseline oneanswer.baseline.json\n',
    ],
    [
      'check conflict --baseline b.json --update-baseline --since main',
      'oneanswer: --update-baseline and --since do not go together\n  a baseline holds what all pages say\n',
    ],
    [
      'check conflict --explain returns.md help.md:3',
      'oneanswer: --explain: "returns.md" is no line of a page\n  write it like policies/returns.mdx:12\n',
    ],
    [
      'check conflict --explain retruns.md:3 returns.md:3',
      'oneanswer: --explain: there is no page retruns.md\n  did you mean returns.md?\n',
    ],
    [
      'check conflict --explain returns.md:99 returns.md:3',
      /^oneanswer: --explain: returns\.md has no line 99\n {2}it has \d+ lines\n$/,
    ],
  ])('%s', (words, stderr) => {
    const result = run(words);
    expect(result).toMatchObject({ stdout: '', status: 2 });
    if (typeof stderr === 'string') expect(result.stderr).toBe(stderr);
    else expect(result.stderr).toMatch(stderr);
  });
});

describe('a baseline', () => {
  it('lets old findings pass, fails on new ones and says which are no more', () => {
    const folder = join(scratch, 'debt');
    cpSync(join(fixtures, 'conflict'), folder, { recursive: true });
    const file = join(scratch, 'known.json');
    const check = (more = '') => run(`check debt ${day} --baseline known.json ${more}`, { cwd: scratch });

    expect(check('--update-baseline')).toMatchObject({ stderr: '1 finding written to known.json\n', status: 0 });
    const written = readFileSync(file, 'utf8');
    const known = check();
    expect(known).toMatchObject({ stderr: '', status: 0 });
    expect(known.stdout).toMatch(/^No findings; 1 suppressed \(1 by the baseline\)\.\n/);

    const page = join(folder, 'returns.md');
    writeFileSync(page, readFileSync(page, 'utf8').replace('30 days', '20 days'));
    const changed = check();
    expect(changed.status).toBe(1);
    expect(changed.stderr).toMatch(
      /^1 finding of known\.json is no more; --update-baseline takes it out:\n {2}conflict\/duration {2}.+\n$/,
    );

    rmSync(join(folder, 'help'), { recursive: true });
    expect(check('--update-baseline')).toMatchObject({ stderr: '0 findings written to known.json\n', status: 0 });
    expect(readFileSync(file, 'utf8')).toBe('{\n  "schemaVersion": 1,\n  "findings": []\n}\n');
    expect(written).not.toBe(readFileSync(file, 'utf8'));
  });

  it('is not written from half of the pages', () => {
    const file = join(scratch, 'half.json');
    const { stderr, status } = run(`check broken ${day} --baseline ${file} --update-baseline`);
    expect([stderr, status]).toEqual([`${file} is left as it was: some pages could not be read\n`, 2]);
    expect(existsSync(file)).toBe(false);
  });
});

describe('--since', () => {
  it('shows what touches a changed page, and everything when the taxonomy changed', () => {
    const folder = join(scratch, 'repository');
    cpSync(join(fixtures, 'lamps'), folder, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
        stdio: 'ignore',
      });
    git('init', '--initial-branch=main');
    git('add', '.');
    git('commit', '-m', 'Write the pages');
    const statusOf = () => run(`check repository ${day} --since main`, { cwd: scratch }).status;
    const append = (path: string, text: string) => appendFileSync(join(folder, path), text);

    expect(statusOf()).toBe(0);
    append('onboarding/first-week.mdx', '\nSay that you are sorry.\n');
    expect(statusOf()).toBe(0);
    append('policies/returns.mdx', '\nWe check every lamp.\n');
    expect(statusOf()).toBe(1);
    git('checkout', '.');
    append('taxonomy.yaml', '\n# Nothing else tells customers apart.\n');
    expect(statusOf()).toBe(1);
  });

  it('needs a repository', () => {
    cpSync(join(fixtures, 'clean'), join(scratch, 'plain'), { recursive: true });
    expect(run('check plain --since main', { cwd: scratch })).toEqual({
      stdout: '',
      stderr:
        'oneanswer: --since needs a git repository, and plain is in none\n  leave --since out, or run git init and commit first\n',
      status: 2,
    });
  });
});

describe('--explain', () => {
  it('says why two lines are a contradiction, whichever way the pages are named', () => {
    const short = run(['check', 'conflict', '--explain', 'returns.md:3', 'help/sending back (old).md:3']);
    expect(short).toMatchObject({ stderr: '', status: 0 });
    expect(short.stdout).toContain('They clash');
    const long = run([
      'check',
      'conflict',
      '--explain',
      'conflict/returns.md:3:10',
      'conflict/help/sending back (old).md:3',
    ]);
    expect(long).toEqual(short);
  });
});
