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
    // Who asks the browser to save data gets the pages that are asked for, no more.
    if (asksToSaveData()) return;
    try {
      const registration = await container.register(siteUrl('/service-worker.js'));
      const tell = async (worker: ServiceWorker | null) => {
        // The first version has nobody to tell.
        if (worker?.state !== 'installed' || container.controller === null) return;
        const { offerNewVersion } = await import('./new-version.ts');
        offerNewVersion(worker, container, place);
      };
      await tell(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => tell(installing));
      });
    } catch {
      // Without a network, or where it is not allowed, the site is what it was: pages from the host.
    }
  });
}

function asksToSaveData(): boolean {
  const connection = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}
