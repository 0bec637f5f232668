import { at, expect, test } from './page.ts';

test.describe('a page', () => {
  test('says who owns it, when it was verified and when it is due', async ({ page }) => {
    await page.goto(at('brook', 'policies/repairs/'));
    await expect(page.locator('.page-facts')).toContainText('Workshop');
    await expect(page.locator('.page-facts')).toContainText('1 Feb 2026');
    await expect(page.locator('.page-facts')).toContainText('due since 1 Aug 2026');
  });

  test('marks the very words that another page contradicts', async ({ page }) => {
    await page.goto(at('brook', 'products/city-bike/'));
    await expect(page.getByRole('region', { name: 'Disputed' })).toContainText('within 60 days');
    const marks = page.locator('mark.disputed');
    await expect(marks).toHaveText(['within 90 days', '45 days']);
    await page.locator('mark.disputed + a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('First service');
    await expect(page.locator('.version')).toHaveCount(2);
    await expect(page.locator('.version').first()).toContainText(
      'The first service is free within 60 days of purchase.',
    );
  });

  test('leads to the line that a finding names', async ({ page }) => {
    await page.goto(at('brook', 'products/city-bike/#L12'));
    await expect(page.locator('#L12')).toContainText('The first service is free');
  });

  test('links to pages by their files, and hangs together both ways', async ({ page }) => {
    await page.goto(at('brook', 'policies/returns/'));
    await expect(page.locator('.prose').getByRole('link', { name: 'Repairs' })).toHaveAttribute(
      'href',
      '/policies/repairs/#first-service',
    );
    await page.goto(at('brook', 'policies/repairs/'));
    await expect(page.locator('.aside-list', { hasText: 'Relied on by' })).toContainText('Returns');
  });

  test('is still found under the id that it had before', async ({ page }) => {
    await page.goto(at('brook', 'policies/send-backs/'));
    await expect(page).toHaveURL(/\/policies\/returns\/$/);
  });

  test('shows the value that the author named, whoever is on the line', async ({ page }) => {
    await page.goto(at('brook', 'policies/returns/?region=us'));
    await expect(page.locator('#L34')).toContainText('In Germany it is 14 days after delivery');
    await expect(page.locator('#L34 [data-fact]')).toHaveText('30 days after delivery');
  });
});

test.describe('a playbook', () => {
  test.beforeEach(async ({ page }) => page.goto(at('brook', 'playbooks/two-answers/')));

  test('says when it fits and when not', async ({ page }) => {
    await expect(page.locator('.fit')).toContainText('Two of us, or two pages');
    await expect(page.locator('.fit')).toContainText('The customer misremembers');
    await expect(page.locator('.customers-say')).toContainText('your colleague said something else');
  });

  test('shows the channel of this contact', async ({ page }) => {
    await expect(page.getByText('Stay on the line.')).toBeVisible();
    await page.getByRole('radio', { name: 'Chat' }).check();
    await expect(page.getByText('Stay on the line.')).toBeHidden();
    await expect(page.getByText('Keep to short paragraphs')).toBeVisible();
    await page.locator('#customer').getByLabel('Channel').selectOption('Phone');
    await expect(page.getByRole('radio', { name: 'Phone' })).toBeChecked();
    await expect(page.getByText('Stay on the line.')).toBeVisible();
  });

  test('remembers the steps that are done until they start over', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Done: step 1' }).check();
    await expect(page.locator('.tick-status')).toContainText('1 of 3 done');
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Done: step 1' })).toBeChecked();
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect(page.locator('.tick-status')).toContainText('0 of 3 done');
  });

  test('ends each branch, with what may be offered and whom to hand over to', async ({ page }) => {
    await page.getByText('Yes', { exact: true }).click();
    await expect(page.getByRole('complementary', { name: 'Offer' })).toContainText('Agent may offer the difference');
    await expect(page.getByRole('complementary', { name: 'Offer' })).toContainText('up to $20');
    await page.getByText('No', { exact: true }).click();
    await expect(page.getByRole('complementary', { name: 'Escalate' })).toContainText('Front Counter');
    await expect(page.getByRole('complementary', { name: 'Escalate' })).toContainText('counter@brook.example');
  });

  test('works out the day of the promise', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-27T10:00:00'));
    await page.reload();
    const promise = page.getByRole('complementary', { name: 'Follow-up' });
    await expect(promise).toContainText('within 2 business days · by Tue, Dec 1');
    await expect(promise).toContainText('Kept by Front Counter');
  });
});

