/**
 * The answers of each worksheet, one store and one key per worksheet, shared by every island on the page.
 *
 * Lifecycle: a store starts empty (so that what the server rendered and what React first renders are the same), is
 * filled from storage by `openStoredAnswers` once the island is mounted, and from then on:
 * - a change first takes in what lies in storage, so that it is newer than that; is then made and shown; and then
 *   written (`exchange`);
 * - what another tab stored is taken in as soon as it is heard of, and at the latest when this tab wakes up. When
 *   storage lacks something that this tab has, because two tabs wrote at once, it is written again.
 *
 * So whatever two tabs do, both and storage end up with all of it. Only when the key itself is gone (a person wiped
 * everything, or cleared the browser) this tab lets go of its answers too: they are not to come back by themselves.
 *
 * When storage fails the change stays in memory and `$saveStatus` says so; the next change tries again. When what is
 * stored cannot be read it is copied to a `corrupt:` key before anything is written; when it comes from a newer
 * version of the site nothing is written at all.
 */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Lookup } from '../worksheet/answer-text.ts';
import {
  type Answers,
  answerOf,
  type Change,
  changeAnswer,
  clearAnswers,
  isAnswered,
  noAnswers,
} from '../worksheet/answers.ts';
import { holdsAll, mergeAnswers } from '../worksheet/merge.ts';
import { failed, ok, type Result } from '../worksheet/result.ts';
import { openWorksheet, type SavedWorksheetProblem, saveWorksheet } from '../worksheet/saved-worksheet.ts';
import type { Sources } from '../worksheet/sources.ts';
import { type MadeChange, undoChange } from '../worksheet/undo.ts';
import { keysFrom, onItemWritten, readItem, writeItem } from './browser-storage.ts';
import { reportSaveStatus, type SaveProblem } from './save-status.ts';
import { storageKeyOf } from './storage-key.ts';

export { $saveStatus, type SaveStatus } from './save-status.ts';

/** Set when unreadable data was put aside: the person is told once, in words. */
const $aside = atom<boolean>(false);
export const $setAside: ReadableAtom<boolean> = $aside;

/** A text in storage, and the answers in it. */
interface Stored {
  readonly text: string;
  readonly answers: Answers;
}

interface WorksheetStore {
  readonly worksheet: string;
  readonly $answers: WritableAtom<Answers>;
  readonly $wiped: WritableAtom<MadeChange | undefined>;
  /** What is known to be stored: while its text is unchanged there is nothing to take in. */
  stored: Stored | undefined;
  isOpen: boolean;
  /** The filled-in example: looked at and typed in, never stored. */
  isExample: boolean;
}

const stores = new Map<string, WorksheetStore>();

function storeOf(worksheet: string): WorksheetStore {
  let store = stores.get(worksheet);
  if (store === undefined) {
    const $answers = atom<Answers>(noAnswers);
    const $wiped = atom<MadeChange | undefined>(undefined);
    store = { worksheet, $answers, $wiped, stored: undefined, isOpen: false, isExample: false };
    stores.set(worksheet, store);
  }
  return store;
}

export const $answers = (worksheet: string): ReadableAtom<Answers> => storeOf(worksheet).$answers;

/** What this tab let go of because it was wiped elsewhere, for `undoInWorksheet`. */
export const $wipedElsewhere = (worksheet: string): ReadableAtom<MadeChange | undefined> =>
  storeOf(worksheet).$wiped;

/** Fills the store from storage, once a page. Until then the worksheet takes no input. */
export function openStoredAnswers(worksheet: string): void {
  const store = storeOf(worksheet);
  if (store.isOpen) return;
  store.isOpen = true;
  exchange(store);
  hearOtherTabs();
}

/** Shows the filled-in example in place of a person's own answers; `undefined` when it could not be loaded. */
export function openExampleAnswers(worksheet: string, example: Answers | undefined): void {
  const store = storeOf(worksheet);
  if (store.isOpen) return;
  store.isOpen = true;
  store.isExample = true;
  store.$answers.set(example ?? noAnswers);
  reportSaveStatus(worksheet, { type: 'example', isLoaded: example !== undefined });
}

/** Changes one answer and saves it. */
export function setAnswer(worksheet: string, field: string, change: Change): MadeChange {
  return changeAll(worksheet, (answers, now) => changeAnswer(answers, field, change, now));
}

/** Empties the whole worksheet. */
export function clearWorksheet(worksheet: string): MadeChange {
  return changeAll(worksheet, clearAnswers);
}

/** Takes a change back, as far as nobody changed the same since. What it gives can be taken back in turn. */
export function undoInWorksheet(worksheet: string, { before, after }: MadeChange): MadeChange {
  storeOf(worksheet).$wiped.set(undefined);
  return changeAll(worksheet, (answers, now) => undoChange(answers, before, after, now));
}

