/**
 * `npm test`: every check that a change must pass, one after the other, with a summary at the end. A step that fails does not
 * keep the later ones from running. `npm test -- lint unit` runs the named steps alone. The last line is "N passed, N failed",
 * the exit code 0 when nothing failed, 1 when something did, 2 for a step that does not exist.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settle, type Tally, tallyPlaywright, tallyVitest, total } from './tally.ts';

interface Step {
  name: string;
  about: string;
  /** Program and arguments; programs come from node_modules/.bin. */
  command: readonly string[];
  /** Counts the tests in the report that the runner left; a step without one is a single test. */
  count?: () => Tally;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, '.cache', 'reports');
/** A fixed day, so that a promotion of the sample company that ends does not turn an old checkout red. */
const contentDay = '2026-11-25';
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');

const steps: readonly Step[] = [
  {
    name: 'lock',
    about: 'lock file complete, versions exact, licences known',
    command: ['node', 'scripts/check-lock.ts'],
  },
  { name: 'lint', about: 'format and lint rules', command: ['biome', 'check', '--error-on-warnings'] },
  { name: 'unused', about: 'files, exports and dependencies that nothing uses', command: ['knip'] },
  {
    name: 'astro',
    about: 'types inside the .astro files',
    // The site alone: astro check resolves the packages of the tests in another way than Node and tsc do.
    command: ['astro', 'check', '--silent', '--tsconfig', 'src/site/tsconfig.json'],
  },
  // Behind astro, which writes the types of Astro's own modules.
  { name: 'types', about: 'TypeScript', command: ['tsc', '--noEmit'] },
  {
    name: 'content',
    about: 'the pages of the sample company agree',
    command: ['node', 'src/cli/main.ts', 'check', 'content', '--as-of', contentDay],
  },
  {
    name: 'unit',
    about: 'vitest',
    command: [
      ...['vitest', 'run', '--config', 'test/vitest.config.ts'],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', unitReport],
    ],
    count: () => tallyVitest(readJson(unitReport)),
  },
  {
    name: 'e2e',
    about: 'the built site in Chromium',
    command: ['node', 'scripts/e2e.ts', '--reporter', 'list,json'],
    count: () => tallyPlaywright(readJson(endToEndReport)),
  },
];

const environment = {
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env['PATH'],
  ASTRO_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport,
};

/** Runs one step in this terminal and counts it. */
function run({ name, about, command, count }: Step): Tally & { seconds: number } {
  console.log(`\n== ${name}: ${about}`);
  const started = performance.now();
  const [program = '', ...args] = command;
  const onWindows = process.platform === 'win32';
  const { status, signal, error } = spawnSync(program, args, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    shell: onWindows,
  });
  const seconds = (performance.now() - started) / 1000;
  if (error) console.error(`${program} did not start: ${error.message}`);
  if (signal === 'SIGINT') process.exit(130);
  const exitCode = status ?? 1;
  const tally = count ? counted(count) : { passed: exitCode === 0 ? 1 : 0, failed: 0 };
  return { ...settle(tally, exitCode), seconds };
}

function counted(count: () => Tally): Tally {
  try {
    return count();
  } catch (error) {
    console.error(`The runner left no usable report: ${(error as Error).message}`);
    return { passed: 0, failed: 1 };
  }
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function main(names: readonly string[]): number {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(`No step "${unknown}". Steps: ${steps.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = chosen.map((step) => ({ name: step.name, ...run(step) }));

  console.log('\n== summary');
  for (const { name, passed, failed, seconds } of results) {
    const time = `${seconds.toFixed(1)} s`.padStart(8);
    console.log(`${failed ? 'FAILED' : 'ok    '}  ${name.padEnd(7)} ${time}  ${passed} passed, ${failed} failed`);
  }
  const failures = results.filter(({ failed }) => failed > 0).map(({ name }) => name);
  if (failures.length > 0) console.log(`\nRun what failed again: npm test -- ${failures.join(' ')}`);

  const { passed, failed } = total(results);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
