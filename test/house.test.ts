/** The rules of the house: where things stand and which way they depend on each other. Each rule is shown to bite. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importProblems } from './house/imports.ts';
import {
  families,
  familyProblems,
  mostLines,
  strayTests,
  tooLong,
  topLevelProblems,
  untestedMembers,
} from './house/layout.ts';
import { purityProblems } from './house/purity.ts';
import type { SourceFile } from './house/source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

const files: readonly SourceFile[] = ['src', 'scripts', 'test']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path))
  .sort()
  .map((path) => ({ path, text: read(path) }));
const paths = files.map(({ path }) => path);

/** Tests about the whole, or about what holds for a whole family: they have no single file of the same name. */
const testsOfTheWhole = [
  'test/house.test.ts',
  'test/readme.test.ts',
  'test/corpora.test.ts',
  'test/pairs.test.ts',
  'test/small-bases.test.ts',
  'test/queries.test.ts',
  'test/checker/cases.test.ts',
  'test/checker/edits.test.ts',
  'test/checker/properties.test.ts',
  'test/checker/seeding.test.ts',
  'test/facts/values/laws.test.ts',
  'test/content/',
];

/** A file as it might be committed by mistake. */
const planted = (path: string, text: string): SourceFile => ({ path, text });

describe('the top level', () => {
  it('holds the four folders, the settings that must stand there, and dot-files', () => {
    const ignored = read('.gitignore')
      .split('\n')
      .map((line) => line.replace('/', ''));
    expect(topLevelProblems(readdirSync(root).filter((name) => !ignored.includes(name)))).toEqual([]);
  });

  it('has no room for anything else', () => {
    expect(topLevelProblems(['src', '.github', 'README.md', 'utils', 'vitest.config.ts'])).toEqual([
      'utils stands at the top level',
      'vitest.config.ts stands at the top level',
    ]);
  });
});

describe('which way imports point', () => {
  it('holds for every file', () => {
    expect(files.flatMap(importProblems)).toEqual([]);
  });

  it.each([
    ['src/document/parse.ts', '../facts/scope.ts', 'imports src/facts/scope.ts: document may not depend on facts'],
    ['src/facts/scope.ts', '../checker/check.ts', 'imports src/checker/check.ts: facts may not depend on checker'],
    ['src/checker/kinds/money.ts', '../../site/money.ts', 'imports src/site/money.ts: checker may not depend on site'],
    ['src/checker/check.ts', '../search/query.ts', 'imports src/search/query.ts: checker may not depend on search'],
    ['src/search/query.ts', '../checker/check.ts', 'imports src/checker/check.ts: search may not depend on checker'],
    ['src/reporters/json.ts', '../cli/main.ts', 'imports src/cli/main.ts: reporters may not depend on cli'],
    ['src/astro/integration.ts', '../cli/main.ts', 'imports src/cli/main.ts: astro may not depend on cli'],
    ['src/cli/main.ts', '../site/pages/facts.ts', 'imports src/site/pages/facts.ts: cli may not depend on site'],
    ['src/site/pages/index.astro', '../../cli/main.ts', 'imports src/cli/main.ts: site may not depend on cli'],
    [
      'src/checker/check.ts',
      '../../test/corpus.ts',
      'imports ../../test/corpus.ts: nothing in src depends on what is outside of it',
    ],
    ['src/checker/check.ts', 'node:fs', 'imports node:fs: only the doors touch the machine'],
    ['src/document/parse.ts', 'node:path', 'imports node:path: only the doors touch the machine'],
    ['src/search/build.ts', 'astro:content', 'imports astro:content: the core runs without Astro'],
    ['src/facts/scope.ts', '@astrojs/mdx', 'imports @astrojs/mdx: the core runs without Astro'],
    ['src/facts/scope.ts', './box', 'imports ./box: name the file with its ending'],
    [
      'test/facts/scope.test.ts',
      '../../src/facts/scope.js',
      'imports ../../src/facts/scope.js: name the file with its ending',
    ],
  ])('%s may not import %s', (path, specifier, problem) => {
    const line = path.endsWith('.astro')
      ? `---\nimport { x } from '${specifier}';\n---\n`
      : `\nimport { x } from '${specifier}';\n`;
    expect(importProblems(planted(path, line))).toEqual([`${path}:2 ${problem}`]);
  });

  it.each([
    ['a type', "import type { Scope } from '../cli/main.ts';"],
    ['a re-export', "export * from '../cli/main.ts';"],
    ['an import at run time', "const main = await import('../cli/main.ts');"],
    ['a type import in place', "type Main = import('../cli/main.ts').Main;"],
  ])('%s counts as an import', (_, line) => {
    expect(importProblems(planted('src/facts/scope.ts', line))).toHaveLength(1);
  });

  it.each([
    ['src/reporters/json.ts', '../checker/report-types.ts'],
    ['src/document/load.ts', 'node:fs'],
    ['src/site/pages/index.astro', '../../search/query.ts'],
    ['src/site/pages/index.astro', '../styles/page.css'],
    ['src/astro/integration.ts', 'astro/errors'],
    ['test/cli/main.test.ts', '../../src/cli/main.ts'],
  ])('%s may import %s', (path, specifier) => {
    expect(importProblems(planted(path, `import { x } from '${specifier}';`))).toEqual([]);
  });

  it('reads the scripts of a component, and not its text', () => {
    const page = "<p>import x from '../../cli/main.ts';</p>\n<script>\nimport x from '../../cli/main.ts';\n</script>\n";
    expect(importProblems(planted('src/site/pages/index.astro', page))).toEqual([
      'src/site/pages/index.astro:3 imports src/cli/main.ts: site may not depend on cli',
    ]);
  });
});

