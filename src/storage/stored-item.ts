/**
 * One thing in storage that several tabs may change at once, as this tab has it in memory.
 *
 * - a change first takes in what lies in storage, so that it is newer than that; is then made and shown; and then
 *   written (`exchange`);
 * - what another tab stored is taken in as soon as it is heard of, and at the latest when this tab wakes up. When
 *   storage lacks something that this tab has, because two tabs wrote at once, it is written again.
 *
 * So whatever two tabs do, both and storage end up with all of it. Only when the key itself is gone (a person wiped
 * everything, or cleared the browser) this tab lets go of its content too: it is not to come back by itself.
 *
 * When storage fails the change stays in memory and the outcome says so; the next change tries again. When what is
 * stored cannot be read, or not all of it, it is copied to a `corrupt:` key before anything is written; when it comes
 * from a newer version of the site nothing is written at all.
 */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { failed, ok, type Result } from '../worksheet/result.ts';
import { keysFrom, readItem, type StorageProblem, writeItem } from './browser-storage.ts';

/** `newer-format`: what is stored was written by a newer version of the site, and is not written over. */
export type SaveProblem = StorageProblem | { readonly type: 'newer-format' };

/** What the text under a key means. */
export interface ItemFormat<Content> {
  /** What there is when nothing is stored; never changed. */
  readonly empty: Content;
  readonly open: (
    text: string,
  ) => Result<{ readonly content: Content; readonly isWhole: boolean }, 'newer' | 'unreadable'>;
  readonly save: (content: Content) => string;
  /** Gives back `mine` itself when `theirs` holds nothing new. */
  readonly merge: (mine: Content, theirs: Content) => Content;
}

/** Set when unreadable data was put aside: the person is told once, in words. */
const $aside = atom<boolean>(false);
export const $setAside: ReadableAtom<boolean> = $aside;

/** Another tab can write between our reading and writing; each time it does, more of the content has come together. */
const mostWrites = 4;

/**
 * Writes in answer to what others wrote, in a time in ms, before a person changes something here. Two tabs that do not read
 * the same in what they write, because one is of another version of the site say, would else go on for ever.
 */
const mostAnswers = 8;
const answerTime = 60_000;

/** A text in storage, and what it means. */
interface Stored<Content> {
  readonly text: string;
  readonly content: Content;
}

export class StoredItem<Content> {
  readonly $content: WritableAtom<Content>;
  readonly #key: string;
  readonly #format: ItemFormat<Content>;
  readonly #onGone: (before: Content) => void;
  /** What is known to be stored: while its text is unchanged there is nothing to take in. */
  #stored: Stored<Content> | undefined;
  /** When this tab last wrote because of what others wrote. */
  #answered: number[] = [];

  /** `onGone` is told what this tab let go of because the key was taken away. */
  constructor(key: string, format: ItemFormat<Content>, onGone: (before: Content) => void = () => undefined) {
    this.#key = key;
    this.#format = format;
    this.#onGone = onGone;
    this.$content = atom<Content>(format.empty);
  }

  /**
   * Brings memory and storage together: takes in what is stored and writes until storage holds all that memory has.
   * Reading back is taking in once more: what is found there need not be what was written, as long as nothing of it is
   * missing.
   */
  exchange(isOwnChange = false): Result<undefined, SaveProblem> {
    let written: Stored<Content> | undefined;
    for (let writes = 0; ; writes++) {
      const taken = this.#takeIn(written);
      if (!taken.ok) return taken;
      const content = this.$content.get();
      const there = this.#stored?.content ?? this.#format.empty;
      if (this.#format.merge(there, content) === there) return this.#keep(there, content);
      if (writes === mostWrites || (!isOwnChange && !this.#mayAnswer())) return failed({ type: 'not-kept' });
      written = { text: this.#format.save(content), content };
      const outcome = writeItem(this.#key, written.text);
      if (!outcome.ok) return outcome;
      if (!isOwnChange) this.#answered.push(Date.now());
    }
  }

  /** Changes the content as it is now, here and in storage, and tries to store that. */
  change(make: (content: Content) => Content): {
    readonly before: Content;
    readonly after: Content;
    readonly outcome: Result<undefined, SaveProblem>;
  } {
    // What goes wrong here is met again, and told, in the exchange.
    this.#takeIn(undefined);
    const before = this.$content.get();
    const after = make(before);
    this.$content.set(after);
    this.#answered = [];
    return { before, after, outcome: this.exchange(true) };
  }

  /** Nothing of the content is missing in storage; when it is not the same either, a merge let go of something. */
  #keep(there: Content, content: Content): Result<undefined, SaveProblem> {
    const both = this.#format.merge(content, there);
    if (both === content) return ok(undefined);
    this.$content.set(both);
    return failed({ type: 'not-kept' });
  }

  #mayAnswer(): boolean {
    const now = Date.now();
    this.#answered = this.#answered.filter((at) => Math.abs(now - at) < answerTime);
    return this.#answered.length < mostAnswers;
  }

  /** Forgets what this tab has; storage is left as it is. */
  forget(): void {
    this.#stored = undefined;
    this.$content.set(this.#format.empty);
  }

  /** Merges what is stored now into what is in memory. `written` is what this tab has just tried to store. */
  #takeIn(written: Stored<Content> | undefined): Result<undefined, SaveProblem> {
    const read = readItem(this.#key);
    if (!read.ok) return read;
    const text = read.value;
    if (text === undefined) {
      // A browser that keeps nothing is no person who wipes: then what is in memory is all there is.
      if (this.#stored !== undefined && written === undefined) this.#letGo();
      this.#stored = undefined;
    } else if (text === written?.text) this.#stored = written;
    else if (text !== this.#stored?.text) {
      const opened = this.#format.open(text);
      if (!opened.ok && opened.problem === 'newer') return failed({ type: 'newer-format' });
      if (!opened.ok || !opened.value.isWhole) {
        const copied = setAside(this.#key, text);
        if (!copied.ok) return copied;
      }
      const content = opened.ok ? opened.value.content : this.#format.empty;
      this.#stored = { text, content };
      this.$content.set(this.#format.merge(this.$content.get(), content));
    }
    return ok(undefined);
  }

  #letGo(): void {
    const before = this.$content.get();
    this.$content.set(this.#format.empty);
    this.#onGone(before);
  }
}

/** Copies what cannot be read, once, so that room can be made without losing it. */
export function setAside(key: string, text: string): Result<undefined, StorageProblem> {
  const aside = `corrupt:${key}:`;
  const isAside = keysFrom(aside).some((copyKey) => {
    const copy = readItem(copyKey);
    return copy.ok && copy.value === text;
  });
  const copied = isAside ? ok(undefined) : writeItem(`${aside}${Date.now()}`, text);
  if (copied.ok) $aside.set(true);
  return copied;
}
