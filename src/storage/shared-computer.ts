/**
 * On a shared computer answers are kept only until the tab closes. Turning the switch takes everything along to where it
 * lies from then on; nothing is taken away before it is there. Other tabs do the same with what they have, as soon as they
 * hear of it or come back: see `leftovers.ts`.
 */
import { failed, ok, type Result } from '../basics/result.ts';
import { draftItem } from './beside/draft-format.ts';
import { inputsItem } from './beside/inputs-format.ts';
import { versionsItem } from './beside/versions-format.ts';
import {
  keysFrom,
  markSharedComputer,
  readItem,
  removeItem,
  type StoragePlace,
  type StorageProblem,
  writeItem,
} from './browser/browser-storage.ts';
import type { ItemFormat } from './browser/item-format.ts';
import { answerKeys, partsOfKey, quarantineOf } from './browser/storage-key.ts';
import { cardItem, worksheetItem } from './current/item-formats.ts';
import { refreshDossiers } from './dossiers-store.ts';
import { join } from './shared-tabs.ts';
import { syncSheets } from './worksheet-sheets.ts';

/** Turns the switch. When that does not succeed everything is as it was. */
export function setSharedComputer(isShared: boolean): Result<undefined, StorageProblem> {
  const [from, to] = isShared ? (['browser', 'tab'] as const) : (['tab', 'browser'] as const);
  syncSheets();
  const keys = answerKeys.flatMap((start) => keysFrom(start, from));
  const before = keys.map((key) => ({ key, there: readItem(key, to) }));
  const putBack = (problem: StorageProblem) => {
    for (const { key, there } of before) {
      if (there.ok && there.value !== undefined) writeItem(key, there.value, to);
      else removeItem(key, to);
    }
    return failed(problem);
  };
  for (const key of keys) {
    const moved = moveItem(key, from, to);
    if (!moved.ok) return putBack(moved.problem);
  }
  const marked = markSharedComputer(isShared);
  if (!marked.ok) return putBack(marked.problem);
  for (const key of keys) removeItem(key, from);
  syncSheets();
  if (isShared) void join();
  refreshDossiers();
  return ok(undefined);
}

/** Where something lies under the same key already, the two are merged. */
function moveItem(key: string, from: StoragePlace, to: StoragePlace): Result<undefined, StorageProblem> {
  const [moving, there] = [readItem(key, from), readItem(key, to)];
  if (!moving.ok) return moving;
  if (!there.ok) return there;
  if (moving.value === undefined) return ok(undefined);
  if (there.value === undefined) return writeItem(key, moving.value, to);
  const merged = mergeTexts(key, there.value, moving.value);
  if (merged !== undefined) return writeItem(key, merged, to);
  return writeItem(`${quarantineOf(key)}${Date.now()}`, there.value, to).ok
    ? writeItem(key, moving.value, to)
    : failed({ type: 'full' });
}

function mergeTexts(key: string, mine: string, theirs: string): string | undefined {
  const parts = partsOfKey(key);
  switch (parts?.type) {
    case undefined:
      return theirs;
    case 'card':
      return mergeAs(cardItem(parts.owner), mine, theirs);
    case 'answers':
      return mergeAs(worksheetItem(parts.worksheet), mine, theirs);
    case 'inputs':
      return mergeAs(inputsItem, mine, theirs);
    case 'versions':
      return mergeAs(versionsItem, mine, theirs);
    case 'draft':
      return mergeAs(draftItem, mine, theirs);
  }
}

function mergeAs<Content>(format: ItemFormat<Content>, mine: string, theirs: string): string | undefined {
  const [a, b] = [format.open(mine), format.open(theirs)];
  return a.ok && b.ok ? format.save(format.merge(a.value.content, b.value.content)) : undefined;
}