function changeAll(worksheet: string, change: (answers: Answers, now: number) => Answers): MadeChange {
  const store = storeOf(worksheet);
  // What goes wrong here is met again, and reported, in the exchange.
  if (!store.isExample) takeIn(store, undefined);
  const before = store.$answers.get();
  const after = change(before, Date.now());
  store.$answers.set(after);
  exchange(store);
  return { before, after };
}

/** Brings memory and storage together, and reports how that went. */
function exchange(store: WorksheetStore): void {
  if (store.isExample) return;
  const outcome = takeInAndWrite(store);
  if (!outcome.ok) reportSaveStatus(store.worksheet, { type: 'not-saved', problem: outcome.problem });
  else {
    const isEmpty = Object.keys(store.$answers.get()).length === 0;
    reportSaveStatus(store.worksheet, { type: isEmpty ? 'nothing-yet' : 'saved' });
  }
}

/** Another tab can write between our reading and writing; each time it does, more of the answers has come together. */
const mostWrites = 4;

/**
 * Takes in what is stored and writes until storage holds all that memory has. Reading back is taking in once more: what
 * is found there need not be what was written, as long as nothing of it is missing.
 */
function takeInAndWrite(store: WorksheetStore): Result<undefined, SaveProblem> {
  let written: Stored | undefined;
  for (let writes = 0; ; writes++) {
    const taken = takeIn(store, written);
    if (!taken.ok) return taken;
    const answers = store.$answers.get();
    if (holdsAll(store.stored?.answers ?? noAnswers, answers)) return ok(undefined);
    if (writes === mostWrites) return failed({ type: 'not-kept' });
    written = { text: saveWorksheet(store.worksheet, answers), answers };
    const outcome = writeItem(storageKeyOf(store.worksheet), written.text);
    if (!outcome.ok) return outcome;
  }
}

/** Merges what is stored now into what is in memory. `written` is what this tab has just tried to store. */
function takeIn(store: WorksheetStore, written: Stored | undefined): Result<undefined, SaveProblem> {
  const read = readItem(storageKeyOf(store.worksheet));
  if (!read.ok) return read;
  const text = read.value;
  if (text === undefined) {
    // A browser that keeps nothing is no person who wipes: then what is in memory is all there is.
    if (store.stored !== undefined && written === undefined) letGo(store);
    store.stored = undefined;
  } else if (text === written?.text) store.stored = written;
  else if (text !== store.stored?.text) {
    const opened = openWorksheet(text, store.worksheet);
    if (!opened.ok) return setAside(store, text, opened.problem);
    store.stored = { text, answers: opened.value };
    store.$answers.set(mergeAnswers(store.$answers.get(), opened.value));
  }
  return ok(undefined);
}

/** The answers were wiped elsewhere. They go here too, but can be had back for as long as this tab is open. */
function letGo(store: WorksheetStore): void {
  const before = store.$answers.get();
  store.$answers.set(noAnswers);
  if (Object.values(before).some(isAnswered)) store.$wiped.set({ before, after: noAnswers });
}

/** Makes room for what is to be written, without losing what is there. */
function setAside(
  store: WorksheetStore,
  text: string,
  problem: SavedWorksheetProblem,
): Result<undefined, SaveProblem> {
  switch (problem.type) {
    case 'newer-format':
      return failed({ type: 'newer-format' });
    case 'not-json':
    case 'not-a-worksheet':
    case 'other-worksheet':
    case 'broken-answers': {
      const aside = `corrupt:${storageKeyOf(store.worksheet)}:`;
      const isAside = keysFrom(aside).some((key) => {
        const copy = readItem(key);
        return copy.ok && copy.value === text;
      });
      const copied = isAside ? ok(undefined) : writeItem(`${aside}${Date.now()}`, text);
      if (!copied.ok) return copied;
      $aside.set(true);
      store.stored = { text, answers: noAnswers };
      return ok(undefined);
    }
  }
}

let isListening = false;

function hearOtherTabs(): void {
  if (isListening) return;
  isListening = true;
  onItemWritten((key) => {
    for (const store of stores.values())
      if (store.isOpen && (key === undefined || key === storageKeyOf(store.worksheet))) exchange(store);
  });
}

/** Finds any answer that a worksheet may mention, given the present answers of the worksheets involved. */
export function lookupIn(answers: { readonly [worksheet: string]: Answers }, sources: Sources): Lookup {
  return (fieldId) => {
    const source = sources[fieldId];
    return source === undefined ? undefined : answerOf(answers[source.worksheet] ?? noAnswers, fieldId);
  };
}
