/**
 * The answers of every worksheet in every dossier that this tab has to do with, and the changes it made to them. Storage and
 * other tabs are met in `stored-item.ts`; what a page shows of it stands in `answers-store.ts`.
 */

import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { WorksheetId } from '../basics/ids.ts';
import type { Result } from '../basics/result.ts';
import { type Answers, noAnswers } from '../worksheet/answers/answers.ts';
import { type History, noHistory, record } from '../worksheet/answers/history.ts';
import type { MadeChange } from '../worksheet/answers/undo.ts';
import { isAnyAnswered } from '../worksheet/answers/walk.ts';
import { mergeWorksheets, type WorksheetContent } from '../worksheet/saved/saved-worksheet.ts';
import { cardKeyOf, partsOfKey, storageKeyOf } from './browser/storage-key.ts';
import { StoredItem } from './browser/stored-item.ts';
import { $dossier, noteMade } from './current/current-dossier.ts';
import { worksheetItem } from './current/item-formats.ts';
import { guardLeaving, reportStored, type SaveProblem } from './current/save-status.ts';

/** Answers that were evicted from this tab because they were wiped elsewhere. */
export type Evicted = MadeChange;

/** The answers of one worksheet in one dossier. */
export interface Sheet {
  readonly item: StoredItem<WorksheetContent>;
  readonly $history: WritableAtom<History>;
  readonly $evicted: WritableAtom<Evicted | undefined>;
}

const sheets = new Map<string, Sheet>();

const $count = atom(0);

/** Goes up with each worksheet that this tab has to do with for the first time: a file can bring one that no page shows. */
export const $sheetCount: ReadableAtom<number> = $count;

/** @param owner a dossier, or what is filled in for somebody else (`draftOwner`); so in all that follows. */
export function sheetOf(owner: string, worksheet: WorksheetId): Sheet {
  const key = storageKeyOf(owner, worksheet);
  const known = sheets.get(key);
  if (known !== undefined) return known;
  const $history = atom<History>(noHistory);
  const $evicted = atom<Evicted | undefined>(undefined);
  const item = new StoredItem(key, worksheetItem(worksheet), ({ answers: before }) => {
    if (!isAnyAnswered(before)) return;
    $evicted.set({ before, after: noAnswers });
  });
  const sheet = { item, $history, $evicted };
  sheets.set(key, sheet);
  $count.set(sheets.size);
  return sheet;
}

export type AnswersChange = (answers: Answers, now: number) => Answers;

/** Any change that can be taken back, in any dossier; the outcome of storing is reported for the open one. */
export function changeSheet(
  dossier: string,
  worksheet: WorksheetId,
  change: AnswersChange,
  isTyping = false,
): MadeChange {
  const { $history } = sheetOf(dossier, worksheet);
  const now = Date.now();
  const made = changeUnrecorded(dossier, worksheet, (answers) => change(answers, now));
  $history.set(record($history.get(), made, now, isTyping));
  return made;
}

/** A change that is no step by itself: of taking back, and of making again. */
export function changeUnrecorded(
  dossier: string,
  worksheet: WorksheetId,
  change: (answers: Answers) => Answers,
): MadeChange {
  const { before, after, outcome } = sheetOf(dossier, worksheet).item.change((content) => {
    const answers = change(content.answers);
    return answers === content.answers ? content : { ...content, answers };
  });
  if (dossier === $dossier.get()) afterStoring(worksheet, outcome);
  return { before: before.answers, after: after.answers };
}

/** The first stored answer of the open dossier stamps its card; the save status shows how storing went. */
export function afterStoring(worksheet: WorksheetId, outcome: Outcome): void {
  const isEmpty = isEmptySheet(sheetOf($dossier.get(), worksheet));
  if (outcome.ok && !isEmpty) noteMade($dossier.get(), Date.now());
  reportOutcome(worksheet, outcome);
}

const isEmptySheet = ({ item }: Sheet) => Object.keys(item.$content.get().answers).length === 0;

/** Tells whether the open dossier's worksheet is saved. */
function reportOutcome(worksheet: WorksheetId, outcome: Outcome): void {
  const sheet = sheetOf($dossier.get(), worksheet);
  const { isKeptInTab } = sheet.item;
  const key = storageKeyOf($dossier.get(), worksheet);
  reportStored(worksheet, key, outcome, { isEmpty: isEmptySheet(sheet), isKeptInTab });
}

type Outcome = Result<undefined, SaveProblem>;

/** The answers of any dossier as they are now: what is stored, with what this tab could not store. */
export function answersIn(
  dossier: string,
  worksheet: WorksheetId,
): { readonly content: WorksheetContent; readonly outcome: Outcome } {
  const { item } = sheetOf(dossier, worksheet);
  const outcome = item.sync();
  return { content: item.$content.get(), outcome };
}

/** Adds answers to a dossier, each newest one winning. */
export function putAnswers(dossier: string, worksheet: WorksheetId, content: WorksheetContent): Outcome {
  return sheetOf(dossier, worksheet).item.change((present) => mergeWorksheets(present, content)).outcome;
}

/** The worksheets of a dossier that this tab has in memory, stored or not. */
export function worksheetsInMemory(dossier: string): readonly WorksheetId[] {
  return [...sheets.keys()].flatMap((key) => {
    const parts = partsOfKey(key);
    return parts?.type === 'answers' && parts.owner === dossier ? parts.worksheet : [];
  });
}

/** Brings every sheet that this tab has to do with together with storage, and what was added to large ones into the whole. */
export function syncSheets(): void {
  for (const { item } of sheets.values()) {
    item.sync();
    item.fold();
  }
}

/** Forgets all that this tab has of a dossier; of every dossier when none is named. Storage is left as it is. */
export function forgetSheets(dossier?: string): void {
  for (const [key, { item, $history, $evicted }] of sheets) {
    if (dossier !== undefined && !key.startsWith(`${cardKeyOf(dossier)}:`)) continue;
    item.forget();
    guardLeaving(key, false);
    $history.set(noHistory);
    $evicted.set(undefined);
  }
}
