import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSelection } from '../../src/cli/part.ts';
import { run } from './run.ts';

let cwd: string;
const files = {
  'shop/taxonomy.yaml': 'region: { label: Region, values: { us: United States, eu: European Union } }\n',
  'shop/policies/returns.mdx': `---
title: Returns
facts:
  - id: returns.window
    label: Return window
    phrases: [return window]
    values: [{ is: 30 days after delivery }]
---
The return window is <Fact id="returns.window" />.
`,
  'shop/policies/old/outlet.mdx': '---\ntitle: Outlet\n---\nThe return window is 14 days after delivery.\n',
  'shop/playbooks/late.mdx':
    '---\ntitle: Late\n---\nAsk <Fact id="returns.window" /> first. See [the form](form.mdx).\n',
  'shop/playbooks/notes.txt': 'candles\n',
  'plain/returns.md': '# Returns\n\nThe window is 30 days.\n',
};
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'oneanswer-part-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
});
afterAll(() => rmSync(cwd, { recursive: true }));

const all = ['playbooks/late.mdx', 'policies/old/outlet.mdx', 'policies/returns.mdx'];

describe('what is read', () => {
  it.each([
    ['a project', ['shop'], all, []],
    ['a folder of a project', ['shop/policies'], all, ['policies/']],
    ['a folder within it', ['shop/policies/old/'], all, ['policies/old/']],
    ['a page of a project', ['shop/playbooks/late.mdx'], all, ['playbooks/late.mdx']],
    ['several parts', ['shop/policies/old', 'shop/playbooks'], all, ['policies/old/', 'playbooks/']],
    ['a project and a part of it', ['shop', 'shop/policies'], all, []],
    ['a folder that is no project', ['plain'], ['returns.md'], []],
  ])('of %s', (_, names, paths, parts) => {
    const selection = openSelection(names.map((name) => join(cwd, name)));
    expect(selection.loaded.sources.map(({ path }) => path)).toEqual(paths);
    expect(selection.parts).toEqual(parts);
  });

  it('is nothing of a file that is no page, or a page without a project', () => {
    for (const name of ['shop/playbooks/notes.txt', 'plain/returns.md'])
      expect(() => openSelection([join(cwd, name)])).toThrow(`${name} is a file, not a folder`);
  });

  it('does not reach beyond a repository', () => {
    mkdirSync(join(cwd, 'shop/vendor/.git'), { recursive: true });
    writeFileSync(join(cwd, 'shop/vendor/guide.md'), '# Guide\n');
    expect(openSelection([join(cwd, 'shop/vendor')]).loaded.sources.map(({ path }) => path)).toEqual(['guide.md']);
    rmSync(join(cwd, 'shop/vendor'), { recursive: true });
  });
});

