/**
 * The only module that knows localStorage. Nothing here throws: storage can be absent, denied (policy, private mode) or
 * full, and each of those is a value the caller has to look at. It can also take a value and not keep it, or have it
 * replaced by another tab at once: whoever writes reads back.
 *
 * All keys start with `kwaliteitskompas:`, since localStorage is shared by every site on the same origin.
 *
 * There are two places: the browser's (localStorage: every tab, until it is wiped) and the tab's (sessionStorage: gone
 * when the tab closes). Answers lie in the browser's, unless the computer is said to be shared: then in the tab's.
 *
 * Wiping everything cannot reach the storage of a tab that is elsewhere just then. So both places carry the same mark from
 * the first answer on, and wiping takes it away: a tab that comes back with another one drops what it has, unread.
 */
import { failed, ok, type Result } from '../worksheet/result.ts';

const keyPrefix = 'kwaliteitskompas:';

/** The mark of a shared computer. In the browser's storage, so that every tab knows; it says nothing of a person. */
export const sharedComputerKey = 'gedeelde-computer';
const sharedKey = keyPrefix + sharedComputerKey;

export type StorageProblem =
  /** The browser has no storage, or does not let this site use it. */
  | { readonly type: 'unavailable' }
  /** No room is left; what was stored before is still there. */
  | { readonly type: 'full' }
  /** The write seemed to succeed, and reading back gives something else. */
  | { readonly type: 'not-kept' };

/** `answers`: where answers lie now. The others are named for who shares them. */
export type StoragePlace = 'answers' | 'browser' | 'tab';

/** @throws DOMException when the browser does not let this site store anything. */
function storageOf(place: StoragePlace): Storage {
  if (!isMarkSeen) dropWiped();
  switch (place) {
    case 'browser':
      return localStorage;
    case 'tab':
      return sessionStorage;
    case 'answers':
      return localStorage.getItem(sharedKey) === null ? localStorage : sessionStorage;
  }
}

/**
 * In both places: a number at random, made with the first answer after everything was wiped. On a shared computer the mark of
 * that holds it, so that nothing else stays behind.
 */
const markKey = `${keyPrefix}sessie`;
/** As this page saw it last; a page in the back/forward cache has nothing else to tell by. */
let mark: string | null = null;
let isMarkSeen = false;

const newMark = () => `${Math.random()}`;

/** @throws DOMException when the browser does not let this site store anything. */
const markInBrowser = () => localStorage.getItem(sharedKey) ?? localStorage.getItem(markKey);

/** Drops what this tab has from before everything was wiped; whether there was anything of then. */
function dropWiped(): boolean {
  isMarkSeen = true;
  try {
    const there = markInBrowser();
    const own = sessionStorage.getItem(markKey) ?? mark;
    const isWiped = own !== null && own !== there;
    if (isWiped) removeAll('tab');
    mark = there;
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
    if (isNew && readMark() === null) localStorage.setItem(markKey, newMark());
    mark = readMark();
    if (mark !== null && sessionStorage.getItem(markKey) !== mark) sessionStorage.setItem(markKey, mark);
  } catch {
    // No room, or no storage: then there is little that could stay behind.
  }
}

/** Whether answers are kept only until the tab closes. */
export function isSharedComputer(): boolean {
  try {
    return localStorage.getItem(sharedKey) !== null;
  } catch {
    return false;
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
    const storage = storageOf(place);
    try {
      storage.setItem(keyPrefix + key, text);
    } finally {
      // Also when there is no room: what does not fit may go to the tab.
      if (place !== 'browser') takeMark(place === 'answers');
    }
    if (place === 'answers' && storage !== localStorage) tellTabs(key, text);
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
    const storage = storageOf(place);
    storage.removeItem(keyPrefix + key);
    if (place === 'answers' && storage !== localStorage) tellTabs(key, undefined);
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
export function keysFrom(start: string, place: StoragePlace = 'answers'): readonly string[] {
  try {
    const storage = storageOf(place);
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
      .filter((key) => key.startsWith(keyPrefix + start))
      .map((key) => key.slice(keyPrefix.length));
  } catch {
    return [];
  }
}

/**
 * A script for the head of a page: puts what lies under `key` in the browser's storage on the root element, as
 * `data-<attribute>`, before anything is painted. Text, since no module runs that early; always the same text, so that a
 * content security policy can list its hash.
 */
export const attributeScript = (key: string, attribute: string) =>
  `try{const v=localStorage.getItem('${keyPrefix}${key}');if(v)document.documentElement.dataset.${attribute}=v}catch{}`;

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
    localStorage.setItem(to, markInBrowser() ?? newMark());
    localStorage.removeItem(from);
    takeMark(false);
    return isSharedComputer() === isShared ? ok(undefined) : failed({ type: 'not-kept' });
  } catch {
    return failed({ type: 'unavailable' });
  }
}

/** Takes away every key of ours in a place; keys of other sites on this origin stay. Gives how many are left. */
export function removeAll(place: StoragePlace): number {
  for (const key of keysFrom('', place)) removeItem(key, place);
  mark = null;
  return keysFrom('', place).length;
}

/** Written, and taken away again, when a person wipes everything: every other tab then does the same with its own. */
const wipeKey = 'wis-alles';

export function tellWiped(): void {
  writeItem(wipeKey, '', 'browser');
  removeItem(wipeKey, 'browser');
}

const toldOfWiping: (() => void)[] = [];

/** Calls back when everything was wiped in another tab, once what this tab alone had is gone. */
export function onWiped(notify: () => void): void {
  if (toldOfWiping.push(notify) > 1) return;
  onItemWritten((key) => {
    if (key === wipeKey) letGoOfAll();
    // Two tabs that both made a mark keep the last.
    else if (keyPrefix + key === markKey && mark !== null) takeMark(false);
  });
}

function letGoOfAll(): void {
  removeAll('tab');
  for (const tell of toldOfWiping) tell();
}

/**
 * Calls back when another tab has, or may have, written: `key` when just that one was written or removed, `undefined`
 * when it may be any. A tab that slept, or comes back out of the back/forward cache, has heard nothing in the meantime,
 * so it is called when it wakes up too.
 */
export function onItemWritten(notify: (key: string | undefined) => void): void {
  addEventListener('storage', ({ key }) => {
    // A person cleared the browser: the tab's own is not to come back either.
    if (key === null) removeAll('tab');
    if (key === null) notify(undefined);
    else if (key.startsWith(keyPrefix)) notify(key.slice(keyPrefix.length));
  });
  const wake = () => {
    if (dropWiped()) letGoOfAll();
    notify(undefined);
  };
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
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
