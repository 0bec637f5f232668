/** Before the tests: builds the sites that they look at, one after the other, and serves them. */
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../scripts/build.ts';
import { type RunningServer, serve } from '../../scripts/serve.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** A day on which the holiday promotion of the fixture has not begun. */
const AS_OF = '2026-11-25';
const FIRST_PORT = 4700;

const folders: Readonly<Record<string, string | undefined>> = {
  /** A project with two contradictions that are meant to stay. */
  BROOK: here('fixtures/brook-cycles'),
  /** Plain Markdown that nobody prepared. */
  HANDBOOK: here('fixtures/handbook'),
  /** The sample company. */
  CONTENT: here('../../content'),
  /** A folder of somebody else, when one is given. */
  OTHER: process.env['ONEANSWER_E2E_CONTENT'],
};

export default async function buildAndServe(): Promise<() => Promise<void>> {
  const servers: RunningServer[] = [];
  for (const [name, content] of Object.entries(folders)) {
    if (!content) continue;
    const out = here(`../../.cache/e2e/${name.toLowerCase()}`);
    const { status, output } = await buildSite({ content, out, asOf: AS_OF }, { quiet: true });
    if (status !== 0) throw new Error(`The site of ${content} could not be built:\n${output}`);
    const server = await serve({ root: out, port: FIRST_PORT });
    servers.push(server);
    process.env[`ONEANSWER_E2E_${name}_URL`] = server.url;
  }
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
