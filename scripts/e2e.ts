/**
 * `npm run e2e`: the built site in a real Chromium. Arguments go to Playwright: `npm run e2e -- search.spec.ts --headed`.
 * `ONEANSWER_E2E_CONTENT=../handbook npm run e2e` builds and searches another folder as well.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';

const config = fileURLToPath(new URL('../test/e2e/playwright.config.ts', import.meta.url));
const playwright = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));

function main(args: readonly string[]): number {
  let chromium: string;
  try {
    chromium = findChromium();
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  const { status } = spawnSync(process.execPath, [playwright, 'test', '--config', config, ...args], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  return status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
