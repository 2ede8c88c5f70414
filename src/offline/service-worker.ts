/**
 * Keeps the whole site in the browser, so that it works without a network after one visit. Only files of the site are kept
 * here, never anything of a person. `tools/build-service-worker.ts` bundles this and fills in the list of files.
 *
 * A new version waits until a person agrees, or until no page of the site is open: a page never finds the files of another
 * version under its hands.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { cachePrefix, takeOver } from './offline-names.ts';

/** Every file of the site, seen from this one; see `tools/build-service-worker.ts`. */
declare const precacheEntries: PrecacheEntry[];

/** What of a service worker is used here; TypeScript's own types of it do not go with those of a page. */
declare const self: {
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
};

setCacheNameDetails({ prefix: cachePrefix });
// The page of a first visit works without a network too, not only the next one.
clientsClaim();
// What stands behind `?` is for scripts: the page is the same.
precacheAndRoute(precacheEntries, { ignoreURLParametersMatching: [/./] });

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
