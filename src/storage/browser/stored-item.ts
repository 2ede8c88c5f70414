/**
 * One thing in storage that several tabs may change at once, as this tab has it in memory.
 *
 * - a change first takes in what is in storage, so that it is newer than that; is then made and shown; and is then
 *   written (`sync`);
 * - what another tab stored is taken in as soon as this tab hears of it, and at the latest when it wakes up. When storage
 *   lacks something that this tab has, because two tabs wrote at once, it is written again.
 *
 * So whatever two tabs do, both and storage end up with all of it. Only when the key itself is gone (a person wiped
 * everything, or cleared the browser) this tab evicts its content too: it must not come back by itself.
 *
 * When storage fails the change stays in memory and the outcome says so; the next change tries again. Meanwhile it is kept
 * under the same key in the storage of the tab, if that has room: what lies in the other place than where answers lie now is
 * always taken in, and taken away once it is where it belongs. When what is stored cannot be read, or not all of it, it is
 * put in quarantine (`quarantine.ts`) before anything is written; when it comes from a newer version of the site nothing is written
 * at all.
 *
 * A text of megabytes takes longer to store than a key stroke may. Then only what was added to it is written, under a key
 * beside it, and the whole once the person pauses or the page goes.
 */
import { atom, type WritableAtom } from 'nanostores';
import { failed, ok, type Result } from '../../basics/result.ts';
import {
  isSharedComputer,
  otherPlace,
  readItem,
  readMark,
  removeItem,
  writeItem,
} from './browser-storage.ts';
import { Elsewhere, isStored } from './elsewhere.ts';
import type { ItemFormat, SaveProblem } from './item-format.ts';
import { quarantine } from './quarantine.ts';
import { ReplyLimit } from './reply-limit.ts';
import { additionsKeyOf } from './storage-key.ts';

/** Another tab can write between our reading and writing; each time it does, more of the content has come together. */
const mostWrites = 4;

/** A text in storage, and what it means. */
interface Stored<Content> {
  readonly text: string;
  readonly content: Content;
}

/** In characters. Shorter texts are written as a whole at every change; additions that grow longer too. */
const largeText = 100_000;

/** In ms without a change: then what was added becomes part of the whole. */
const pause = 1000;

export class StoredItem<Content> {
  readonly $content: WritableAtom<Content>;
  readonly #key: string;
  readonly #format: ItemFormat<Content>;
  readonly #onGone: (before: Content) => void;
  /** What is known to be stored: while its text is unchanged there is nothing to take in. */
  #stored: Stored<Content> | undefined;
  /** What was added to that since, with the whole that the two make. */
  #added: Stored<Content> | undefined;
  /** Where that was, and since which wiping: what is gone from there was either moved or taken away. */
  #where = { isShared: false, mark: readMark() };
  readonly #elsewhere = new Elsewhere();
  #keptInTab: Content | undefined;
  #pausing: ReturnType<typeof setTimeout> | undefined;
  #replies = new ReplyLimit();

  /** `onGone` gets what this tab evicted because the key was removed. */
  constructor(key: string, format: ItemFormat<Content>, onGone: (before: Content) => void = () => undefined) {
    this.#key = key;
    this.#format = format;
    this.#onGone = onGone;
    this.$content = atom<Content>(format.empty);
  }

  /** Whether all there is lies in the storage of the tab, for want of room in the browser's. */
  get isKeptInTab(): boolean {
    return this.#keptInTab !== undefined && this.#keptInTab === this.$content.get();
  }

  /** Brings memory and storage together, and takes away what lies in the wrong place once it is in the right one. */
  sync(): Result<undefined, SaveProblem> {
    return this.#settle(this.#bring());
  }

