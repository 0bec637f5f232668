/**
 * Finds a Chromium for the end-to-end tests: the one that is named, one that is installed, Playwright's own, and as the
 * last resort one that is installed now.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search looks at, so that it can be tested without a browser. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright would have put its own. */
  playwrightPath(): string;
  /** Runs a program in this terminal; true when it ended well. */
  run(program: string, args: readonly string[]): boolean;
  isRoot: boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium.
 * @throws when none is there and none can be installed; the message says what to do.
 */
export function findChromium(machine: Machine = thisMachine): string {
  const named = machine.env['CHROMIUM_PATH'];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and no file is there`);
  }
  return installed(machine) ?? install(machine);
}

function installed({ env, exists, playwrightPath }: Machine): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...PLACES, playwrightPath()].find(exists);
}

function install(machine: Machine): string {
  console.log('No Chromium is installed. Trying the installer of Playwright …');
  if (machine.run('playwright', ['install', 'chromium']) && machine.exists(machine.playwrightPath())) {
    return machine.playwrightPath();
  }
  if (machine.isRoot && machine.exists('/usr/bin/apt-get')) {
    console.log('Trying the package of the system …');
    machine.run('apt-get', ['update', '-qq']);
    machine.run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const found = installed(machine);
    if (found) return found;
  }
  throw new Error(
    'The end-to-end tests need a Chromium and none could be installed. Install one ("apt-get install chromium", ' +
      '"brew install chromium", or "npx playwright install chromium"), or name one with CHROMIUM_PATH=/path/to/chromium',
  );
}

const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
  run: (program, args) =>
    spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0,
  isRoot: process.getuid?.() === 0,
};