test('a track keeps its progress on this device, and answers from facts', async ({ page }) => {
  await page.goto(at('brook', 'onboarding/first-day/'));
  await page.getByRole('checkbox', { name: 'Done: station 2' }).check();
  await page.reload();
  await expect(page.locator('.tick-status')).toContainText('1 of 2 done');
  await page.getByText('Show the answer').first().click();
  await expect(page.locator('.question').first()).toContainText('14 days after delivery');
});

test('triage leads from a cause to the playbook, for the channel', async ({ page }) => {
  await page.goto(at('brook', 'triage/'));
  await expect(page.getByRole('link', { name: /The bike is late/ })).toBeVisible();
  await page.getByRole('radio', { name: 'Phone' }).check();
  await expect(page.getByRole('link', { name: /The bike is late/ })).toBeHidden();
  await page.getByRole('radio', { name: 'In writing' }).check();
  await page.getByRole('link', { name: /The bike is late/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The bike is late');
});

test('a fact shows every value and what a change would touch', async ({ page }) => {
  await page.goto(at('brook', 'facts/'));
  await page.getByRole('link', { name: 'Call-back time' }).click();
  await expect(page.locator('.big-answer')).toHaveText('2 business days');
  await expect(page.getByRole('heading', { name: 'A change touches 2 pages' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('The customer was told two different things');
  await page.goto(at('content', 'facts/returns.window/'));
  await expect(page.getByRole('main')).toContainText(/Holiday returns\s*Policy, lines\s+\d+, \d+, \d+/);
});

test('tracks stand in the order in which they are learnt, and their pages too', async ({ page }) => {
  await page.goto(at('content', 'onboarding/'));
  await expect(page.getByRole('main').locator('.page-list .title')).toHaveText([
    'First week',
    'Difficult conversations',
    'Team lead',
  ]);
  await page.getByRole('link', { name: /First week/ }).click();
  await expect(page.locator('.track-progress')).toContainText(/about \d+ h/);
});

test('every entry of the navigation is in sight on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(at('content'));
  for (const link of await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all())
    await expect(link).toBeInViewport({ ratio: 1 });
});

test('health counts what is open, by owner', async ({ page }) => {
  await page.goto(at('brook', 'health/'));
  await expect(page.locator('.tile').first()).toHaveText(/2\s*open contradictions/);
  await expect(page.getByRole('region', { name: 'By owner' }).getByRole('row', { name: /Workshop/ })).toBeVisible();
});

test('an address that leads nowhere ends at the search', async ({ page, complaints }) => {
  const response = await page.goto(at('brook', 'policies/no-such-page/'));
  expect(response?.status()).toBe(404);
  await page.getByRole('searchbox').fill('call-back time');
  await expect(page.locator('.result').first()).toContainText('2 business days');
  // The missing page itself is an error in the console of every browser.
  complaints.splice(0, 1);
});

test('a site below a path keeps to it', async ({ page }) => {
  await page.goto(at('below'));
  await page.getByRole('searchbox').fill('call-back time');
  await page.locator('.result-link').first().click();
  await expect(page).toHaveURL(at('below', 'facts/repairs.call-back/'));
  await page.getByRole('main').getByRole('link', { name: 'Repairs' }).first().click();
  await expect(page).toHaveURL(at('below', 'policies/repairs/'));
  await page.goto(at('below', 'policies/send-backs/'));
  await expect(page).toHaveURL(at('below', 'policies/returns/'));
  await page.locator('.prose').getByRole('link', { name: 'Repairs' }).click();
  await expect(page).toHaveURL(at('below', 'policies/repairs/#first-service'));
});

test('other programs get the same as JSON', async ({ request }) => {
  const facts = await (await request.get(at('brook', 'api/facts.json'))).json();
  expect(facts).toMatchObject({ schemaVersion: 1, asOf: '2026-11-25' });
  expect(facts.facts).toContainEqual(
    expect.objectContaining({ id: 'repairs.call-back', url: '/facts/repairs.call-back/' }),
  );
  const report = await (await request.get(at('brook', 'api/findings.json'))).json();
  const compared = report.findings.filter(({ positions }: { positions: unknown[] }) => positions.length > 1);
  expect(compared).toHaveLength(2);
  const page = await (await request.get(at('brook', 'api/pages/policies/repairs.json'))).json();
  expect(page).toMatchObject({ title: 'Repairs', reviewDue: '2026-08-01' });
  expect(page.sections[0]).toMatchObject({ anchor: 'first-service' });
  expect(page.sections[0].text).toContain('An agent may give up to $20 for a wasted trip.');
});
