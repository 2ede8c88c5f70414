/**
 * The end of the service worker, for a site that moves or is taken down. Put in the place of `service-worker.js`, a browser
 * that has the site takes this as its new version: it removes the copy of the site, and then itself. Answers are not in that
 * copy. No page is loaded anew, since somebody may be typing there; the next one comes from the host.
 */
import { cachePrefix } from './offline-names.ts';

/** What of a service worker is used here. */
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(removeCopy());
  // Not waited for: that would wait for this very event, and the next page with it.
  void self.registration.unregister();
});

/** Another edition on the same origin keeps what is its own. */
async function removeCopy(): Promise<void> {
  const { scope } = self.registration;
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && name.endsWith(scope)) await caches.delete(name);
}
