/**
 * The service worker of the site: what was built can be read without a network. The integration puts `const BUILD`
 * ({ version, core, pages }) before this text and writes both as `sw.js`.
 *
 * Pages come from the network first, as a policy must not be read from a copy while the new one is at hand. A page from
 * the copy carries `data-offline` with the time at which it was saved, and the site shows that.
 */
const CACHE = `oneanswer-${BUILD.version}`;
const NETWORK_WAIT_MS = 4000;
const PAGES_AT_ONCE = 6;

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(BUILD.core))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldCopies().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'fill') event.waitUntil(fill());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (url.pathname.includes('/_astro/')) event.respondWith(copyFirst(request));
  else event.respondWith(networkFirst(request, request.mode === 'navigate'));
});

async function dropOldCopies() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('oneanswer-') && name !== CACHE).map((n) => caches.delete(n)),
  );
}

async function fill() {
  const cache = await caches.open(CACHE);
  for (let start = 0; start < BUILD.pages.length; start += PAGES_AT_ONCE) {
    const some = BUILD.pages.slice(start, start + PAGES_AT_ONCE);
    await Promise.all(some.map(async (page) => (await cache.match(page)) ?? cache.add(page).catch(() => undefined)));
  }
}

async function copyFirst(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetchAndKeep(cache, request);
}

async function networkFirst(request, isPage) {
  const cache = await caches.open(CACHE);
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error('The network is slow')), NETWORK_WAIT_MS));
  const network = fetchAndKeep(cache, request);
  network.catch(() => undefined);
  try {
    return await Promise.race([network, late]);
  } catch {
    const copy = await cache.match(request, { ignoreSearch: true });
    if (copy) return isPage ? marked(copy) : copy;
    const lost = isPage && (await cache.match(BUILD.missing));
    return lost ? marked(lost) : network.catch(() => Response.error());
  }
}

async function fetchAndKeep(cache, request) {
  const response = await fetch(request);
  if (response.ok && response.type === 'basic' && !response.redirected)
    await cache.put(withoutSearch(request), response.clone());
  return response;
}

/** One copy a page, whatever stands behind the question mark. */
function withoutSearch(request) {
  const url = new URL(request.url);
  url.search = '';
  return url.href;
}

async function marked(response) {
  const saved = response.headers.get('date') ?? '';
  const html = (await response.text()).replace('<html', `<html data-offline="${saved.replace(/[^\w ,:+-]/g, '')}"`);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  headers.delete('content-encoding');
  return new Response(html, { status: response.status, headers });
}
