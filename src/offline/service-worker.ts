/**
 * Keeps the whole site in the browser, so that it works without a network after one visit. Only files of the site are kept
 * here, never anything of a person. `tools/build-service-worker.ts` bundles this and fills in the list of files.
 *
 * A new version waits until a person agrees, or until no page of the site is open. Other pages that are open then are told:
 * what they have not loaded yet is gone.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import {
  addPlugins,
  getCacheKeyForURL,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { NetworkOnly } from 'workbox-strategies';
import { fingerprint } from './fingerprint.ts';
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
// Only what the build made is kept. A host may be halfway through an upload, ask to log in, or give a page for whatever it
// has not: then nothing is kept, and the next visit tries again.
addPlugins([
  {
    cacheWillUpdate: async ({ request, response }) => {
      const revision = new URL(getCacheKeyForURL(request.url) ?? request.url).searchParams.get(
        '__WB_REVISION__',
      );
      if (revision === null) return isFile(response) ? response : null;
      const bytes = await response.arrayBuffer();
      // Its content counts: a host may give 404.html with status 404.
      return (await fingerprint(bytes)) === revision
        ? new Response(bytes, { headers: response.headers })
        : null;
    },
  },
]);
// What stands behind `?` is for scripts: the page is the same.
precacheAndRoute(precacheEntries, { ignoreURLParametersMatching: [/./] });

/** As far as can be seen of a file with a hash in its name: there, and not a page in its place. */
function isFile({ ok, redirected, headers }: Response): boolean {
  return ok && !redirected && !(headers.get('content-type') ?? '').startsWith('text/html');
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