describe('the core', () => {
  it('has no clock, no console, no globals, no language of the machine', () => {
    expect(files.flatMap(purityProblems)).toEqual([]);
  });

  it.each([
    ["console.log('found');", 'console'],
    ['const folder = process.argv[2];', 'process'],
    ['const today = new Date();', 'new Date()'],
    ['const now = Date.now();', 'Date.now'],
    ['const id = Math.random();', 'Math.random'],
    ['names.sort((a, b) => a.localeCompare(b));', 'localeCompare'],
    ['const shown = price.toLocaleString();', 'toLocaleString'],
    ['const started = performance.now();', 'performance'],
    ['const write = console;', 'console'],
  ])('may not say: %s', (line, used) => {
    expect(purityProblems(planted('src/checker/check.ts', line))).toEqual([`src/checker/check.ts:1 uses ${used}`]);
  });

  it.each([
    "const day = new Date('2026-03-01');",
    'const { process } = step;',
    'step.process(page);',
    'const label = { console: 1 };',
    '// console.log is for the command line',
    "const words = ['process', 'Date.now()'];",
  ])('may say: %s', (line) => {
    expect(purityProblems(planted('src/checker/check.ts', line))).toEqual([]);
  });

  it('leaves the console to the command line and the build', () => {
    const line = "console.log('found');";
    expect(purityProblems(planted('src/cli/main.ts', line))).toEqual([]);
    expect(purityProblems(planted('src/site/pages/facts.ts', line))).toHaveLength(1);
  });

  it('knows no path to anything outside of the repository', () => {
    const outside = /\.\.\/shared\b|['"`]\/(home|root|tmp|work|Users)\//;
    expect(
      files.filter(({ path, text }) => path.startsWith('src/') && outside.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('a family of interchangeable parts', () => {
  it.each(families)('%s lists each part in its index', (family) => {
    expect(familyProblems(family, files)).toEqual([]);
  });

  it.each(families)('%s has a test for each part', (family) => {
    expect(untestedMembers(family, files)).toEqual([]);
  });

  const interfaceFile = planted('src/reporters/reporter.ts', 'export interface Reporter {}');
  const json = planted(
    'src/reporters/json.ts',
    "import type { Reporter } from './reporter.ts';\nexport const json = {};",
  );
  const index = planted(
    'src/reporters/index.ts',
    "import { json } from './json.ts';\nexport const reporters = [json];",
  );
  const whole = [interfaceFile, json, index];

  it('misses a part that its index forgot', () => {
    const sarif = planted('src/reporters/sarif.ts', 'export const sarif = {};');
    expect(familyProblems('src/reporters', whole)).toEqual([]);
    expect(familyProblems('src/reporters', [...whole, sarif])).toEqual([
      'src/reporters/sarif.ts has no row in src/reporters/index.ts',
    ]);
  });

  it('does not count what works through the index', () => {
    const choose = planted('src/reporters/choose.ts', "import { reporters } from './index.ts';");
    expect(familyProblems('src/reporters', [...whole, choose])).toEqual([]);
  });

  it('does not let an index do anything but list', () => {
    const clever = planted(
      index.path,
      `${index.text}\nexport const find = (name: string) => reporters.find((r) => r.name === name);`,
    );
    expect(familyProblems('src/reporters', [interfaceFile, json, clever])).toEqual([
      'src/reporters/index.ts does more than list its family',
    ]);
  });

  it('misses a test that was not written', () => {
    const test = planted('test/reporters/json.test.ts', '');
    expect(untestedMembers('src/reporters', whole)).toEqual([
      'src/reporters/json.ts has no test: write test/reporters/json.test.ts',
    ]);
    expect(untestedMembers('src/reporters', [...whole, test])).toEqual([]);
  });
});

describe('a file', () => {
  it('is tested under its own name', () => {
    expect(strayTests(paths, testsOfTheWhole)).toEqual([]);
    expect(strayTests(['src/facts/scope.ts', 'test/facts/scope.test.ts', 'test/facts/box.test.ts'], [])).toEqual([
      'test/facts/box.test.ts tests no file of the same name',
    ]);
  });

  it('holds one idea', () => {
    expect(files.flatMap(tooLong)).toEqual([]);
    expect(tooLong(planted('src/facts/scope.ts', '\n'.repeat(mostLines + 1)))).toHaveLength(1);
    expect(tooLong(planted('src/facts/scope.ts', '\n'.repeat(mostLines)))).toEqual([]);
  });
});
