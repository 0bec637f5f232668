import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, serve } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'oneanswer-serve-'));
const root = join(folder, 'site');
for (const [path, text] of [
  ['secret.txt', 'secret'],
  ['site/index.html', 'home'],
  ['site/404.html', 'nothing here'],
  ['site/articles/parking (staff)/index.html', 'parking'],
  ['site/_astro/a.js', 'let a;'],
  ['site/search/index.bin', 'bin'],
] as const) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

let server: RunningServer;
beforeAll(async () => {
  server = await serve({ root, port: 0 });
});
afterAll(() => server.close());

/** A path as it stands, without what `fetch` tidies up. */
function raw(
  path: string,
  method = 'GET',
): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((done, fail) => {
    const asked = request(server.url, { path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('the server', () => {
  it.each([
    ['/', 200, 'home', 'text/html; charset=utf-8'],
    ['/?q=fee', 200, 'home', 'text/html; charset=utf-8'],
    ['/articles/parking%20(staff)/', 200, 'parking', 'text/html; charset=utf-8'],
    ['/_astro/a.js', 200, 'let a;', 'text/javascript; charset=utf-8'],
    ['/search/index.bin', 200, 'bin', 'application/octet-stream'],
    ['/no/such/page/', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/%E0%A4%A', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/../secret.txt', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/%2e%2e/secret.txt', 404, 'nothing here', 'text/html; charset=utf-8'],
    ['/index.html%00.png', 404, 'nothing here', 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, body, type) => {
    const answer = await raw(path);
    expect({ status: answer.status, body: answer.body, type: answer.headers['content-type'] }).toEqual({
      status,
      body,
      type,
    });
  });

  it('leads a folder to its page, with the query', async () => {
    const { status, headers } = await raw('/articles/parking%20(staff)?on=2026-01-01');
    expect([status, headers['location']]).toEqual([308, '/articles/parking%20(staff)/?on=2026-01-01']);
  });

  it('sends the strict policy with everything', async () => {
    const { headers } = await raw('/');
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('keeps what has its version in the name, and asks again for the rest', async () => {
    expect((await raw('/_astro/a.js')).headers['cache-control']).toContain('immutable');
    expect((await raw('/')).headers['cache-control']).toBe('no-cache');
  });

  it('reads only', async () => {
    expect((await raw('/', 'POST')).status).toBe(405);
    expect(await raw('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next port when one is in use', async () => {
    const port = Number(new URL(server.url).port);
    const second = await serve({ root, port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  it('serves a site below a path', async () => {
    const below = await serve({ root, port: 0, base: '/kb' });
    expect(new URL(below.url).pathname).toBe('/kb/');
    expect(await (await fetch(below.url)).text()).toBe('home');
    expect((await fetch(new URL('/', below.url))).status).toBe(404);
    await below.close();
  });

  it('says so when there is no site', async () => {
    await expect(serve({ root: join(folder, 'none'), port: 0 })).rejects.toThrow('There is no built site');
  });
});
