/**
 * Storage for what a person made. Nothing here throws: storage can be absent, denied (policy, private mode) or full, and
 * each of those is a value the caller has to look at. It can also take a value and not keep it, or have it replaced by
 * another tab at once: whoever writes reads back.
 *
 * There are two places: the browser's (localStorage: every tab, until it is wiped) and the tab's (sessionStorage: gone
 * when the tab closes). Answers lie in the browser's, unless the computer is said to be shared: then in the tab's.
 *
 * Wiping everything cannot reach the storage of a tab that is elsewhere just then. So both places carry the same mark from
 * the first answer on, and wiping takes it away: a tab that comes back with another one drops what it has, unread.
 */
import { failed, ok, type Result } from '../../basics/result.ts';
import { sharedComputerKey } from './key-names.ts';
import {
  clear,
  clearOlder,
  isSharedComputer,
  keyPrefix,
  keysIn,
  markInBrowser,
  markKey,
  onOtherTab,
  type Place,
  storageIn,
  wipeKey,
} from './storage-places.ts';

export { isSharedComputer, sharedComputerKey };

const sharedKey = keyPrefix + sharedComputerKey;

export type StorageProblem =
  /** The browser has no storage, or does not let this site use it. */
  | { readonly type: 'unavailable' }
  /** No room is left; what was stored before is still there. */
  | { readonly type: 'full' }
  /** The write seemed to succeed, and reading back gives something else. */
  | { readonly type: 'not-kept' };

/** `answers`: where answers lie now. The others are named after who shares them. */
export type StoragePlace = 'answers' | Place;

/** Where that is; what this tab has from before everything was wiped is gone by then. */
function placeOf(place: StoragePlace): Place {
  if (!isMarkSeen) dropWiped();
  if (place !== 'answers') return place;
  return isSharedComputer() ? 'tab' : 'browser';
}

/** @throws DOMException when the browser does not let this site store anything. */
const storageOf = (place: StoragePlace) => storageIn(placeOf(place));

/** As this page saw it last; a page in the back/forward cache has nothing else to tell by. */
let mark: string | null = null;
let isMarkSeen = false;

const newMark = () => `${Math.random()}`;

/** Drops what this tab has from before everything was wiped; whether there was anything of then. */
function dropWiped(): boolean {
  isMarkSeen = true;
  try {
    const isWiped = clearOlder(mark);
    mark = markInBrowser();
    return isWiped;
  } catch {
    return false;
  }
}

/** The mark of the browser: another one than before says that everything was wiped. */
export function readMark(): string | null {
  try {
    return markInBrowser();
  } catch {
    return null;
  }
}

/** Gives this tab the browser's mark, which is made first when `isNew` may be. */
function takeMark(isNew: boolean): void {
  try {
    if (isNew && readMark() === null) storageIn('browser').setItem(markKey, newMark());
    mark = readMark();
    const tab = storageIn('tab');
    if (mark !== null && tab.getItem(markKey) !== mark) tab.setItem(markKey, mark);
  } catch {
    // No room, or no storage: then there is little that could stay behind.
  }
}

/** `undefined` when nothing is stored under the key. */
export function readItem(
  key: string,
  place: StoragePlace = 'answers',
): Result<string | undefined, StorageProblem> {
  try {
    return ok(storageOf(place).getItem(keyPrefix + key) ?? undefined);
  } catch {
    return failed({ type: 'unavailable' });
  }
}

export function writeItem(
  key: string,
  text: string,
  place: StoragePlace = 'answers',
): Result<undefined, StorageProblem> {
  try {
    const where = placeOf(place);
    try {
      storageIn(where).setItem(keyPrefix + key, text);
    } finally {
      // Also when there is no room: what does not fit may go to the tab.
      if (place !== 'browser') takeMark(place === 'answers');
    }
    if (place === 'answers' && where === 'tab') tellTabs(key, text);
    return ok(undefined);
  } catch (error) {
    // Firefox has, or had, a name of its own for it: NS_ERROR_DOM_QUOTA_REACHED.
    const isFull = error instanceof DOMException && /quota/i.test(error.name);
    return failed({ type: isFull ? 'full' : 'unavailable' });
  }
}

