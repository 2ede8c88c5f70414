/**
 * The only module that knows localStorage and sessionStorage, and the part of storage that every page has: what a page
 * without answers needs before anybody does something, as small as it can be. Answers go through browser-storage.ts.
 *
 * All keys start with `kwaliteitskompas:`, since localStorage is shared by every site on the same origin.
 */

import { dossierStart, sessionKey, sharedComputerKey, wipedKey } from './key-names.ts';

export const keyPrefix = 'kwaliteitskompas:';

/** The browser's storage is every tab's, until it is wiped; the tab's is gone when the tab closes. */
export type Place = 'browser' | 'tab';

/** @throws DOMException when the browser does not let this site store anything. */
export const storageIn = (place: Place): Storage => (place === 'tab' ? sessionStorage : localStorage);

/** A choice about the site itself lies where it is put, also on a shared computer. `null` when none was made. */
export function readChoice(key: string, place: Place = 'browser'): string | null {
  try {
    return storageIn(place).getItem(keyPrefix + key);
  } catch {
    return null;
  }
}

/** `null` takes the choice away. Where nothing can be stored nothing happens; whoever has to know reads back. */
export function keepChoice(key: string, text: string | null, place: Place = 'browser'): void {
  try {
    if (text === null) storageIn(place).removeItem(keyPrefix + key);
    else storageIn(place).setItem(keyPrefix + key, text);
  } catch {
    // It holds for this page.
  }
}

/** Whether answers are kept only until the tab closes. */
export const isSharedComputer = () => readChoice(sharedComputerKey) !== null;

/** The keys in a place that begin with `start`, without our prefix. */
export function keysIn(place: Place, start: string): readonly string[] {
  try {
    const storage = storageIn(place);
    return Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '')
      .filter((key) => key.startsWith(keyPrefix + start))
      .map((key) => key.slice(keyPrefix.length));
  } catch {
    return [];
  }
}

/** Takes away every key of ours in a place; keys of other sites on this origin stay. */
export function clear(place: Place): void {
  for (const key of keysIn(place, '')) keepChoice(key, null, place);
}

/**
 * In both places: a number at random, made with the first answer after everything was wiped. On a shared computer the mark of
 * that holds it, so that nothing else stays behind.
 */
export const markKey = `${keyPrefix}${sessionKey}`;

/** @throws DOMException when the browser does not let this site store anything. */
export function markInBrowser(): string | null {
  const storage = storageIn('browser');
  return storage.getItem(keyPrefix + sharedComputerKey) ?? storage.getItem(markKey);
}

/**
 * Drops what this tab has from before everything was wiped; whether there was anything of then.
 * @param seen the mark as this page saw it last.
 * @throws DOMException when the browser does not let this site store anything.
 */
export function clearOlder(seen: string | null): boolean {
  const own = storageIn('tab').getItem(markKey) ?? seen;
  const isWiped = own !== null && own !== markInBrowser();
  if (isWiped) clear('tab');
  return isWiped;
}

/** Written, and taken away again, when a person wipes everything: every other tab then does the same with its own. */
export const wipeKey = wipedKey;

/**
 * Calls back when another tab has, or may have, written: with the key, of ours or not, `null` when everything was cleared,
 * `undefined` when it may be any. A tab that slept, or comes back out of the back/forward cache, has heard nothing in the
 * meantime, so it is called when it wakes up too.
 */
export function onOtherTab(notify: (key?: string | null) => void): void {
  addEventListener('storage', ({ key }) => notify(key));
  const wake = () => {
    if (document.visibilityState === 'visible') notify();
  };
  addEventListener('pageshow', wake);
  document.addEventListener('visibilitychange', wake);
}

/**
 * A script for in a page: marks the root element with `data-<attribute>` when answers of a dossier lie in this browser, before
 * what follows it is painted. Whether they can be read is found out later.
 */
export const presenceScript = (attribute: string) =>
  `try{for(const s of [localStorage,sessionStorage])for(const k of Object.keys(s))if(/^${keyPrefix}${dossierStart}[^:]+:./.test(k))document.documentElement.dataset.${attribute}=''}catch{}`;

/**
 * A script for the head of a page: puts what lies under `key` in the browser's storage on the root element, as
 * `data-<attribute>`, before anything is painted. Text, since no module runs that early; always the same text, so that a
 * content security policy can list its hash.
 */
export const attributeScript = (key: string, attribute: string) =>
  `try{const v=localStorage.getItem('${keyPrefix}${key}');if(v)document.documentElement.dataset.${attribute}=v}catch{}`;
