/**
 * The answers of each worksheet in the dossier that is open in this tab, one store per worksheet, shared by every island
 * on the page; and what can be taken back of them.
 *
 * A store starts empty (so that what the server rendered and what an island first draws are the same) and is filled from
 * storage by `openStoredAnswers` once the island is mounted. How two tabs and storage stay the same stands in
 * `stored-item.ts`. When the tab turns to another dossier, the stores show that one's answers; what could not be stored
 * of the former stays in memory, and in sight again when the tab turns back.
 */

import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { FieldId, WorksheetId } from '../basics/ids.ts';
import { type Answers, noAnswers } from '../worksheet/answers/answers.ts';
import { type Change, changeAnswer, clearAnswers } from '../worksheet/answers/change.ts';
import {
  type History,
  noHistory,
  type Retraced,
  record,
  redoStep,
  undoStep,
} from '../worksheet/answers/history.ts';
import type { Place } from '../worksheet/answers/place.ts';
import { type MadeChange, undoChange } from '../worksheet/answers/undo.ts';
import { onItemWritten, onLeaving, onWiped, sharedComputerKey } from './browser/browser-storage.ts';
import { storageKeyOf } from './browser/storage-key.ts';
import { $dossier, forgetCards, openCurrentDossier, resetCurrentDossier } from './current/current-dossier.ts';
import { forgetSaveStatus, reportSaveStatus } from './current/save-status.ts';
import { gatherLeftovers } from './leftovers.ts';
import {
  type AnswersChange,
  afterStoring,
  changeSheet,
  changeUnrecorded,
  type Evicted,
  forgetSheets,
  sheetOf,
  syncSheets,
} from './worksheet-sheets.ts';

export { $hasQuarantine } from './browser/quarantine.ts';
export { $saveStatus, type SaveStatus } from './current/save-status.ts';

/** What the page shows of a worksheet, whichever dossier is open. */
interface View {
  readonly worksheet: WorksheetId;
  readonly $answers: WritableAtom<Answers>;
  readonly $history: WritableAtom<History>;
  readonly $evicted: WritableAtom<Evicted | undefined>;
  isOpen: boolean;
  /** The filled-in example: looked at and typed in, never stored. */
  isExample: boolean;
  stopShowing: () => void;
}

const views = new Map<string, View>();

function viewOf(worksheet: WorksheetId): View {
  let view = views.get(worksheet);
  if (view === undefined) {
    view = {
      worksheet,
      $answers: atom<Answers>(noAnswers),
      $history: atom<History>(noHistory),
      $evicted: atom<Evicted | undefined>(undefined),
      isOpen: false,
      isExample: false,
      stopShowing: () => undefined,
    };
    views.set(worksheet, view);
  }
  return view;
}

const sheetShownBy = ({ worksheet }: View) => sheetOf($dossier.get(), worksheet);

export const $answers = (worksheet: WorksheetId): ReadableAtom<Answers> => viewOf(worksheet).$answers;

/** The changes that this tab made, and can take back or make again. */
export const $history = (worksheet: WorksheetId): ReadableAtom<History> => viewOf(worksheet).$history;

/** What was evicted from this tab because it was wiped elsewhere, for `takeBack`. */
export const $evicted = (worksheet: WorksheetId): ReadableAtom<Evicted | undefined> =>
  viewOf(worksheet).$evicted;

/** Fills the store from storage, once a page. Until then the worksheet takes no input. */
export function openStoredAnswers(worksheet: WorksheetId): void {
  const view = viewOf(worksheet);
  if (view.isOpen) return;
  view.isOpen = true;
  openCurrentDossier();
  listen();
  show(view);
}

/** Shows the filled-in example in place of a person's own answers; `undefined` when it could not be loaded. */
export function openExampleAnswers(worksheet: WorksheetId, example: Answers | undefined): void {
  const view = viewOf(worksheet);
  if (view.isOpen) return;
  view.isOpen = true;
  view.isExample = true;
  view.$answers.set(example ?? noAnswers);
  reportSaveStatus(worksheet, { type: 'example', isLoaded: example !== undefined });
}

/** Lets the view show the sheet of the dossier that is open now. */
function show(view: View): void {
  const { item, $history, $evicted } = sheetShownBy(view);
  view.stopShowing();
  const stops = [
    item.$content.subscribe(({ answers }) => view.$answers.set(answers)),
    $history.subscribe((history) => view.$history.set(history)),
    $evicted.subscribe((evicted) => view.$evicted.set(evicted)),
  ];
  view.stopShowing = () => {
    for (const stop of stops) stop();
  };
  sync(view);
}

