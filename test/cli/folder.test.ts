import { chdir, cwd } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFolders } from '../../src/cli/folder.ts';
import { fixtures } from './run.ts';

const start = cwd();
beforeAll(() => chdir(fixtures));
afterAll(() => chdir(start));

const pages = (...names: string[]) => openFolders(names).sources.map(({ path }) => path);

describe('one folder', () => {
  it('has paths relative to it', () => {
    expect(pages('conflict')).toEqual(['help/sending back (old).md', 'returns.md']);
    expect(pages('conflict', './conflict/')).toEqual(pages('conflict'));
  });

  it.each([
    ['conflict', 'conflict'],
    ['./conflict', './conflict'],
    [`${fixtures}/conflict`, 'conflict'],
    [fixtures, '.'],
  ])('%s is shown as %s', (name, root) => {
    expect(openFolders([name]).root).toBe(root);
  });
});

describe('several folders', () => {
  it('have paths that begin with the name of the folder', () => {
    expect(pages('clean', 'conflict')).toEqual([
      'clean/returns.md',
      'clean/shipping.md',
      'conflict/help/sending back (old).md',
      'conflict/returns.md',
    ]);
    expect(pages('conflict', 'clean')).toEqual(pages('clean', 'conflict'));
    expect(openFolders(['conflict', 'clean']).root).toBe('.');
  });

  it('do not count twice what stands in two of them', () => {
    expect(pages('conflict', 'conflict/help')).toEqual(pages('conflict'));
  });

  it('of one project keep its taxonomy', () => {
    const { root, sources, data } = openFolders(['lamps/playbooks', 'lamps/onboarding']);
    expect(root).toBe('lamps');
    expect(sources.map(({ path }) => path)).toEqual(['onboarding/first-week.mdx', 'playbooks/broken-lamp.mdx']);
    expect(data.map(({ path }) => path)).toEqual(['taxonomy.yaml', 'teams.yaml']);
  });

  it('are refused where one of them is a project', () => {
    expect(() => openFolders(['clean', 'lamps'])).toThrow(
      expect.objectContaining({
        message: 'lamps is a project of its own: it cannot be read together with folders beside it',
        hint: 'give it alone, or move the other pages into it',
      }),
    );
  });
});

describe('a folder that cannot be read', () => {
  it.each([
    ['conflcit', 'conflcit does not exist', 'did you mean conflict?'],
    ['./lamps/polices', './lamps/polices does not exist', 'did you mean ./lamps/policies?'],
    ['elsewhere/pages', 'elsewhere/pages does not exist', 'check the path'],
    ['clean/returns.md', 'clean/returns.md is a file, not a folder', 'give the folder that holds the pages'],
    ['no-pages', 'no-pages holds no .md or .mdx file', 'give the folder that holds the pages'],
  ])('%s', (name, message, hint) => {
    expect(() => openFolders([name])).toThrow(expect.objectContaining({ message, hint }));
  });

  it('is the default one', () => {
    expect(() => openFolders([])).toThrow(
      expect.objectContaining({
        message: 'there is no folder content here',
        hint: 'name the folder that holds your pages',
      }),
    );
  });
});
