/**
 * The only module that knows localStorage. Nothing here throws: storage can be absent, denied (policy, private mode) or
 * full, and each of those is a value the caller has to look at. It can also take a value and not keep it, or have it
 * replaced by another tab at once: whoever writes reads back.
 *
 * All keys start with `kwaliteitskompas:`, since localStorage is shared by every site on the same origin.
 */
import { failed, ok, type Result } from '../worksheet/result.ts';

const keyPrefix = 'kwaliteitskompas:';

export type StorageProblem =
  /** The browser has no storage, or does not let this site use it. */
  | { readonly type: 'unavailable' }
  /** No room is left; what was stored before is still there. */
  | { readonly type: 'full' }
  /** The write seemed to succeed, and reading back gives something else. */
  | { readonly type: 'not-kept' };

/** `undefined` when nothing is stored under the key. */
export function readItem(key: string): Result<string | undefined, StorageProblem> {
  try {
    return ok(localStorage.getItem(keyPrefix + key) ?? undefined);
  } catch {
    return failed({ type: 'unavailable' });
  }
}

export function writeItem(key: string, text: string): Result<undefined, StorageProblem> {
  try {
    localStorage.setItem(keyPrefix + key, text);
    return ok(undefined);
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return failed({ type: isFull ? 'full' : 'unavailable' });
  }
}

/** The keys that begin with `start`. */
export function keysFrom(start: string): readonly string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
      .filter((key) => key.startsWith(keyPrefix + start))
      .map((key) => key.slice(keyPrefix.length));
  } catch {
    return [];
  }
}

/**
 * Calls back when another tab has, or may have, written: `key` when just that one was written or removed, `undefined`
 * when it may be any. A tab that slept, or comes back out of the back/forward cache, has heard nothing in the meantime,
 * so it is called when it wakes up too.
 */
export function onItemWritten(notify: (key: string | undefined) => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null) notify(undefined);
    else if (key.startsWith(keyPrefix)) notify(key.slice(keyPrefix.length));
  });
  addEventListener('pageshow', () => notify(undefined));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') notify(undefined);
  });
}
