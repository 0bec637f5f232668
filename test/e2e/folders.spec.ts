/** Whole folders: every file is a page, every page is reachable, can be found, and reads without complaint. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { at, expect, type SiteName, test } from './page.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS: readonly [SiteName, string | undefined][] = [
  ['content', here('../../content')],
  ['handbook', here('fixtures/handbook')],
  ['other', process.env['ONEANSWER_E2E_CONTENT']],
];
const FOUND_AMONG_TEN = 0.9;
const READ_CLOSELY = 12;

interface PageRow {
  path: string;
  title: string;
  url: string;
}

for (const [site, folder] of FOLDERS) {
  if (!folder) continue;

  test.describe(`the pages of ${site}`, () => {
    test.slow();

    test('are all reachable', async ({ request }) => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((path) => path.replaceAll('\\', '/'))
        .filter((path) => /\.mdx?$/.test(path) && path !== 'README.md');
      const { pages } = (await (await request.get(at(site, 'api/pages.json'))).json()) as { pages: PageRow[] };
      expect(pages.map(({ path }) => path).sort()).toEqual(files.sort());
      expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
      for (const { url, title } of pages) {
        const response = await request.get(new URL(url, at(site)).href);
        expect(response.status(), url).toBe(200);
        expect(await response.text(), url).toContain('<h1');
        expect(title, url).not.toBe('');
      }
    });

    test('are found by their titles', async ({ page, request }) => {
      const { pages } = (await (await request.get(at(site, 'api/pages.json'))).json()) as { pages: PageRow[] };
      await page.goto(at(site));
      const field = page.getByRole('searchbox');
      let found = 0;
      for (const { title } of pages) {
        await field.fill(title);
        const list = page.locator('.results');
        await expect(list.locator('.result').first()).toBeVisible();
        const texts = await list.locator('.result-title').allTextContents();
        if (texts.some((text) => text.includes(title))) found++;
      }
      expect(found / pages.length).toBeGreaterThanOrEqual(FOUND_AMONG_TEN);
    });

    test('read without complaint', async ({ page, request }) => {
      const { pages } = (await (await request.get(at(site, 'api/pages.json'))).json()) as { pages: PageRow[] };
      const step = Math.max(1, Math.floor(pages.length / READ_CLOSELY));
      for (const { url } of pages.filter((_, index) => index % step === 0)) {
        await page.goto(new URL(url, at(site)).href);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        expect(serious.map(({ id, nodes }) => `${url} ${id} ${nodes[0]?.html}`)).toEqual([]);
      }
    });
  });
}
