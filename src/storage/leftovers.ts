/**
 * Answers lie in one place. What is found in the other one was typed when they lay there, in a tab that had not heard of the
 * switch yet or was elsewhere; or it did not fit where it belongs. Bringing such an item together with storage moves it.
 */
import { keysFrom, otherPlace, readItem, removeItem, writeItem } from './browser/browser-storage.ts';
import { answerKeys, type KeyParts, partsOfKey } from './browser/storage-key.ts';
import { cardOf } from './current/current-dossier.ts';
import { answersIn } from './worksheet-sheets.ts';

/** Brings everything to where answers lie now, as far as there is room; what has none stays where it is. */
export function gatherLeftovers(): void {
  const place = otherPlace();
  for (const key of keysFrom('', place)) {
    const parts = partsOfKey(key);
    if (parts?.type === 'card') cardOf(parts.owner);
    else if (parts?.type === 'answers') answersIn(parts.owner, parts.worksheet);
    else if (parts !== undefined) void gatherOthers(parts);
    else if (answerKeys.some((start) => key.startsWith(start))) {
      const item = readItem(key, place);
      if (item.ok && item.value !== undefined && writeItem(key, item.value).ok) removeItem(key, place);
    }
  }
}

/** Of what partners are asked and say: few pages have to do with that. */
async function gatherOthers(parts: KeyParts): Promise<void> {
  try {
    const { bringTogether } = await import('./bring-together.ts');
    bringTogether(parts);
  } catch {
    // Without that part of the site it stays where it is, and a next page tries again.
  }
}
