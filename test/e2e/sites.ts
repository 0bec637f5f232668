/** Before the tests: builds the sites that they look at, one after the other, and serves them. */
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../scripts/build.ts';
import { type RunningServer, serve } from '../../scripts/serve.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A day on which the holiday promotion of the fixture has not begun. */
const AS_OF = '2026-11-25';
const FIRST_PORT = 4700;

interface Site {
  name: string;
  content: string | undefined;
  base?: string;
}

const sites: readonly Site[] = [
  /** A project with two contradictions that are meant to stay. */
  { name: 'brook', content: here('fixtures/brook-cycles') },
  /** The same below a path. */
  { name: 'below', content: here('fixtures/brook-cycles'), base: '/kb/' },
  /** Plain Markdown that nobody prepared. */
  { name: 'handbook', content: here('fixtures/handbook') },
  /** The sample company. */
  { name: 'content', content: here('../../content') },
  /** A folder of somebody else, when one is given. */
  { name: 'other', content: process.env['ONEANSWER_E2E_CONTENT'] },
];

export default async function buildAndServe(): Promise<() => Promise<void>> {
  const servers: RunningServer[] = [];
  for (const { name, content, base = '/' } of sites) {
    if (!content) continue;
    const out = here(`../../.cache/e2e/${name}`);
    const { status, output } = await buildSite({ content, out, base, asOf: AS_OF }, { quiet: true });
    if (status !== 0) throw new Error(`The site of ${content} could not be built:\n${output}`);
    const server = await serve({ root: out, base, port: FIRST_PORT });
    servers.push(server);
    process.env[`ONEANSWER_E2E_${name.toUpperCase()}_URL`] = server.url;
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
