/**
 * Dossiers that leave the browser as a file and come back. Everything here can be undone: a dossier that is opened as a
 * new one can be removed, one that was removed can be put back, and a merge is taken back as far as nobody changed the
 * same since. What that takes is kept in the tab, until the next such action or until the tab closes.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { noAnswers } from '../worksheet/answers.ts';
import { type Decision, mergeAsDecided } from '../worksheet/differences.ts';
import { changedAt, type Dossier } from '../worksheet/dossier.ts';
import { newDossierId } from '../worksheet/dossier-id.ts';
import { dossierFileName } from '../worksheet/file-name.ts';
import { failed, ok, type Result } from '../worksheet/result.ts';
import { openSaveFile, type SaveFile, writeSaveFile } from '../worksheet/save-file.ts';
import { undoChange } from '../worksheet/undo.ts';
import { changeSheet } from './answers-store.ts';
import { keysFrom, readItem, removeItem, writeItem } from './browser-storage.ts';
import { $dossier, changeCard, setCurrentDossier } from './current-dossier.ts';
import { named, putDossier, readDossier, refreshDossiers, removeDossier } from './dossiers-store.ts';
import { cardKeyOf, partsOfKey } from './storage-key.ts';
import type { SaveProblem } from './stored-item.ts';

type Outcome = Result<undefined, SaveProblem>;

export interface DossierFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The dossier as a file, with everything in it, also what could not be stored. Refused when some of it was written by a
 * newer version of the site: that part would be missing.
 * @param today ISO date where the person is.
 */
export function dossierFile(
  id: string,
  now: number,
  today: string,
): Result<DossierFile, { readonly type: 'newer-format' }> {
  const { dossier, outcome } = readDossier(id);
  if (!outcome.ok && outcome.problem.type === 'newer-format') return failed(outcome.problem);
  const savedAt = Math.max(now, changedAt(dossier));
  const saved = { ...dossier, card: { ...dossier.card, fileAt: savedAt } };
  const text = writeSaveFile({ savedAt, dossier: saved });
  return ok({ fileName: dossierFileName(dossier.card.title.value, today), text });
}

/** To be told once the file was handed over: from then on new work is newer than the last file. */
export function noteSavedAsFile(id: string, now: number): void {
  const savedAt = Math.max(now, changedAt(readDossier(id).dossier));
  changeCard(id, (card) => ({ ...card, fileAt: savedAt }));
  refreshDossiers();
}

/** Whether a dossier, or an earlier state of it, is in this browser. */
export function isInBrowser(id: string): boolean {
  return keysFrom(cardKeyOf(id)).some((key) => partsOfKey(key)?.dossier === id);
}

/**
 * Opens the file as a dossier of its own, beside those that are there, and turns the tab to it. Under its own id when
 * that is free: a later version of the file then knows it again.
 */
export function openAsNew({ dossier }: SaveFile, title: string, now: number): Outcome {
  const id = isInBrowser(dossier.id) ? newDossierId() : dossier.id;
  const outcome = putDossier({
    ...dossier,
    id,
    card: title === dossier.card.title.value ? dossier.card : { ...dossier.card, ...named(title, now) },
  });
  setCurrentDossier(id);
  refreshDossiers();
  return outcome;
}

/** Answers and decisions by worksheet. */
export type Decisions = { readonly [worksheet: string]: readonly Decision[] };

/** Brings the answers of the file into a dossier, each difference as the person decided it. */
export function mergeIntoDossier(id: string, { dossier }: SaveFile, decisions: Decisions): void {
  const before = readDossier(id).dossier;
  for (const [worksheet, { answers }] of Object.entries(dossier.worksheets))
    changeSheet(id, worksheet, (present, now) =>
      mergeAsDecided(present, answers, decisions[worksheet] ?? [], now),
    );
  const after = readDossier(id).dossier;
  remember({ type: 'merged', before, after });
  refreshDossiers();
}

/** Takes a dossier away; `undoLast` puts it back. */
export function removeWithUndo(id: string): void {
  remember({ type: 'removed', dossier: readDossier(id).dossier });
  removeDossier(id);
}

/** What can be undone of a dossier as a whole. */
export type Undoable =
  | { readonly type: 'removed'; readonly dossier: Dossier }
  | { readonly type: 'merged'; readonly before: Dossier; readonly after: Dossier };

const $last = atom<Undoable | undefined>(undefined);
export const $undoable: ReadableAtom<Undoable | undefined> = $last;

const undoKey = 'terug';

/** Finds what an earlier page of this tab left to undo. */
export function openUndoable(): void {
  const item = readItem(undoKey, 'tab');
  if ($last.get() === undefined && item.ok && item.value !== undefined) $last.set(readUndoable(item.value));
}

function remember(undoable: Undoable): void {
  $last.set(undoable);
  const files = undoable.type === 'removed' ? [undoable.dossier] : [undoable.before, undoable.after];
  const text = JSON.stringify(files.map((dossier) => writeSaveFile({ savedAt: 0, dossier })));
  // Where there is no room for it, undoing works until the page is left.
  if (!writeItem(undoKey, text, 'tab').ok) removeItem(undoKey, 'tab');
}

function readUndoable(text: string): Undoable | undefined {
  const files = readTexts(text).map((file) => openSaveFile(new TextEncoder().encode(file)));
  const [first, second] = files.map((file) => (file.ok ? file.value.dossier : undefined));
  if (first === undefined) return undefined;
  if (files.length === 1) return { type: 'removed', dossier: first };
  return second === undefined ? undefined : { type: 'merged', before: first, after: second };
}

function readTexts(text: string): readonly string[] {
  try {
    const json: unknown = JSON.parse(text);
    return Array.isArray(json) ? json.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

/** Undoes the last removal or merge of a dossier, and turns the tab to it. */
export function undoLast(): void {
  const last = $last.get();
  if (last === undefined) return;
  forgetUndoable();
  switch (last.type) {
    case 'removed':
      putDossier(last.dossier);
      setCurrentDossier(last.dossier.id);
      break;
    case 'merged':
      for (const [worksheet, { answers }] of Object.entries(last.after.worksheets)) {
        const before = last.before.worksheets[worksheet]?.answers ?? noAnswers;
        changeSheet(last.before.id, worksheet, (present, now) => undoChange(present, before, answers, now));
      }
      break;
  }
  refreshDossiers();
}

export function forgetUndoable(): void {
  $last.set(undefined);
  removeItem(undoKey, 'tab');
}

/** The dossier that a file is compared with when it is merged. */
export function openDossier(): Dossier {
  return readDossier($dossier.get()).dossier;
}
