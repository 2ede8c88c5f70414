/**
 * What lies in storage of what was laid down of the open dossier, unread: no more than a look at one key, so that a page loads what
 * tells of it only then. Who only reads needs no more than this; who lays down goes by `versions-store.ts`.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { onItemWritten, readItem } from '../browser/browser-storage.ts';
import { versionsKeyOf } from '../browser/storage-key.ts';
import { $dossier } from '../current/current-dossier.ts';

const $there = atom(false);
const $text = atom('');
export const $hasVersions: ReadableAtom<boolean> = $there;
/** For `openDossierVersions`; '' where nothing is. */
export const $storedVersions: ReadableAtom<string> = $text;

let isFollowing = false;

/** Begins to look, once a page; before that nothing is there. */
export function followVersions(): void {
  if (isFollowing) return;
  isFollowing = true;
  lookForVersions();
  onItemWritten(lookForVersions);
  $dossier.listen(lookForVersions);
}

/** Looks again: this tab hears nothing of what it wrote itself. */
export function lookForVersions(): void {
  if (!isFollowing) return;
  const read = readItem(versionsKeyOf($dossier.get()));
  const text = read.ok ? read.value : undefined;
  $text.set(text ?? '');
  $there.set(text !== undefined);
}
