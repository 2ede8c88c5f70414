/**
 * Starts the service worker that keeps the site for use without a network, once the page itself is there. Every page has
 * this code: what tells of a new version loads only when there is one.
 */
import { siteUrl } from '../site/url.ts';

/** @param place a live region of the page, which announces a new version. */
export function keepOffline(place: HTMLElement | null): void {
  const container = navigator.serviceWorker;
  // Only where the site is served safely (https, or this computer), and not while an author edits.
  if (container === undefined || place === null || import.meta.env.DEV) return;
  addEventListener('load', async () => {
    // The first version has nobody to tell: nothing on this page is of another.
    const isKept = container.controller !== null;
    // With 'save data' on, only pages that are visited are kept.
    if (!isKept && asksToSaveData()) return;
    const offer = (worker: ServiceWorker | null) => {
      if (isKept && worker?.state === 'installed') withNotice((notice) => notice.offer(worker, place));
    };
    const follow = (worker: ServiceWorker | null) =>
      worker?.addEventListener('statechange', () => offer(worker));
    if (isKept)
      container.addEventListener('controllerchange', () => withNotice((notice) => notice.renew(place)));
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

/** Loaded once there is something to tell; where it cannot be, the next page tells. */
function withNotice(tell: (notice: typeof import('./new-version.ts')) => void): void {
  void import('./new-version.ts').then(tell, () => undefined);
}

/** A setting of Chromium alone, `navigator.connection`; elsewhere nobody asks. */
function asksToSaveData(): boolean {
  const { connection }: Navigator & { readonly connection?: { readonly saveData?: boolean } } = navigator;
  return connection?.saveData === true;
}
