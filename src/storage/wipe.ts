/** 'Wis alles': no trace of this site stays in the browser, and the person is shown that it is so. */
import { cachePrefix } from '../offline/offline-names.ts';
import { siteUrl } from '../site/url.ts';
import { forgetAnswers } from './answers-store.ts';
import { removeAll, tellWiped } from './browser-storage.ts';
import { forgetCards, resetCurrentDossier } from './current-dossier.ts';
import { forgetUndoable } from './dossier-undo.ts';
import { refreshDossiers } from './dossiers-store.ts';

/** What is left after wiping; all zero when it succeeded. */
export interface Left {
  readonly keys: number;
  readonly caches: number;
  readonly workers: number;
}

/** Removes everything. Other tabs let go of what they have too, without a way back. */
export async function wipeEverything(): Promise<Left> {
  // Before and after: a tab that reads in between takes in what is on its way out.
  tellWiped();
  forgetUndoable();
  removeAll('browser');
  removeAll('tab');
  forgetAnswers();
  forgetCards();
  resetCurrentDossier();
  refreshDossiers();
  tellWiped();
  // The worker first: as long as it runs it can put something in its cache.
  const workers = await removeWorkers();
  return { keys: removeAll('browser') + removeAll('tab'), caches: await removeCaches(), workers };
}

/** Addresses of this site, and of no other on the same origin, begin with this. */
const scope = () => new URL(siteUrl('/'), location.href).href;

/** Caches and service workers exist only where the site is served safely (https, or this computer). */
async function removeCaches(): Promise<number> {
  if (!('caches' in globalThis)) return 0;
  const ours = async () =>
    (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name.endsWith(scope()));
  try {
    for (const name of await ours()) await caches.delete(name);
    return (await ours()).length;
  } catch {
    // Where the browser does not let the site look, it did not let it put anything either.
    return 0;
  }
}

/** Only those of this site: others on the same origin stay. */
async function removeWorkers(): Promise<number> {
  if (!('serviceWorker' in navigator)) return 0;
  const ours = async () =>
    (await navigator.serviceWorker.getRegistrations()).filter((worker) => worker.scope === scope());
  try {
    for (const worker of await ours()) await worker.unregister();
    return (await ours()).length;
  } catch {
    return 0;
  }
}
