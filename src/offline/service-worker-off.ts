/**
 * The end of the service worker, for a site that moves or is taken down. Put in the place of `service-worker.js`, a browser
 * that has the site meets this as its new version: it removes the copy of the site, and the worker with it. Answers are not
 * in that copy. No page is loaded anew, since somebody may be typing there; the next one comes from the host.
 */
import { cachePrefix } from './offline-names.ts';

/** What of a service worker is used here. */
declare const self: {
  readonly registration: ServiceWorkerRegistration;
  addEventListener(
    type: 'install',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
};

// It never takes over: a page that is opened just then would have to wait for that, and Chromium can keep it waiting. The
// worker that is there goes on until its last page is left, without a copy to answer from.
self.addEventListener('install', (event) => {
  event.waitUntil(removeCopy());
  // Not waited for: it is done after this very event. Until then a page may be asked for of the worker that is there, which
  // brings back what it misses.
  void self.registration.unregister().then(removeCopy);
});

/** Another edition on the same origin keeps what is its own. */
async function removeCopy(): Promise<void> {
  const { scope } = self.registration;
  for (const name of await caches.keys())
    if (name.startsWith(cachePrefix) && name.endsWith(scope)) await caches.delete(name);
}
