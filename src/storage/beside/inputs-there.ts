/**
 * Whether anything lies in storage of what partners were asked and sent in for the open dossier: no more than a look at one key, so
 * that a page with a worksheet loads what shows it only then.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { onItemWritten, readItem } from '../browser/browser-storage.ts';
import { inputsKeyOf } from '../browser/storage-key.ts';
import { $dossier } from '../current/current-dossier.ts';

const $there = atom(false);
export const $hasInputs: ReadableAtom<boolean> = $there;

let isFollowing = false;

/** Begins to look, once a page; before that nothing is there. Call it when the answers have been read. */
export function followInputs(): void {
  if (isFollowing) return;
  isFollowing = true;
  lookForInputs();
  onItemWritten(() => lookForInputs());
  $dossier.listen(() => lookForInputs());
}

/** Looks again: this tab hears nothing of what it wrote itself. @param isKept something came in, also where nothing can be stored. */
export function lookForInputs(isKept = false): void {
  if (!isFollowing) return;
  const read = readItem(inputsKeyOf($dossier.get()));
  $there.set(isKept || (read.ok && read.value !== undefined));
}
