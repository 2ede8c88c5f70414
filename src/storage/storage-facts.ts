/** What lies in this browser under our keys, for the person to see. */
import { atom, type ReadableAtom } from 'nanostores';
import {
  isSharedComputer,
  keysFrom,
  onItemWritten,
  readItem,
  sharedComputerKey,
  storedBytes,
} from './browser/browser-storage.ts';
import { quarantineStart } from './browser/key-names.ts';
import { $dossiers } from './dossiers-store.ts';

export interface StorageFacts {
  readonly bytes: number;
  readonly isShared: boolean;
  /** The browser lets this site store nothing. */
  readonly isDenied: boolean;
  /** How many pieces could not be read and were put aside. */
  readonly quarantined: number;
}

const $facts = atom<StorageFacts>({ bytes: 0, isShared: false, isDenied: false, quarantined: 0 });
export const $storageFacts: ReadableAtom<StorageFacts> = $facts;

/** Looks again. Whoever changes storage in this tab does so; other tabs and dossiers are followed. */
export function lookAtStorage(): void {
  $facts.set({
    bytes: storedBytes(),
    isShared: isSharedComputer(),
    isDenied: !readItem(sharedComputerKey).ok,
    quarantined: keysFrom(quarantineStart).length,
  });
}

let isFollowing = false;

/** Keeps the facts up to date, once a page. */
export function followStorage(): void {
  lookAtStorage();
  if (isFollowing) return;
  isFollowing = true;
  onItemWritten(lookAtStorage);
  $dossiers.listen(lookAtStorage);
}

/** Everything that was put aside, each piece under the name that it had. */
export function quarantineText(): string {
  return keysFrom(quarantineStart)
    .map((key) => {
      const item = readItem(key);
      return `${key}\n${item.ok ? (item.value ?? '') : ''}\n`;
    })
    .join('\n');
}
