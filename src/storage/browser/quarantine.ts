/** Where what this version of the site cannot read is kept, so that room can be made for what it can. */
import { atom, type ReadableAtom } from 'nanostores';
import { ok, type Result } from '../../basics/result.ts';
import { keysFrom, readItem, type StorageProblem, writeItem } from './browser-storage.ts';
import { quarantineOf } from './storage-key.ts';

const $has = atom<boolean>(false);

/** Set when unreadable data was put in quarantine: the person is told once, in words. */
export const $hasQuarantine: ReadableAtom<boolean> = $has;

/** Brings what only a newer version of the site can read to where answers lie, or to a copy beside what is there. */
export function moveHere(key: string, text: string): boolean {
  const there = readItem(key);
  if (!there.ok) return false;
  if (there.value === undefined) return writeItem(key, text).ok;
  return there.value === text || quarantine(key, text).ok;
}

/** Copies what cannot be read, once, so that room can be made without losing it. */
export function quarantine(key: string, text: string): Result<undefined, StorageProblem> {
  const start = quarantineOf(key);
  const isThere = keysFrom(start).some((copyKey) => {
    const copy = readItem(copyKey);
    return copy.ok && copy.value === text;
  });
  const copied = isThere ? ok(undefined) : writeItem(`${start}${Date.now()}`, text);
  if (copied.ok) $has.set(true);
  return copied;
}
