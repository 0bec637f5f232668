import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderError, type LoadOptions, loadFolder } from '../../src/document/load.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'oneanswer-load-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

const pagesOf = (options?: LoadOptions) => loadFolder(root, options).sources.map((source) => source.path);
const problemsOf = () => loadFolder(root).problems.map(({ id, path }) => `${id} ${path}`);

describe('loadFolder', () => {
  it('reads pages of every depth, sorted by path', () => {
    write({ 'b.md': 'B', 'a/z.mdx': 'Z', 'a.md': 'A', 'a/b/c.MD': 'C', 'B.md': 'big', 'notes.txt': 'no' });
    expect(pagesOf()).toEqual(['B.md', 'a.md', 'a/b/c.MD', 'a/z.mdx', 'b.md']);
    expect(loadFolder(root).sources[1]).toEqual({ path: 'a.md', text: 'A' });
  });

  it('passes over folders of tools', () => {
    write({ 'faq.md': '', 'node_modules/x/readme.md': '', '.git/x.md': '', 'dist/faq.md': '', 'distance/km.md': '' });
    expect(pagesOf()).toEqual(['distance/km.md', 'faq.md']);
  });

  it('reads the data files of a project, and leaves its read-me out', () => {
    write({
      'taxonomy.yaml': 'region: {}',
      'teams.yaml': '',
      'oneanswer.yaml': '',
      'rulings/a.yaml': '',
      'rulings/b.yml': '',
      'rulings/old/c.yaml': '',
      'policies/teams.yaml': '',
      'README.md': '',
      'policies/README.md': '',
    });
    const { data } = loadFolder(root);
    expect(data.map((source) => source.path)).toEqual([
      'oneanswer.yaml',
      'rulings/a.yaml',
      'rulings/b.yml',
      'taxonomy.yaml',
      'teams.yaml',
    ]);
    expect(pagesOf()).toEqual(['policies/README.md']);
  });

  it('reads the read-me of a plain folder as an article', () => {
    write({ 'README.md': '# Returns' });
    expect(pagesOf()).toEqual(['README.md']);
  });

  it('leaves out what the settings or the caller ignore, files and folders', () => {
    write({
      'oneanswer.yaml': 'ignore: ["drafts", "**/*.old.md"]',
      'drafts/a.md': '',
      'a/b.old.md': '',
      'a/b.md': '',
      'c/d.md': '',
    });
    expect(pagesOf()).toEqual(['a/b.md', 'c/d.md']);
    expect(pagesOf({ ignore: ['c/*'] })).toEqual(['a/b.md']);
  });

  it('leaves line ends as they are and takes the byte order mark away', () => {
    write({ 'fees.md': '\uFEFFFees\r\n5 €' });
    expect(loadFolder(root).sources[0]?.text).toBe('Fees\r\n5 €');
  });

  it('reports a file that is not text, and reads the rest', () => {
    write({ 'a.md': new Uint8Array([0x41, 0xff]), 'b.md': 'B' });
    expect(problemsOf()).toEqual(['file/encoding a.md']);
    expect(pagesOf()).toEqual(['b.md']);
  });

  it('reports two files that would be one page', () => {
    write({ 'faq.md': '', 'faq.mdx': '' });
    expect(loadFolder(root).problems).toEqual([
      {
        id: 'file/twin',
        path: 'faq.mdx',
        line: 1,
        column: 1,
        message: 'faq.md stands beside it: both would be the same page',
        hint: 'keep one of the two',
      },
    ]);
    expect(pagesOf()).toEqual(['faq.md']);
  });

  it('follows a link once and reads a page where it stands', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'oneanswer-elsewhere-'));
    writeFileSync(join(elsewhere, 'shared.md'), 'Shared');
    write({ 'z/page.md': 'Page' });
    symlinkSync(join(root, 'z'), join(root, 'a-link'));
    symlinkSync(join(root, 'z/page.md'), join(root, 'b-link.md'));
    symlinkSync(elsewhere, join(root, 'm'));
    symlinkSync(join(elsewhere, 'shared.md'), join(root, 'n.md'));
    expect(pagesOf()).toEqual(['m/shared.md', 'z/page.md']);
    expect(problemsOf()).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it('reports links that lead back to themselves or nowhere', () => {
    write({ 'a/page.md': 'Page' });
    symlinkSync(root, join(root, 'a/loop'));
    symlinkSync('self.md', join(root, 'self.md'));
    symlinkSync('gone.md', join(root, 'broken.md'));
    symlinkSync('gone.txt', join(root, 'broken.txt'));
    expect(problemsOf()).toEqual(['file/loop a/loop', 'file/unreadable broken.md', 'file/unreadable self.md']);
    const [, broken] = loadFolder(root).problems;
    expect(broken?.message).toBe('this link leads to a file that is not there');
    expect(pagesOf()).toEqual(['a/page.md']);
  });

  it.each<[string, () => string, string]>([
    ['does not exist', () => join(root, 'nowhere'), 'check the path'],
    ['is a file, not a folder', () => join(root, 'notes.txt'), 'give the folder that holds the pages'],
    ['holds no .md or .mdx file', () => root, 'give the folder that holds the pages'],
  ])('throws for a folder that %s', (message, folder, hint) => {
    write({ 'notes.txt': '' });
    const path = folder();
    expect(() => loadFolder(path)).toThrow(FolderError);
    expect(() => loadFolder(path)).toThrow(`${path} ${message}`);
    expect(hintOf(path)).toBe(hint);
  });
});

function hintOf(path: string): string {
  try {
    loadFolder(path);
  } catch (error) {
    if (error instanceof FolderError) return error.hint;
  }
  return '';
}