  /** Changes the content as it is now, here and in storage, and tries to store that. */
  change(make: (content: Content) => Content): {
    readonly before: Content;
    readonly after: Content;
    readonly outcome: Result<undefined, SaveProblem>;
  } {
    const taken = this.#takeIn(undefined);
    const before = this.$content.get();
    const after = make(before);
    this.$content.set(after);
    this.#replies = new ReplyLimit();
    return { before, after, outcome: this.#settle(this.#bring(taken, true)) };
  }

  /** Makes what was added a part of the whole. */
  fold(): void {
    clearTimeout(this.#pausing);
    this.#pausing = undefined;
    if (!this.sync().ok || this.#added === undefined) return;
    const { text: added, content } = this.#added;
    const text = this.#format.save(content);
    if (!writeItem(this.#key, text).ok || !isStored(this.#key, text)) return;
    this.#stored = { text, content };
    if (isStored(additionsKeyOf(this.#key), added)) removeItem(additionsKeyOf(this.#key));
    this.sync();
  }

  /** Forgets what this tab has; storage is left as it is. */
  forget(): void {
    clearTimeout(this.#pausing);
    this.#stored = undefined;
    this.#added = undefined;
    this.#elsewhere.forget();
    this.#keptInTab = undefined;
    this.$content.set(this.#format.empty);
  }

  /**
   * Takes in what is stored and writes until storage holds all that memory has. Reading back is taking in once more: what
   * is found there need not be what was written, as long as nothing of it is missing.
   * @param taken how taking in went, where that was done just now.
   */
  #bring(taken = this.#takeIn(undefined), isOwnChange = false): Result<undefined, SaveProblem> {
    for (let outcome = taken, writes = 0; ; writes++) {
      if (!outcome.ok) return outcome;
      const content = this.$content.get();
      const there = this.#whole();
      if (this.#format.merge(there, content) === there) return this.#keep(there, content);
      if (writes === mostWrites || (!isOwnChange && !this.#replies.allowsOne()))
        return failed({ type: 'not-kept' });
      if (this.#add(content)) outcome = this.#takeIn(undefined);
      else {
        const written = { text: this.#format.save(content), content };
        outcome = writeItem(this.#key, written.text);
        if (outcome.ok) outcome = this.#takeIn(written);
      }
    }
  }

  /** Nothing of the content is missing in storage; when the two still differ, a merge dropped something. */
  #keep(there: Content, content: Content): Result<undefined, SaveProblem> {
    const both = this.#format.merge(content, there);
    if (both === content) return ok(undefined);
    this.$content.set(both);
    return failed({ type: 'not-kept' });
  }

  /** What storage holds. */
  #whole(): Content {
    return this.#added?.content ?? this.#stored?.content ?? this.#format.empty;
  }

  /** Writes only what is not in the text that is stored, where that text is a long one. */
  #add(content: Content): boolean {
    const { additions, save } = this.#format;
    if (additions === undefined || this.#stored === undefined) return false;
    if (this.#stored.text.length < largeText) return false;
    const text = save(additions(this.#stored.content, content));
    if (text.length > largeText || !writeItem(additionsKeyOf(this.#key), text).ok) return false;
    this.#added = { text, content };
    clearTimeout(this.#pausing);
    this.#pausing = setTimeout(() => this.fold(), pause);
    return true;
  }

  /** Merges what is stored now into what is in memory. `written` is what this tab has just tried to store. */
  #takeIn(written: Stored<Content> | undefined): Result<undefined, SaveProblem> {
    const isTaken = this.#elsewhere.take([this.#key, additionsKeyOf(this.#key)], (text) => {
      const opened = this.#open(text);
      if (opened.ok) this.$content.set(this.#format.merge(this.$content.get(), opened.value));
      return opened;
    });
    const read = readItem(this.#key);
    if (!read.ok) return read;
    const text = read.value;
    if (text === undefined) {
      // A browser that keeps nothing is no person who wipes: then what is in memory is all there is.
      if (this.#stored !== undefined && written === undefined && !this.#isMoved()) this.#evict();
      this.#stored = undefined;
    } else if (text === written?.text) {
      this.#stored = written;
      this.#added = undefined;
    } else if (text !== this.#stored?.text) {
      const opened = this.#open(text);
      if (!opened.ok) return opened;
      // Where memory has no more than that, it is that: then what is added next is known by what is another object.
      const present = this.$content.get();
      const merged = this.#format.merge(present, opened.value);
      const isSame = this.#format.merge(opened.value, merged) === opened.value;
      this.#stored = { text, content: isSame ? merged : opened.value };
      this.#added = undefined;
      this.$content.set(merged);
    }
    this.#where = { isShared: isSharedComputer(), mark: readMark() };
    const added = this.#takeAdditions();
    return added.ok && !isTaken ? failed({ type: 'full' }) : added;
  }

  #takeAdditions(): Result<undefined, SaveProblem> {
    if (this.#format.additions === undefined) return ok(undefined);
    const read = readItem(additionsKeyOf(this.#key));
    if (!read.ok) return read;
    const text = read.value;
    if (text === undefined) this.#added = undefined;
    else if (text !== this.#added?.text) {
      const opened = this.#open(text);
      if (!opened.ok) return opened;
      const { merge, empty } = this.#format;
      this.#added = { text, content: merge(this.#stored?.content ?? empty, opened.value) };
      this.$content.set(merge(this.$content.get(), opened.value));
      // Left behind by a tab that is gone, perhaps.
      this.#pausing ??= setTimeout(() => this.fold(), pause);
    }
    return ok(undefined);
  }

  /** What can be read of a text. Where that is not all, the text itself is copied first. */
  #open(text: string): Result<Content, SaveProblem> {
    const opened = this.#format.open(text);
    if (!opened.ok && opened.problem === 'newer') return failed({ type: 'newer-format' });
    if (!opened.ok || !opened.value.isWhole) {
      const copied = quarantine(this.#key, text);
      if (!copied.ok) return copied;
    }
    return ok(opened.ok ? opened.value.content : this.#format.empty);
  }

  /** After all is where it belongs nothing of it lies elsewhere; where it could not be, the tab keeps it meanwhile. */
  #settle(outcome: Result<undefined, SaveProblem>): Result<undefined, SaveProblem> {
    const content = this.$content.get();
    if (outcome.ok) {
      this.#elsewhere.clear();
      this.#keptInTab = undefined;
    } else if (
      otherPlace() === 'tab' &&
      content !== this.#format.empty &&
      !this.isKeptInTab &&
      this.#elsewhere.keep(this.#key, this.#format.save(content))
    ) {
      this.#keptInTab = content;
    }
    return outcome;
  }

  /** Whether answers lie elsewhere since, without having been wiped. */
  #isMoved(): boolean {
    const { isShared, mark } = this.#where;
    return isShared !== isSharedComputer() && (mark === null || mark === readMark());
  }

  #evict(): void {
    const before = this.$content.get();
    removeItem(additionsKeyOf(this.#key));
    this.#added = undefined;
    this.$content.set(this.#format.empty);
    this.#onGone(before);
  }
}
