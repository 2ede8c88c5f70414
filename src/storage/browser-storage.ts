/**
 * The only module that knows localStorage. Nothing here throws: storage can be absent, denied (policy, private mode),
 * full, or take a value and not keep it, and each of those is a value the caller has to look at.
 *
 * All keys start with `kwaliteitskompas:`, since localStorage is shared by every site on the same origin.
 */
import { failed, ok, type Result } from '../worksheet/result.ts';

export const keyPrefix = 'kwaliteitskompas:';

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

/** Writes and reads back: a value that cannot be read back is not saved. */
export function writeItem(key: string, text: string): Result<undefined, StorageProblem> {
  try {
    localStorage.setItem(keyPrefix + key, text);
    return localStorage.getItem(keyPrefix + key) === text ? ok(undefined) : failed({ type: 'not-kept' });
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return failed({ type: isFull ? 'full' : 'unavailable' });
  }
}

/** Calls back when another tab has written under one of our keys. Returns the way to stop. */
export function onItemWritten(notify: (key: string, text: string | undefined) => void): () => void {
  const listener = (event: StorageEvent) => {
    if (event.key === null || !event.key.startsWith(keyPrefix)) return;
    notify(event.key.slice(keyPrefix.length), event.newValue ?? undefined);
  };
  addEventListener('storage', listener);
  return () => {
    removeEventListener('storage', listener);
  };
}
