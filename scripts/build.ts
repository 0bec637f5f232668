/**
 * Builds the site of a folder with Astro, in a process of its own. The integration checks the folder first and prints
 * the report; Astro's own log stays silent.
 *
 * `node scripts/build.ts` builds `content` into `dist`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface SiteOptions {
  /** Folder of pages; `ONEANSWER_CONTENT` or `content` by default. */
  content?: string;
  /** Folder for the built site; `dist` by default. */
  out?: string;
  /** Day for which the pages are checked; today by default. */
  asOf?: string;
  /** Path under which the site will stand; `/` by default. */
  base?: string;
}

export interface SiteBuild {
  /** 0 when the site was built, 1 when the pages must not be published or the build failed. */
  status: number;
  /** What was printed, when `quiet`; else '' as it went to this terminal. */
  output: string;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

/** @param quiet keep what is printed instead of showing it. */
export function buildSite({ content, out, asOf, base }: SiteOptions, { quiet = false } = {}): Promise<SiteBuild> {
  const settings = { ONEANSWER_CONTENT: content, ONEANSWER_OUT: out, ONEANSWER_AS_OF: asOf, ONEANSWER_BASE: base };
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  const build = spawn(process.execPath, [astro, 'build', '--silent', '--root', root], {
    env: { ...process.env, ...given, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', ...(quiet ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((done, fail) => {
    build.on('error', fail);
    build.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

if (import.meta.main) {
  const { status } = await buildSite({});
  process.exitCode = status;
}
