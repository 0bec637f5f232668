/**
 * `npm start`: check the pages, build the site, serve it until stopped. `ONEANSWER_CONTENT=../handbook npm start` does it for
 * another folder; `PORT` says where to begin to look for a free port. Exit 1 when the pages must not be published.
 */

import { buildSite } from './build.ts';
import { fail } from './fail.ts';
import { serve } from './serve.ts';

const OUT = 'dist';
const DEFAULT_PORT = 4321;

const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT is "${process.env['PORT']}": give a number from 0 to 65535`);

const { status } = await buildSite({ out: OUT });
if (status !== 0) process.exit(1);

const server = await serve({ root: OUT, port, base: process.env['ONEANSWER_BASE'] ?? '/' });
console.log(`\nThe site is at ${server.url}\nPress Ctrl C to stop.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
