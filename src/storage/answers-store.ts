/**
 * The answers of each worksheet, one store and one key per worksheet, shared by every island on the page.
 *
 * Lifecycle: a store starts empty (so that what the server rendered and what React first renders are the same), is
 * filled from storage by `openStoredAnswers` once the island is mounted, and from then on every change is
 * 1. made on what is in memory, 2. merged with what lies in storage now, 3. shown, 4. written and read back.
 * Step 2 is what keeps two tabs from wiping each other; a write by another tab is merged in as soon as it is heard.
 *
 * When storage fails the change stays in memory and `$saveStatus` says so; the next change tries again. When what is
 * stored cannot be read it is copied to a `corrupt:` key before anything is written; when it comes from a newer
 * version of the site nothing is written at all.
 */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Lookup } from '../worksheet/answer-text.ts';
import {
  type Answers,
  type Change,
  changeAnswer,
  clearAnswers,
  noAnswers,
  restoreAnswers,
} from '../worksheet/answers.ts';
import { mergeAnswers } from '../worksheet/merge.ts';
import { openWorksheet, type SavedWorksheetProblem, saveWorksheet } from '../worksheet/saved-worksheet.ts';
import type { Sources } from '../worksheet/sources.ts';
import { onItemWritten, readItem, type StorageProblem, writeItem } from './browser-storage.ts';

export type SaveStatus =
  /** Nothing has been filled in yet. */
  | { readonly type: 'nothing-yet' }
  | { readonly type: 'saved' }
  | { readonly type: 'not-saved'; readonly problem: StorageProblem | { readonly type: 'newer-format' } };

const $status = atom<SaveStatus>({ type: 'nothing-yet' });
export const $saveStatus: ReadableAtom<SaveStatus> = $status;

/** Set when unreadable data was put aside: the person is told once, in words. */
const $aside = atom<boolean>(false);
export const $setAside: ReadableAtom<boolean> = $aside;

interface WorksheetStore {
  readonly $answers: WritableAtom<Answers>;
  /** The text that is known to be stored: while it is unchanged there is nothing to merge. */
  storedText: string | undefined;
  isOpen: boolean;
  /** What lies in storage may not be overwritten: it is newer than this page, or could not be put aside. */
  isReadOnly: boolean;
}

const stores = new Map<string, WorksheetStore>();

function storeOf(worksheet: string): WorksheetStore {
  let store = stores.get(worksheet);
  if (store === undefined) {
    store = { $answers: atom<Answers>(noAnswers), storedText: undefined, isOpen: false, isReadOnly: false };
    stores.set(worksheet, store);
  }
  return store;
}

/** The first dossier has a fixed name, so that two fresh tabs write to the same one. */
const keyOf = (worksheet: string) => `dossier:eerste:${worksheet}`;

export const $answers = (worksheet: string): ReadableAtom<Answers> => storeOf(worksheet).$answers;

/** Fills the store from storage, once a page. Until then the worksheet takes no input. */
export function openStoredAnswers(worksheet: string): void {
  const store = storeOf(worksheet);
  if (store.isOpen) return;
  store.isOpen = true;
  takeIn(worksheet, store);
  hearOtherTabs();
}

/** Changes one answer and saves it. */
export function setAnswer(worksheet: string, field: string, change: Change): void {
  changeAll(worksheet, (answers, now) => changeAnswer(answers, field, change, now));
}

/** Empties the whole worksheet. Gives what was in it, for `restoreWorksheet`. */
export function clearWorksheet(worksheet: string): Answers {
  const before = storeOf(worksheet).$answers.get();
  changeAll(worksheet, clearAnswers);
  return before;
}

/** Puts back what a worksheet held before. */
export function restoreWorksheet(worksheet: string, before: Answers): void {
  changeAll(worksheet, (answers, now) => restoreAnswers(answers, before, now));
}

function changeAll(worksheet: string, change: (answers: Answers, now: number) => Answers): void {
  const store = storeOf(worksheet);
  store.$answers.set(change(store.$answers.get(), Date.now()));
  takeIn(worksheet, store);
  write(worksheet, store);
}

/** Merges what is stored now into what is in memory. */
function takeIn(worksheet: string, store: WorksheetStore): void {
  const stored = readItem(keyOf(worksheet));
  if (!stored.ok) {
    $status.set({ type: 'not-saved', problem: stored.problem });
    return;
  }
  takeInText(worksheet, store, stored.value);
}

function takeInText(worksheet: string, store: WorksheetStore, text: string | undefined): void {
  if (text === undefined || text === store.storedText) return;
  const opened = openWorksheet(text, worksheet);
  if (!opened.ok) {
    setAside(worksheet, store, text, opened.problem);
    return;
  }
  store.isReadOnly = false;
  store.storedText = text;
  store.$answers.set(mergeAnswers(store.$answers.get(), opened.value));
  if ($status.get().type === 'nothing-yet') $status.set({ type: 'saved' });
}

function setAside(
  worksheet: string,
  store: WorksheetStore,
  text: string,
  problem: SavedWorksheetProblem,
): void {
  switch (problem.type) {
    case 'newer-format':
      store.isReadOnly = true;
      $status.set({ type: 'not-saved', problem: { type: 'newer-format' } });
      return;
    case 'not-json':
    case 'not-a-worksheet':
    case 'other-worksheet':
    case 'broken-answers': {
      const aside = writeItem(`corrupt:${keyOf(worksheet)}:${Date.now()}`, text);
      if (aside.ok) {
        store.storedText = text;
        $aside.set(true);
      } else {
        store.isReadOnly = true;
        $status.set({ type: 'not-saved', problem: aside.problem });
      }
    }
  }
}

function write(worksheet: string, store: WorksheetStore): void {
  if (store.isReadOnly) return;
  const text = saveWorksheet(worksheet, store.$answers.get());
  const written = writeItem(keyOf(worksheet), text);
  if (written.ok) store.storedText = text;
  $status.set(written.ok ? { type: 'saved' } : { type: 'not-saved', problem: written.problem });
}

let isListening = false;

function hearOtherTabs(): void {
  if (isListening) return;
  isListening = true;
  onItemWritten((key, text) => {
    for (const [worksheet, store] of stores)
      if (store.isOpen && key === keyOf(worksheet)) takeInText(worksheet, store, text);
  });
}

/** Finds any answer that a worksheet may mention, given the present answers of the worksheets involved. */
export function lookupIn(answers: { readonly [worksheet: string]: Answers }, sources: Sources): Lookup {
  return (fieldId) => {
    const source = sources[fieldId];
    return source === undefined ? undefined : answers[source.worksheet]?.[fieldId];
  };
}
