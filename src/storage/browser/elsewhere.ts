/** What lies in the other place than where answers lie now: put there before the switch, or for want of room here. */
import type { Result } from '../../basics/result.ts';
import { otherPlace, readItem, removeItem, type StoragePlace, writeItem } from './browser-storage.ts';
import type { SaveProblem } from './item-format.ts';
import { moveHere } from './quarantine.ts';

export class Elsewhere {
  /** The texts that were taken in, or put there, by key. */
  readonly #known = new Map<string, string>();

  /**
   * Offers every text that is not known yet to `open`. What only a newer version of the site can read is moved as it is.
   * `false` when a text can be neither opened nor moved.
   */
  take(keys: readonly string[], open: (text: string) => Result<unknown, SaveProblem>): boolean {
    return keys.every((key) => {
      const read = readItem(key, otherPlace());
      const text = read.ok ? read.value : undefined;
      if (text === undefined || text === this.#known.get(key)) return true;
      const opened = open(text);
      if (!opened.ok && (opened.problem.type !== 'newer-format' || !moveHere(key, text))) return false;
      this.#known.set(key, text);
      return true;
    });
  }

  /** Puts a text there. Never over what is there and was not taken in: then it is `false`, as when there is no room. */
  keep(key: string, text: string): boolean {
    const there = readItem(key, otherPlace());
    if (!there.ok || there.value !== this.#known.get(key) || !writeItem(key, text, otherPlace()).ok)
      return false;
    this.#known.set(key, text);
    return true;
  }

  /** Removes what was taken in and is still the same: all of it lies where it belongs. */
  clear(): void {
    for (const [key, text] of this.#known)
      if (isStored(key, text, otherPlace())) removeItem(key, otherPlace());
    this.forget();
  }

  /** Storage is left as it is. */
  forget(): void {
    this.#known.clear();
  }
}

export function isStored(key: string, text: string, place?: StoragePlace): boolean {
  const read = readItem(key, place);
  return read.ok && read.value === text;
}
