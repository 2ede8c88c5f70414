/** 'Alles wissen': no trace of this site stays in the browser, and the person is shown that it is so. */

import { siteUrl } from '../site/url.ts';
import { forgetAnswers } from '../storage/answers-store.ts';
import { keptInputs } from '../storage/beside/inputs-in-storage.ts';
import { removeAll, tellWiped } from '../storage/browser/browser-storage.ts';
import { forgetCards, resetCurrentDossier } from '../storage/current/current-dossier.ts';
import { forgetUndoable } from '../storage/dossier-undo.ts';
import { refreshDossiers } from '../storage/dossiers-store.ts';
import { cachePrefix } from './offline-names.ts';

/** What is left after wiping; all zero when it succeeded. */
export interface Left {
  readonly keys: number;
  readonly caches: number;
  readonly workers: number;
}

/** Removes everything. Other tabs drop what they have too; it cannot be undone. */
export async function wipeEverything(): Promise<Left> {
  // Before and after: a tab that reads in between takes in what is on its way out.
  tellWiped();
  forgetUndoable();
  removeAll('browser');
  removeAll('tab');
  forgetAnswers();
  keptInputs.forget();
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

function removeCaches(): Promise<number> {
  return removeOurs(
    async () =>
      (await caches.keys()).filter((name) => name.startsWith(cachePrefix) && name.endsWith(scope())),
    (name) => caches.delete(name),
  );
}

function removeWorkers(): Promise<number> {
  return removeOurs(
    async () =>
      (await navigator.serviceWorker.getRegistrations()).filter((worker) => worker.scope === scope()),
    (worker) => worker.unregister(),
  );
}

/** Gives how many are left. Where there is no such thing, or the browser does not let the site look, nothing was put either. */
async function removeOurs<Item>(
  ours: () => Promise<readonly Item[]>,
  remove: (item: Item) => Promise<unknown>,
): Promise<number> {
  try {
    for (const item of await ours()) await remove(item);
    return (await ours()).length;
  } catch {
    return 0;
  }
}
