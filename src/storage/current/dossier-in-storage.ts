/** Which dossier a tab is about, as far as storage knows. */
import { isDossierId } from '../../worksheet/saved/dossier-id.ts';
import { keysFrom, readItem, writeItem } from '../browser/browser-storage.ts';
import { lastDossierKey, openDossierKey } from '../browser/key-names.ts';
import { cardKeyOf, firstDossier } from '../browser/storage-key.ts';

/** The tab's own choice; else the dossier opened last, if it is still there; else the first. */
export function dossierInStorage(): string {
  return idIn(readItem(openDossierKey, 'tab')) ?? lastDossier();
}

/** The one that was opened last in any tab, if it is still there; else the first. */
export function lastDossier(): string {
  const last = idIn(readItem(lastDossierKey));
  return last !== undefined && keysFrom(cardKeyOf(last)).length > 0 ? last : firstDossier;
}

function idIn(item: ReturnType<typeof readItem>): string | undefined {
  return item.ok && item.value !== undefined && isDossierId(item.value) ? item.value : undefined;
}

/** A tab stays with its dossier when the page is loaded again, also after another tab opened another. */
export function keepInTab(id: string): void {
  writeItem(openDossierKey, id, 'tab');
}

export function storeDossier(id: string): void {
  keepInTab(id);
  writeItem(lastDossierKey, id);
}