/** Changes one answer and saves it. */
export function setAnswer(worksheet: WorksheetId, field: FieldId, change: Change): MadeChange {
  const made: AnswersChange = (answers, now) => changeAnswer(answers, field, change, now);
  return changeRecorded(worksheet, made, true);
}

/** Writes down what no person did just now, and what reads as it did: no step to take back. */
export function setQuietly(worksheet: WorksheetId, field: FieldId, change: Change): void {
  const made = (answers: Answers) => changeAnswer(answers, field, change, Date.now());
  const { isExample, $answers } = viewOf(worksheet);
  if (isExample) $answers.set(made($answers.get()));
  else changeUnrecorded($dossier.get(), worksheet, made);
}

/** Empties the whole worksheet. */
export function clearWorksheet(worksheet: WorksheetId): MadeChange {
  return changeRecorded(worksheet, clearAnswers, false);
}

function changeRecorded(worksheet: WorksheetId, change: AnswersChange, isTyping: boolean): MadeChange {
  const view = viewOf(worksheet);
  if (!view.isExample) return changeSheet($dossier.get(), worksheet, change, isTyping);
  const now = Date.now();
  const before = view.$answers.get();
  const after = change(before, now);
  view.$answers.set(after);
  view.$history.set(record(view.$history.get(), { before, after }, now, isTyping));
  return { before, after };
}

/** Takes the last change back; the places where that shows, `undefined` when there was nothing to take back. */
export function undo(worksheet: WorksheetId): readonly Place[] | undefined {
  return retrace(worksheet, undoStep);
}

/** Makes the change again that was taken back last. */
export function redo(worksheet: WorksheetId): readonly Place[] | undefined {
  return retrace(worksheet, redoStep);
}

function retrace(
  worksheet: WorksheetId,
  step: (history: History, current: Answers, now: number) => Retraced | undefined,
): readonly Place[] | undefined {
  const view = viewOf(worksheet);
  if (view.isExample) {
    const retraced = step(view.$history.get(), view.$answers.get(), Date.now());
    if (retraced !== undefined) view.$answers.set(retraced.answers);
    if (retraced !== undefined) view.$history.set(retraced.history);
    return retraced?.places;
  }
  const { $history } = sheetShownBy(view);
  let retraced: Retraced | undefined;
  changeUnrecorded($dossier.get(), worksheet, (answers) => {
    retraced = step($history.get(), answers, Date.now());
    return retraced?.answers ?? answers;
  });
  if (retraced !== undefined) $history.set(retraced.history);
  return retraced?.places;
}

/** Takes a certain change back, as far as nobody changed the same since: the last one, or an earlier one. */
export function takeBack(worksheet: WorksheetId, made: MadeChange): void {
  const view = viewOf(worksheet);
  if (!view.isExample) sheetShownBy(view).$evicted.set(undefined);
  const last = view.$history.get().done.at(-1);
  if (last?.before === made.before && last.after === made.after) undo(worksheet);
  else changeRecorded(worksheet, (answers, now) => undoChange(answers, made.before, made.after, now), false);
}

/** Brings memory and storage together, and reports how that went. */
function sync(view: View): void {
  afterStoring(view.worksheet, sheetShownBy(view).item.sync());
}

/** Forgets all that this tab has of a dossier; of every dossier when none is named. Storage is left as it is. */
export function forgetAnswers(dossier?: string): void {
  forgetSheets(dossier);
  openViews().forEach(sync);
}

let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  gatherLeftovers();
  onItemWritten((key) => {
    // Where answers lie has changed: what this tab has goes there too, also of what is not in sight.
    if (key === sharedComputerKey) syncSheets();
    gatherLeftovers();
    for (const view of openViews())
      if (
        key === undefined ||
        key === sharedComputerKey ||
        key.startsWith(storageKeyOf($dossier.get(), view.worksheet))
      )
        sync(view);
  });
  onWiped(() => {
    forgetAnswers();
    forgetCards();
    resetCurrentDossier();
  });
  // All is written as it is typed; what failed then gets a last chance.
  onLeaving(() => {
    openViews().forEach(sync);
    syncSheets();
  });
  $dossier.listen(() => {
    forgetSaveStatus();
    openViews().forEach(show);
  });
}

const openViews = () => [...views.values()].filter(({ isOpen, isExample }) => isOpen && !isExample);