describe('check of a part', () => {
  const rulesIn = (part: string): string[] => {
    const { stdout } = run(`check ${part} --as-of 2026-11-22 --fail-on error --format json`, { cwd });
    const findings: { rule: string }[] = JSON.parse(stdout).findings;
    return findings.map(({ rule }) => rule).filter((rule) => /^(?:conflict|link)\//.test(rule));
  };

  it.each([
    ['shop', ['conflict/fact', 'link/broken']],
    ['shop/policies', ['conflict/fact']],
    ['shop/policies/returns.mdx', ['conflict/fact']],
    ['shop/policies/old', ['conflict/fact']],
    ['shop/playbooks', ['link/broken']],
    ['shop/playbooks/late.mdx', ['link/broken']],
  ])('finds what touches %s', (part, rules) => {
    expect(rulesIn(part)).toEqual(rules);
  });

  it('knows what is declared elsewhere in the project, and says that it speaks of a part', () => {
    const { stdout, stderr } = run('check shop/playbooks --as-of 2026-11-22', { cwd });
    expect(stderr).toBe('');
    expect(stdout).not.toContain('unknown');
    expect(stdout.replaceAll('\n', ' ')).toContain('Checked 3 pages');
    expect(stdout.replaceAll('\n', ' ')).toContain('Only what touches shop/playbooks/ is shown.');
    expect(run('check shop --as-of 2026-11-22', { cwd }).stdout).not.toContain('Only what touches');
  });
});

describe('search of a part', () => {
  const found = (words: string): string[] => {
    const { stdout, stderr, status } = run(`search ${words} --json`, { cwd });
    expect([stderr, status]).toEqual(['', 0]);
    const { results }: { results: { path: string; heading: string }[] } = JSON.parse(stdout);
    return results.map(({ path, heading }) => [path, heading].filter(Boolean).join(' '));
  };

  it('finds its pages alone, by paths of the project', () => {
    expect(found('shop return window')).toEqual([
      'policies/returns.mdx Return window',
      'policies/returns.mdx',
      'policies/old/outlet.mdx',
    ]);
    expect(found('shop/policies/old return window')).toEqual(['policies/old/outlet.mdx']);
  });

  it('knows the facts that are declared elsewhere', () => {
    const { stdout } = run('search shop/playbooks ask first', { cwd });
    expect(stdout).toContain('Late  shop/playbooks/late.mdx\n  Ask 30 days after delivery first.');
  });

  it('marks what another part disputes', () => {
    expect(run('search shop/policies/old return window', { cwd }).stdout).toContain('Disputed: ');
  });
});

describe('the facts of a part', () => {
  const of = (part: string) => run(`facts ${part} --as-of 2026-11-22`, { cwd }).stdout.split('\n').slice(2);

  it.each(['shop/policies/', 'shop/policies/returns.mdx', 'shop/playbooks/', 'shop/playbooks/late.mdx'])(
    'are those that %s declares or refers to',
    (part) => {
      expect(of(part)).toEqual([
        'returns.window  30 days after delivery  shop/policies/returns.mdx:7',
        '',
        `Only what touches ${part} is shown.`,
        '',
      ]);
    },
  );

  it('are none of a part that speaks of no fact', () => {
    expect(of('shop/policies/old/')).toEqual(['', 'Only what touches shop/policies/old/ is shown.', '']);
    expect(of('shop')).toEqual(['returns.window  30 days after delivery  shop/policies/returns.mdx:7', '']);
  });
});

describe('the impact on a part', () => {
  const lines = (words: string): string[] => {
    const { stdout } = run(`impact ${words} --json`, { cwd });
    const found: { lines: { path: string; line: number; tie: string }[] } = JSON.parse(stdout);
    return found.lines.map(({ path, line, tie }) => `${tie} ${path}:${line}`);
  };
  const declared = ['declares policies/returns.mdx:7', 'shows policies/returns.mdx:9'];

  it('is what a change touches there', () => {
    expect(lines('returns.window shop')).toEqual([
      'shows playbooks/late.mdx:4',
      'says policies/old/outlet.mdx:4',
      ...declared,
    ]);
    expect(lines('returns.window shop/playbooks')).toEqual(['shows playbooks/late.mdx:4']);
    expect(lines('returns.window shop/policies')).toEqual(['says policies/old/outlet.mdx:4', ...declared]);
    expect(run('impact returns.window shop/playbooks', { cwd }).stdout).toContain(
      'A change touches 1 page, 0 lines to say, 0 questions, 0 tracks, 0 owners.',
    );
  });

  it.each(['returns.mdx', 'policies/returns.mdx', 'policies/returns'])('of the page %s', (page) => {
    expect(lines(`${page} shop/policies`)).toEqual(['says policies/old/outlet.mdx:4', ...declared]);
  });

  it('says that it speaks of a part', () => {
    expect(run('impact returns.window shop/playbooks', { cwd }).stdout).toMatch(
      /\n\nOnly what touches shop\/playbooks\/ is shown\.\n$/,
    );
    expect(run('impact returns.window shop', { cwd }).stdout).not.toContain('Only what touches');
  });
});
