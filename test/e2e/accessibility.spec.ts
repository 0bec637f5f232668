import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { at, expect, type SiteName, test } from './page.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PAGES: readonly [SiteName, string][] = [
  ['brook', ''],
  ['brook', '?q=return+window'],
  ['brook', 'policies/'],
  ['brook', 'policies/returns/'],
  ['brook', 'products/city-bike/'],
  ['brook', 'playbooks/two-answers/'],
  ['brook', 'onboarding/first-day/'],
  ['brook', 'teams/'],
  ['brook', 'triage/'],
  ['brook', 'facts/'],
  ['brook', 'facts/returns.window/'],
  ['brook', 'health/'],
  ['brook', 'panel/'],
  ['brook', '404.html'],
  ['handbook', 'articles/opening-hours/library/'],
];

async function seriousProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

async function open(page: Page, site: SiteName, path: string): Promise<void> {
  await page.goto(at(site, path));
  if (path.startsWith('?q=')) await expect(page.locator('.result').first()).toBeVisible();
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}, nothing serious`, () => {
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } });
    for (const [site, path] of PAGES) {
      test(`on ${site}/${path}`, async ({ page }) => {
        await open(page, site, path);
        expect(await seriousProblems(page)).toEqual([]);
      });
    }
  });
}

test.describe('in a window of 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const [site, path] of PAGES) {
    test(`${site}/${path} does not scroll sideways`, async ({ page }) => {
      await open(page, site, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages read, with every channel one after the other', async ({ page }) => {
    await page.goto(at('brook', 'playbooks/two-answers/'));
    await expect(page.getByText('Stay on the line.')).toBeVisible();
    await expect(page.getByText('Keep to short paragraphs')).toBeVisible();
    await expect(page.getByText('Next contact within 2 business days')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.getByText('Yes', { exact: true }).click();
    await expect(page.getByText('Up to the limit without asking.')).toBeVisible();
  });

  test('the first page says what search needs, and lists the pages', async ({ page }) => {
    await page.goto(at('brook'));
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Returns' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Returns');
    await expect(page.getByText('A bike comes back within')).toBeVisible();
  });
});

test('the first Tab leads past the header', async ({ page }) => {
  await page.goto(at('brook', 'policies/returns/'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('the choice of light or dark is kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('brook'));
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a print leaves out the navigation and unfolds the branches', async ({ page }) => {
  await page.goto(at('brook', 'playbooks/two-answers/'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByText('Up to the limit without asking.')).toBeVisible();
});
