import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  globalSetup: './sites.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // Generous, and with one more try: the machines of CI are shared, and a slow one is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: 1,
  reporter: 'list',
  use: {
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      // Chromium refuses to run its sandbox as root, which is what containers have.
      args: isRoot ? ['--no-sandbox'] : [],
    },
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
});
