/**
 * The answers of each worksheet in the dossier that is open in this tab, one store per worksheet, shared by every island
 * on the page; and what can be taken back of them.
 *
 * A store starts empty (so that what the server rendered and what React first renders are the same) and is filled from
 * storage by `openStoredAnswers` once the island is mounted. How two tabs and storage stay the same stands in
 * `stored-item.ts`. When the tab turns to another dossier, the stores show that one's answers; what could not be stored
 * of the former stays in memory, and in sight again when the tab turns back.
 */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
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
import { $dossier, forgetCards, openCurrentDossier, resetCurrentDossier } from './current-dossier.ts';
import { gatherLeftovers } from './leftovers.ts';
import { forgetSaveStatus, reportSaveStatus } from './save-status.ts';
import {
  type AnswersChange,
  changeSheet,
  changeUnrecorded,
  exchangeSheets,
  forgetSheets,
  type LetGo,
  reportOutcome,
  sheetOf,
} from './worksheet-sheets.ts';

export { $setAside } from './browser/stored-item.ts';
export { $saveStatus, type SaveStatus } from './save-status.ts';

/** What the page shows of a worksheet, whichever dossier is open. */
interface Front {
  readonly worksheet: string;
  readonly $answers: WritableAtom<Answers>;
  readonly $history: WritableAtom<History>;
  readonly $letGo: WritableAtom<LetGo | undefined>;
  isOpen: boolean;
  /** The filled-in example: looked at and typed in, never stored. */
  isExample: boolean;
  stopShowing: () => void;
}

const fronts = new Map<string, Front>();

function frontOf(worksheet: string): Front {
  let front = fronts.get(worksheet);
  if (front === undefined) {
    front = {
      worksheet,
      $answers: atom<Answers>(noAnswers),
      $history: atom<History>(noHistory),
      $letGo: atom<LetGo | undefined>(undefined),
      isOpen: false,
      isExample: false,
      stopShowing: () => undefined,
    };
    fronts.set(worksheet, front);
  }
  return front;
}

const sheetShownBy = ({ worksheet }: Front) => sheetOf($dossier.get(), worksheet);

export const $answers = (worksheet: string): ReadableAtom<Answers> => frontOf(worksheet).$answers;

/** The changes that this tab made, and can take back or make again. */
export const $history = (worksheet: string): ReadableAtom<History> => frontOf(worksheet).$history;

/** What this tab let go of because it was wiped elsewhere, for `takeBack`. */
export const $letGo = (worksheet: string): ReadableAtom<LetGo | undefined> => frontOf(worksheet).$letGo;

/** Fills the store from storage, once a page. Until then the worksheet takes no input. */
export function openStoredAnswers(worksheet: string): void {
  const front = frontOf(worksheet);
  if (front.isOpen) return;
  front.isOpen = true;
  openCurrentDossier();
  listen();
  show(front);
}

/** Shows the filled-in example in place of a person's own answers; `undefined` when it could not be loaded. */
export function openExampleAnswers(worksheet: string, example: Answers | undefined): void {
  const front = frontOf(worksheet);
  if (front.isOpen) return;
  front.isOpen = true;
  front.isExample = true;
  front.$answers.set(example ?? noAnswers);
  reportSaveStatus(worksheet, { type: 'example', isLoaded: example !== undefined });
}

/** Lets the front show the sheet of the dossier that is open now. */
function show(front: Front): void {
  const { item, $history, $letGo } = sheetShownBy(front);
  front.stopShowing();
  const stops = [
    item.$content.subscribe(({ answers }) => front.$answers.set(answers)),
    $history.subscribe((history) => front.$history.set(history)),
    $letGo.subscribe((letGo) => front.$letGo.set(letGo)),
  ];
  front.stopShowing = () => {
    for (const stop of stops) stop();
  };
  exchange(front);
}

/** Changes one answer and saves it. */
export function setAnswer(worksheet: string, field: string, change: Change): MadeChange {
  const made: AnswersChange = (answers, now) => changeAnswer(answers, field, change, now);
  return changeRecorded(worksheet, made, true);
}

/** Empties the whole worksheet. */
export function clearWorksheet(worksheet: string): MadeChange {
  return changeRecorded(worksheet, clearAnswers, false);
}

function changeRecorded(worksheet: string, change: AnswersChange, isTyping: boolean): MadeChange {
  const front = frontOf(worksheet);
  if (!front.isExample) return changeSheet($dossier.get(), worksheet, change, isTyping);
  const now = Date.now();
  const before = front.$answers.get();
  const after = change(before, now);
  front.$answers.set(after);
  front.$history.set(record(front.$history.get(), { before, after }, now, isTyping));
  return { before, after };
}

/** Takes the last change back; the places where that shows, `undefined` when there was nothing to take back. */
export function undo(worksheet: string): readonly Place[] | undefined {
  return retrace(worksheet, undoStep);
}

/** Makes the change again that was taken back last. */
export function redo(worksheet: string): readonly Place[] | undefined {
  return retrace(worksheet, redoStep);
}

function retrace(
  worksheet: string,
  step: (history: History, current: Answers, now: number) => Retraced | undefined,
): readonly Place[] | undefined {
  const front = frontOf(worksheet);
  if (front.isExample) {
    const retraced = step(front.$history.get(), front.$answers.get(), Date.now());
    if (retraced !== undefined) front.$answers.set(retraced.answers);
    if (retraced !== undefined) front.$history.set(retraced.history);
    return retraced?.places;
  }
  const { $history } = sheetShownBy(front);
  let retraced: Retraced | undefined;
  changeUnrecorded($dossier.get(), worksheet, (answers) => {
    retraced = step($history.get(), answers, Date.now());
    return retraced?.answers ?? answers;
  });
  if (retraced !== undefined) $history.set(retraced.history);
  return retraced?.places;
}

/** Takes a certain change back, as far as nobody changed the same since: the last one, or an earlier one. */
export function takeBack(worksheet: string, made: MadeChange): void {
  const front = frontOf(worksheet);
  if (!front.isExample) sheetShownBy(front).$letGo.set(undefined);
  const last = front.$history.get().done.at(-1);
  if (last?.before === made.before && last.after === made.after) undo(worksheet);
  else changeRecorded(worksheet, (answers, now) => undoChange(answers, made.before, made.after, now), false);
}

/** Brings memory and storage together, and reports how that went. */
function exchange(front: Front): void {
  reportOutcome(front.worksheet, sheetShownBy(front).item.exchange());
}

/** Forgets all that this tab has of a dossier; of every dossier when none is named. Storage is left as it is. */
export function forgetAnswers(dossier?: string): void {
  forgetSheets(dossier);
  shownFronts().forEach(exchange);
}

let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  gatherLeftovers();
  onItemWritten((key) => {
    // Where answers lie has changed: what this tab has goes there too, also of what is not in sight.
    if (key === sharedComputerKey) exchangeSheets();
    gatherLeftovers();
    for (const front of shownFronts())
      if (
        key === undefined ||
        key === sharedComputerKey ||
        key.startsWith(storageKeyOf($dossier.get(), front.worksheet))
      )
        exchange(front);
  });
  onWiped(() => {
    forgetAnswers();
    forgetCards();
    resetCurrentDossier();
  });
  // All is written as it is typed; what failed then gets a last chance.
  onLeaving(() => {
    shownFronts().forEach(exchange);
    exchangeSheets();
  });
  $dossier.listen(() => {
    forgetSaveStatus();
    shownFronts().forEach(show);
  });
}

const shownFronts = () => [...fronts.values()].filter(({ isOpen, isExample }) => isOpen && !isExample);
