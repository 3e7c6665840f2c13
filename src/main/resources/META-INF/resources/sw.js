/*
 * Keeps the page for no signal, with its scripts, and shows it where a page of a gym cannot be had. Everything else goes to
 * the server as if this were not here. It holds nothing of anybody: what people log lies in their own database.
 */
const CACHE = 'longrun-no-signal';
const PAGE = '/no-signal';
const PATIENCE_MS = 10000;
const UNREACHABLE = [502, 503, 504];

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(refresh());
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'refresh') event.waitUntil(refresh());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === '/' || pathname === '/start' || pathname.startsWith('/g/')) event.respondWith(page(request));
  } else if (pathname.startsWith('/VAADIN/build/') || pathname === '/no-signal.css' || pathname === '/icon.svg') {
    event.respondWith(part(request));
  }
});

/** The page and whatever its head names, all of it or nothing; then what an older page named goes. */
async function refresh() {
  const answer = await fetch(PAGE, { cache: 'no-store', credentials: 'omit' });
  if (!answer.ok) throw new Error(`The page for no signal answered ${answer.status}`);
  const text = await answer.clone().text();
  const parts = [...text.matchAll(/<(?:script|link)[^>]+(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
  const cache = await caches.open(CACHE);
  await cache.addAll(parts);
  await cache.put(PAGE, answer);
  const wanted = new Set([PAGE, ...parts]);
  for (const request of await cache.keys()) {
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

async function page(request) {
  try {
    const answer = await Promise.race([fetch(request), tooLong()]);
    if (!UNREACHABLE.includes(answer.status)) return answer;
    return (await caches.match(PAGE)) ?? answer;
  } catch (error) {
    const kept = await caches.match(PAGE);
    if (kept) return kept;
    throw error;
  }
}

/** Names with a fingerprint never change; the others are taken from the server while there is one. */
async function part(request) {
  const kept = await caches.match(request);
  if (kept && new URL(request.url).pathname.startsWith('/VAADIN/build/')) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

function tooLong() {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('No answer in time')), PATIENCE_MS));
}
