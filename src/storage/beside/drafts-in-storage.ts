/** What this browser is filling in for somebody else, as this tab has it; `draft-store.ts` is what the page of one sees of it. */
import type { InputDraft } from '../../worksheet/saved/input-draft.ts';
import { keysFrom } from '../browser/browser-storage.ts';
import { draftStart } from '../browser/key-names.ts';
import { cardKeyOf, partsOfKey } from '../browser/storage-key.ts';
import { StoredItem } from '../browser/stored-item.ts';
import { draftItem } from './draft-format.ts';

const items = new Map<string, StoredItem<InputDraft | undefined>>();

/** @param owner see `draftOwner`. */
export function draftItemOf(owner: string): StoredItem<InputDraft | undefined> {
  const item = items.get(owner) ?? new StoredItem(cardKeyOf(owner), draftItem);
  items.set(owner, item);
  return item;
}

/** Every invitation that was begun on in this browser. */
export function draftsInStorage(): readonly InputDraft[] {
  return keysFrom(draftStart).flatMap((key) => {
    const parts = partsOfKey(key);
    if (parts?.type !== 'draft') return [];
    const item = draftItemOf(parts.owner);
    item.sync();
    return item.$content.get() ?? [];
  });
}

/** Brings all that this tab has to do with together with storage. */
export function syncDrafts(): void {
  for (const item of items.values()) item.sync();
}

/** Forgets what this tab has of one; of all when none is named. Storage is left as it is. */
export function forgetDrafts(owner?: string): void {
  for (const [id, item] of items) if (owner === undefined || id === owner) item.forget();
}
