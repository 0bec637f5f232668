import type { Page } from '@playwright/test';
import { at, expect, test } from './page.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for an answer' });
const results = (page: Page) => page.locator('.results > .result');
const first = (page: Page) => results(page).first();

test.describe('an agent with a customer on the line', () => {
  test.beforeEach(async ({ page }) => page.goto(at('brook')));

  test('types at once, and reads the answer itself', async ({ page }) => {
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('call-back time');
    await expect(first(page)).toContainText('2 business days');
    await expect(first(page)).toContainText('Workshop');
    await expect(first(page)).toContainText('verified 1 Feb 2026');
    await expect(first(page)).toContainText('stated on 2 pages, all agree');
    await expect(page.getByRole('status').filter({ hasText: 'answer' })).toBeVisible();
  });

  test('sees that two answers are on file, both of them, and whom to ask', async ({ page }) => {
    await field(page).fill('first service free');
    await expect(first(page)).toContainText('Disputed');
    await expect(first(page).locator('.version')).toHaveText([/within 60 days.*Repairs/, /within 90 days.*City Bike/]);
    await expect(first(page)).toContainText('Ask Workshop');
    await expect(first(page).getByRole('link', { name: 'The customer was told two different things' })).toBeVisible();
    await expect(results(page).nth(1)).toContainText('Disputed: First service, within 60 days or within 90 days');
  });

  test('gets the answer for the customer of the bar, and the line to say', async ({ page }) => {
    await field(page).fill('return postage');
    await expect(first(page)).toContainText('Ask for customer kind');
    await page.getByLabel('Customer kind').selectOption('Club member');
    await expect(first(page).locator('.big-answer')).toHaveText('free');
    await page.getByLabel('Customer kind').selectOption('Guest');
    await expect(first(page).locator('.big-answer')).toHaveText('$15');
  });

  test('gets the answer for the customer whom the query names', async ({ page }) => {
    await page.getByLabel('Region').selectOption('United States');
    await field(page).fill('how long to return in germany');
    await expect(first(page)).toContainText('Fact · Returns · for Germany');
    await expect(first(page).locator('.big-answer')).toHaveText('14 days after delivery');
    const returns = results(page).filter({ hasText: 'In Germany it is' });
    await expect(returns).toContainText('comes back within 30 days after delivery. In Germany it is 14 days');
  });

  test('asks for another day', async ({ page }) => {
    await page.getByLabel('Region').selectOption('United States');
    await page.getByLabel('Day for which the answers hold').fill('2026-11-20');
    await field(page).fill('return window');
    await expect(first(page).locator('.big-answer')).toHaveText('30 days after delivery');
    await expect(first(page)).toContainText('Later: 60 days after delivery (from 1 Dec 2026 to 15 Jan 2027)');
    await page.getByLabel('Day for which the answers hold').fill('2026-12-24');
    await expect(first(page).locator('.big-answer')).toHaveText('60 days after delivery');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByLabel('Region')).toHaveValue('');
  });

  test('keeps the customer from page to page in this tab', async ({ page }) => {
    await page.getByLabel('Region').selectOption('Germany');
    await page.goto(at('brook', 'policies/returns/'));
    await expect(page.getByLabel('Region')).toHaveValue('de');
    await expect(page.locator('#L34 [data-fact]')).toHaveText('14 days after delivery');
  });

  test('never takes the hands from the keyboard', async ({ page }) => {
    await page.keyboard.type('return');
    await expect(results(page).nth(2)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first(page).locator('.result-link')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(results(page).nth(1).locator('.result-link')).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(results(page)).toHaveCount(0);
    await page.keyboard.type('call-back time');
    await expect(first(page)).toContainText('2 business days');
    await page.keyboard.press('Enter');
    // Keys count from the moment the page has loaded, and the address changes before that.
    await page.waitForURL(/\/facts\/repairs\.call-back\/$/);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  });

  test('finds something when the words are misspelt', async ({ page }) => {
    await field(page).fill('retrun postge');
    await expect(first(page)).toContainText('Return postage');
    await expect(page.locator('.search-status')).toContainText('Showing results for');
  });

  test('is told which word no page knows, and what was searched for instead', async ({ page }) => {
    await field(page).fill('bicycles');
    await expect(first(page)).toContainText('City Bike');
    const status = page.getByRole('status').filter({ hasText: 'No page knows' });
    await expect(status).toContainText('No page knows “bicycles”. Searched for “bike” instead.');
  });

  test('is told which word no page knows, and offered pages when nothing is left', async ({ page }) => {
    await field(page).fill('xylophone');
    await expect(page.locator('.search-status')).toContainText('Nothing found');
    await expect(results(page).first().getByRole('link')).toBeVisible();
  });
});

test('a ticket links to a search for one customer', async ({ page }) => {
  await page.goto(at('brook', '?q=return+window&region=fr&on=2026-11-20'));
  await expect(field(page)).toHaveValue('return window');
  await expect(page.getByLabel('Region')).toHaveValue('fr');
  await expect(first(page).locator('.big-answer')).toHaveText('14 days after delivery');
});

test('Enter waits for the answer to all that was typed', async ({ page }) => {
  await page.goto(at('brook'));
  await field(page).pressSequentially('call-back time');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/facts\/repairs\.call-back\/$/);
});

test('the address follows what is typed', async ({ page }) => {
  await page.goto(at('brook'));
  await field(page).fill('postage');
  await expect(page).toHaveURL(/\?q=postage$/);
});

test('a line to say is copied as one line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at('brook', 'playbooks/two-answers/'));
  await page.locator('.line.say', { hasText: 'Give me a minute' }).getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Give me a minute, {name}: I want to give you the answer that holds.',
  );
});

test('Ctrl+K searches over any page', async ({ page }) => {
  await page.goto(at('brook', 'products/city-bike/'));
  await page.keyboard.press('Control+k');
  await page.keyboard.type('call-back');
  await expect(page.getByRole('dialog').locator('.result').first()).toContainText('2 business days');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/call-back/);
});

test('the panel of a help desk searches, and opens pages outside of itself', async ({ page }) => {
  await page.setViewportSize({ width: 340, height: 700 });
  await page.goto(at('brook', 'panel/'));
  await field(page).fill('call-back time');
  await expect(first(page)).toContainText('2 business days');
  await expect(first(page).locator('.result-link')).toHaveAttribute('target', '_blank');
});

test('a folder of plain Markdown is searched as well', async ({ page }) => {
  await page.goto(at('handbook'));
  await field(page).fill('late fee');
  await expect(first(page)).toContainText('Disputed');
  await expect(first(page).locator('.version strong')).toHaveText(['$0.50', '$0.25']);
  await expect(page.locator('#customer')).toHaveCount(0);
});