/** Nothing happens when there is nothing under the key. */
export function removeItem(key: string, place: StoragePlace = 'answers'): void {
  try {
    const where = placeOf(place);
    storageIn(where).removeItem(keyPrefix + key);
    if (place === 'answers' && where === 'tab') tellTabs(key, undefined);
  } catch {
    // What cannot be reached cannot be taken away; whoever has to know looks whether it is still there.
  }
}

/** No tab hears by itself what another keeps on a shared computer: see `shared-tabs.ts`. */
let tellTabs: (key: string, text: string | undefined) => void = () => undefined;

/** Calls back when answers were written, or taken away, that lie in this tab alone. */
export function onWrittenInTab(notify: typeof tellTabs): void {
  tellTabs = notify;
}

/** The place where answers do not lie now. What is there none the less could not be stored, or was left behind. */
export const otherPlace = (): StoragePlace => (isSharedComputer() ? 'browser' : 'tab');

/** The keys that begin with `start`. */
export const keysFrom = (start: string, place: StoragePlace = 'answers') => keysIn(placeOf(place), start);

/** What lies under our keys, in bytes: a browser counts two for every UTF-16 unit of key and text. */
export function storedBytes(): number {
  return keysFrom('').reduce((total, key) => {
    const item = readItem(key);
    const text = item.ok ? (item.value ?? '') : '';
    return total + 2 * (keyPrefix.length + key.length + text.length);
  }, 0);
}

/** Says where answers lie from now on; what lies there already is not touched. */
export function markSharedComputer(isShared: boolean): Result<undefined, StorageProblem> {
  try {
    // The one before the other goes: at no moment is there none.
    const [to, from] = isShared ? [sharedKey, markKey] : [markKey, sharedKey];
    const storage = storageIn('browser');
    storage.setItem(to, markInBrowser() ?? newMark());
    storage.removeItem(from);
    takeMark(false);
    return isSharedComputer() === isShared ? ok(undefined) : failed({ type: 'not-kept' });
  } catch {
    return failed({ type: 'unavailable' });
  }
}

/** Takes away every key of ours in a place; keys of other sites on this origin stay. Gives how many are left. */
export function removeAll(place: Place): number {
  clear(place);
  mark = null;
  return keysIn(place, '').length;
}

export function tellWiped(): void {
  writeItem(wipeKey, '', 'browser');
  removeItem(wipeKey, 'browser');
}

const toldOfWiping: (() => void)[] = [];

/** Calls back when everything was wiped in another tab, once what this tab alone had is gone. */
export function onWiped(notify: () => void): void {
  if (toldOfWiping.push(notify) > 1) return;
  onItemWritten((key) => {
    if (key === wipeKey) evictAll();
    // Two tabs that both made a mark keep the last.
    else if (keyPrefix + key === markKey && mark !== null) takeMark(false);
  });
}

function evictAll(): void {
  removeAll('tab');
  for (const tell of toldOfWiping) tell();
}

/** Calls back as `onOtherTab` does, with keys of ours alone; what everybody wiped is gone from this tab by then. */
export function onItemWritten(notify: (key: string | undefined) => void): void {
  onOtherTab((key) => {
    // A person cleared the browser: the tab's own is not to come back either.
    if (key === null) removeAll('tab');
    else if (key === undefined && dropWiped()) evictAll();
    if (!key) notify(undefined);
    else if (key.startsWith(keyPrefix)) notify(key.slice(keyPrefix.length));
  });
}

/** Lets this tab hear of a key as it would hear of it from storage. */
export function itemChanged(key: string): void {
  dispatchEvent(new StorageEvent('storage', { key: keyPrefix + key }));
}

/** Calls back when the page may be about to go: the last moment to write. */
export function onLeaving(notify: () => void): void {
  addEventListener('pagehide', notify);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') notify();
  });
}
