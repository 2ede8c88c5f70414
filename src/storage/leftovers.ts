/**
 * Answers lie in one place. What is found in the other one was typed when they lay there, in a tab that had not heard of the
 * switch yet or was elsewhere; or it did not fit where it belongs. Bringing such an item together with storage moves it.
 */
import { keysFrom, otherPlace, readItem, removeItem, writeItem } from './browser/browser-storage.ts';
import { answerKeys, partsOfKey } from './browser/storage-key.ts';
import { cardOf } from './current-dossier.ts';
import { answersIn } from './worksheet-sheets.ts';

/** Brings everything to where answers lie now, as far as there is room; what has none stays where it is. */
export function gatherLeftovers(): void {
  const place = otherPlace();
  for (const key of keysFrom('', place)) {
    const parts = partsOfKey(key);
    if (parts !== undefined) {
      if (parts.worksheet === undefined) cardOf(parts.dossier);
      else answersIn(parts.dossier, parts.worksheet);
    } else if (answerKeys.some((start) => key.startsWith(start))) {
      const item = readItem(key, place);
      if (item.ok && item.value !== undefined && writeItem(key, item.value).ok) removeItem(key, place);
    }
  }
}
