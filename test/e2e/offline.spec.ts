import { at, expect, test } from './page.ts';

/** In the page: the service worker is in charge and holds the page with this path. */
async function isCopied(path: string): Promise<boolean> {
  const [name] = await caches.keys();
  if (name === undefined || navigator.serviceWorker.controller === null) return false;
  return (await (await caches.open(name)).match(path)) !== undefined;
}

test.use({ serviceWorkers: 'allow' });

test('after the first visit, search and pages work without a network and say that they are a copy', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto(at('brook'));
  await expect.poll(() => page.evaluate(isCopied, '/policies/returns/')).toBe(true);
  await context.setOffline(true);

  await page.goto(at('brook'));
  await expect(page.getByText('Offline copy of')).toBeVisible();
  await page.getByRole('searchbox').fill('call-back time');
  await expect(page.locator('.result').first()).toContainText('2 business days');

  await page.goto(at('brook', 'policies/returns/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Returns');
  await expect(page.getByText('Offline copy of')).toBeVisible();

  await page.goto(at('brook', 'no-such-page/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');

  await context.setOffline(false);
  await page.goto(at('brook', 'policies/returns/'));
  await expect(page.getByText('Offline copy of')).toBeHidden();
  // Requests that failed while there was no network are errors in the console of the browser.
  complaints.splice(
    0,
    complaints.length,
    ...complaints.filter((complaint) => !/net::ERR|status of 404/.test(complaint)),
  );
});
