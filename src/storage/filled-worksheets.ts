/**
 * Which worksheets of the open dossier have something in them, kept up to date: what would be in its save file. Loaded
 * beside a button that makes one. It only looks: what cannot be read is dealt with when it is opened.
 */

import { atom, type ReadableAtom } from 'nanostores';
import type { WorksheetId } from '../basics/ids.ts';
import { isFilled } from '../worksheet/saved/dossier.ts';
import { keysFrom, onItemWritten, readItem } from './browser/browser-storage.ts';
import { cardKeyOf, storageKeyOf, worksheetOfKey } from './browser/storage-key.ts';
import { $dossier } from './current/current-dossier.ts';
import { worksheetItem } from './current/item-formats.ts';
import { $sheetCount, sheetOf, worksheetsInMemory } from './worksheet-sheets.ts';

const $filled = atom<readonly WorksheetId[]>([]);

/** Ids, in the order of the alphabet. */
export const $filledWorksheets: ReadableAtom<readonly WorksheetId[]> = $filled;

let isFollowing = false;

/** Begins to look, once a page. */
export function followFilledWorksheets(): void {
  if (isFollowing) return;
  isFollowing = true;
  look();
  onItemWritten(look);
  $sheetCount.listen(look);
  $dossier.listen(look);
}

let stops: readonly (() => void)[] = [];

function look(): void {
  for (const stop of stops) stop();
  const dossier = $dossier.get();
  const inMemory = worksheetsInMemory(dossier);
  // Looking again with every key that is pressed would be a waste: only the first and the last letter matter.
  stops = inMemory.map((worksheet) => {
    const was = isFilledInMemory(dossier, worksheet);
    return sheetOf(dossier, worksheet).item.$content.listen((content) => {
      if (isFilled(content) !== was) look();
    });
  });
  const stored = keysFrom(`${cardKeyOf(dossier)}:`).flatMap((key) => worksheetOfKey(key) ?? []);
  const found = [...new Set([...stored, ...inMemory])]
    .filter((worksheet) =>
      inMemory.includes(worksheet)
        ? isFilledInMemory(dossier, worksheet)
        : isFilledInStorage(dossier, worksheet),
    )
    .sort();
  if (found.join() !== $filled.get().join()) $filled.set(found);
}

function isFilledInMemory(dossier: string, worksheet: WorksheetId): boolean {
  return isFilled(sheetOf(dossier, worksheet).item.$content.get());
}

function isFilledInStorage(dossier: string, worksheet: WorksheetId): boolean {
  const item = readItem(storageKeyOf(dossier, worksheet));
  if (!item.ok || item.value === undefined) return false;
  const opened = worksheetItem(worksheet).open(item.value);
  return opened.ok && isFilled(opened.value.content);
}
