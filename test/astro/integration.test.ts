/** Real builds of small folders: what fails one, what is only said, and what the pages then show. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/build.ts';
import { run } from '../cli/run.ts';

/** Builds a folder with these files; `shown` is the text of a page, tags left out. */
async function build(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'oneanswer-build-'));
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const { status, output } = await buildSite({ content, out, asOf: '2026-11-25' }, { quiet: true });
  const html = (page: string) => readFileSync(join(out, page, 'index.html'), 'utf8');
  return { status, output: output.replaceAll(content, 'content'), out, html };
}

const window = (value: string) => `facts:
  - id: returns.window
    label: Return window
    phrases: [return window]
    values: [{ is: ${value} }]`;
const policy = (title: string, more: string) => `---\ntitle: ${title}\n${more}\n---\n\nText of ${title}.\n`;

describe('a build', { timeout: 120_000 }, () => {
  it('fails where two declared values hold for the same customer, with the report and one line', async () => {
    const { status, output, out } = await build({
      'taxonomy.yaml': 'region: { label: Region, values: { us: United States, eu: European Union } }\n',
      'policies/returns.md': policy('Returns', window('30 days after delivery')),
      'policies/outlet.md': policy('Outlet', window('14 days after delivery')),
    });
    expect(status).toBe(1);
    expect(output).toContain('Return window: 14 days after delivery or 30 days after delivery?');
    expect(output).toMatch(/content\/policies\/outlet\.md:7/);
    expect(output).toMatch(/content\/policies\/returns\.md:7/);
    expect(output).toContain('The pages of content are not published: 1 contradiction');
    expect(output).toContain('npm run oneanswer -- check content');
    expect(output).not.toMatch(/^\s+at /m);
    expect(existsSync(join(out, 'index.html'))).toBe(false);
  });

  it('fails where a page cannot be used, before anything in it is compiled', async () => {
    const { status, output } = await build({
      'hall.mdx': `# Hall\n\nexport const x = (() => { throw new Error('it ran') })()\n\nOpen daily.\n`,
      'gate.md': '# Gate\n\nThe gate opens at 8:00.\n',
    });
    expect(status).toBe(1);
    expect(output).toMatch(/content\/hall\.mdx:3/);
    expect(output).toContain('are not published: 1 problem');
    expect(output).not.toContain('it ran');
  });

  it('fails with one line where there is no folder', async () => {
    const { status, output } = await buildSite({ content: '/no/such/folder' }, { quiet: true });
    expect(status).toBe(1);
    expect(output).toContain('/no/such/folder does not exist');
    expect(output).not.toMatch(/^\s+at /m);
  });

  it('succeeds with warnings, prints them, and marks the pages', async () => {
    const { status, output, html } = await build({
      'library.md': '# Library\n\n## Late books\n\nThe late fee is $0.25 per day.\n',
      'lending.md': '# Lending\n\n## Late books\n\nThe late fee for books is $0.50 per day.\n',
      'visitors.md': '# Visitors\n\nVisitors sign in at the desk. See [the library](library.md).\n',
    });
    expect(status).toBe(0);
    expect(output).toContain('1 warning');
    expect(html('articles/library')).toContain('<mark class="disputed">$0.25</mark>');
    expect(html('articles/library')).toContain('Two answers are on file');
    expect(html('articles/lending')).toContain('<mark class="disputed">$0.50</mark>');
    expect(html('articles/visitors')).not.toContain('disputed');
    expect(html('articles/visitors')).toContain('href="/articles/library/"');
  });

  it('makes a site of what init writes, on the same day', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'oneanswer-starter-'));
    expect(run('init shop', { cwd }).status).toBe(0);
    const out = join(cwd, 'dist');
    const { status, output } = await buildSite({ content: join(cwd, 'shop'), out }, { quiet: true });
    expect([status, output.match(/\d+ (?:error|warning|note)s?/g)]).toEqual([0, null]);
    const { pages } = JSON.parse(readFileSync(join(out, 'api/pages.json'), 'utf8')) as {
      pages: { path: string; url: string }[];
    };
    expect(pages.map(({ path }) => path).sort()).toEqual([
      'onboarding/first-day.mdx',
      'playbooks/late-parcel.mdx',
      'policies/late-parcels.mdx',
      'policies/returns.mdx',
    ]);
    for (const { url } of pages) expect(readFileSync(join(out, url, 'index.html'), 'utf8')).toContain('<h1');
  });

  it('writes nothing that the strict policy of the site would refuse', async () => {
    const { out, html } = await build({ 'a.md': '# A\n\n| b |\n| - |\n| c |\n\n```js\nlet d;\n```\n' });
    for (const page of ['', 'articles/a', 'health']) {
      expect(html(page)).toContain('<meta http-equiv="content-security-policy"');
      expect(html(page)).not.toMatch(/<script(?![^>]* src=)[^>]*>|\sstyle=|\son\w+=|https?:\/\//);
    }
    expect(existsSync(join(out, 'sw.js'))).toBe(true);
  });
});
