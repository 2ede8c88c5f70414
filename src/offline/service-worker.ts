/**
 * Keeps the whole site in the browser, so that it works without a network after one visit. Only files of the site are kept
 * here, never anything of a person. `tools/build-service-worker.ts` bundles this and fills in the list of files.
 *
 * A new version waits until a person agrees, or until no page of the site is open. Other open pages are told:
 * what they have not loaded yet is gone.
 */
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
  addPlugins,
  getCacheKeyForURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { cachePrefix, takeOver } from './offline-names.ts';

/** Every file of the site, seen from this one, with a hash of what is in it; see `tools/build-service-worker.ts`. */
declare const precacheEntries: Required<PrecacheEntry>[];
const entries = precacheEntries;

/** What of a service worker is used here; TypeScript's own types of it do not go with those of a page. */
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
};
interface FetchEvent extends Event {
  readonly request: Request;
  waitUntil(work: Promise<unknown>): void;
}

setCacheNameDetails({ prefix: cachePrefix });
// The page of a first visit works without a network too, not only the next one.
clientsClaim();

/** Whether this worker, since it was started, has seen that all is there. */
let isWhole = false;

// A browser that is short of room, or a person, can take files away and leave the worker: it would never install again. Before
// Workbox listens: what it answers does not reach later listeners.
self.addEventListener('fetch', (event) => {
  if (isWhole || event.request.mode !== 'navigate') return;
  // The next one sees to itself; it may be the one that takes the copy away (service-worker-off.ts).
  if ((self.registration.installing ?? self.registration.waiting) !== null) return;
  isWhole = true;
  event.waitUntil(
    fetchMissing().catch(() => {
      // No network, or a newer version on the host: tried again with the next page.
      isWhole = false;
    }),
  );
});

// Only what the build made is kept: the browser itself refuses what is not to the byte what the list says (`integrity`). A
// host may be halfway through an upload, ask to log in, or give a page for whatever it has not: then nothing is kept, and the
// next visit tries again.
addPlugins([
  {
    // What the browser has of a file already may be from halfway through an upload: it asks whether that is still so.
    requestWillFetch: async ({ request }) =>
      request.cache === 'default' ? new Request(request, { cache: 'no-cache' }) : request,
    // Its content counts, and that is right: a host may give 404.html with status 404.
    cacheWillUpdate: async ({ response: { body, headers } }) => new Response(body, { headers }),
    // A file that went missing here, while the host has a newer version of it.
    handlerDidError: async ({ event, request }) => (event.type === 'fetch' ? fetch(request) : undefined),
  },
]);
precacheAndRoute(entries, {
  // What stands behind `?` is for scripts: the page is the same.
  ignoreURLParametersMatching: [/./],
  urlManipulation: ({ url }) => [folderOf(url)],
});

/** A page by the name of its file, as hosts serve it too. */
function folderOf({ origin, pathname }: URL): URL {
  return new URL(pathname.replace(/\/+(?:index\.html)?$/, '/'), origin);
}

/** A page that is not kept under this very address: without its last slash, or not there at all. */
const elsewhere = new NetworkOnly({
  plugins: [
    {
      handlerDidError: async ({ request }) =>
        (await matchPrecache(`${new URL(request.url).pathname}/`)) ?? matchPrecache('404.html'),
    },
  ],
});
registerRoute(new NavigationRoute(elsewhere));

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});

async function fetchMissing(): Promise<void> {
  const cache = await caches.open(cacheNames.precache);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const { url, integrity } of entries) {
    const key = getCacheKeyForURL(url);
    if (key === undefined || there.has(key)) continue;
    const { body, headers } = await fetch(url, { integrity, cache: 'no-cache' });
    await cache.put(key, new Response(body, { headers }));
  }
}
