/**
 * A static file server for a built site, on this machine alone. It serves what a web host would serve: the files, the
 * security headers, the 404 page. Astro's own preview is not used, as it allows one server a project and leaves the
 * terminal when it believes that a program started it.
 *
 * `node scripts/serve.ts dist 4321` serves the folder `dist` at http://127.0.0.1:4321/.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

/** The headers of every answer. The policy is the strict one that the README recommends for a real host. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
};

export interface ServeOptions {
  /** Folder of the built site. */
  root: string;
  /** Port to begin with; the next free one is taken. 0 lets the system choose. */
  port: number;
  /** Path under which the site was built, `/` by default. */
  base?: string;
}

export interface RunningServer {
  /** Address of the first page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serve a folder until `close` is called.
 * @throws when no port of the range is free, or when the folder is not there.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const root = resolve(options.root);
  const base = `/${(options.base ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (!(await isKind(root, 'folder'))) throw new Error(`There is no built site in ${options.root}`);
  const server = createServer((request, response) => {
    answer(request, response, root, base).catch(() => response.destroy());
  });
  const port = await listen(server, options.port);
  return {
    url: `http://${HOST}:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(rawPath);
  if (path?.startsWith(base)) {
    const file = fileOf(root, path.slice(base.length));
    if (file && !path.endsWith('/') && (await isKind(file, 'folder'))) {
      response.writeHead(308, { Location: `${rawPath}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }
    const page = file && (path.endsWith('/') ? join(file, 'index.html') : file);
    if (page && (await isKind(page, 'file'))) return send(request, response, page, 200);
  }
  const missing = join(root, '404.html');
  if (await isKind(missing, 'file')) return send(request, response, missing, 404);
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function send(request: IncomingMessage, response: ServerResponse, file: string, status: number): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(status, {
    'Content-Type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': file.includes(`${sep}_astro${sep}`) ? 'max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

/** The path as written in the address, or undefined when it is no valid text. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The file that a path names, or undefined when it would leave the folder. */
function fileOf(root: string, path: string): string | undefined {
  if (path.includes('\0')) return undefined;
  const file = resolve(root, `./${path}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

async function isKind(path: string, kind: 'file' | 'folder'): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return kind === 'file' ? (found?.isFile() ?? false) : (found?.isDirectory() ?? false);
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TO_TRY; port++) {
    if (await tryPort(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No port from ${first} to ${first + PORTS_TO_TRY - 1} is free; set PORT to another one`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(false);
      else fail(error);
    };
    server.once('error', onError);
    server.listen(port, HOST, () => {
      server.off('error', onError);
      done(true);
    });
  });
}

if (import.meta.main) {
  const [root = 'dist', port = '4321'] = process.argv.slice(2);
  const running = await serve({ root, port: Number(port), base: process.env['ONEANSWER_BASE'] ?? '/' });
  console.log(`Serving ${root} at ${running.url}`);
}
