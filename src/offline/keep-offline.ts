/**
 * Starts the service worker that keeps the site for use without a network, once the page itself is there. Every page has
 * this code: what tells of a new version loads only when there is one.
 */
import { siteUrl } from '../site/url.ts';

/** @param place a live region of the page: there a new version is told. */
export function keepOffline(place: HTMLElement | null): void {
  const container = navigator.serviceWorker;
  // Only where the site is served safely (https, or this computer), and not while an author edits.
  if (container === undefined || place === null || import.meta.env.DEV) return;
  addEventListener('load', async () => {
    // The first version has nobody to tell: nothing on this page is of another.
    const isKept = container.controller !== null;
    // Who asks the browser to save data gets the pages that are asked for, no more.
    if (!isKept && asksToSaveData()) return;
    const offer = (worker: ServiceWorker | null) => {
      if (isKept && worker?.state === 'installed') void notice().then(({ offer }) => offer(worker, place));
    };
    const follow = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => offer(worker));
    if (isKept)
      container.addEventListener('controllerchange', () => notice().then(({ renew }) => renew(place)));
    try {
      const registration = await container.register(siteUrl('/service-worker.js'));
      registration.addEventListener('updatefound', () => follow(registration.installing));
      // On the page before it may have begun already.
      follow(registration.installing);
      offer(registration.waiting);
    } catch {
      // Without a network, or where it is not allowed, the site is what it was: pages from the host.
    }
  });
}

const notice = () => import('./new-version.ts');

function asksToSaveData(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
