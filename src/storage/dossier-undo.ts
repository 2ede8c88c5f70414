/**
 * What was done to a dossier as a whole can be undone: one that was removed is put back, and a merge is taken back as far as
 * nobody changed the same since. What that takes is kept in the tab, until the next such action or until the tab closes.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { changedAt, contentOf, type Dossier } from '../worksheet/dossier.ts';
import { openSaveFile } from '../worksheet/open-save-file.ts';
import { writeSaveFile } from '../worksheet/save-file.ts';
import { undoChange } from '../worksheet/undo.ts';
import { readItem, removeItem, writeItem } from './browser-storage.ts';
import { setCurrentDossier } from './current-dossier.ts';
import { readDossier } from './dossier-file.ts';
import { putDossier, refreshDossiers, removeDossier } from './dossiers-store.ts';
import { changeSheet } from './worksheet-sheets.ts';

/** Takes a dossier away; `undoLast` puts it back. */
export function removeWithUndo(id: string): void {
  rememberUndo({ type: 'removed', dossier: readDossier(id).dossier });
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

/** Whether it will be known on a next page too: where there is no room for it, undoing works until this one is left. */
export function rememberUndo(undoable: Undoable): boolean {
  $last.set(undoable);
  const files =
    undoable.type === 'removed'
      ? [undoable.dossier]
      : [changedIn(undoable.before, undoable.after), changedIn(undoable.after, undoable.before)];
  const text = JSON.stringify(
    files.map((dossier) => writeSaveFile({ savedAt: Math.max(Date.now(), changedAt(dossier)), dossier })),
  );
  const isKept = writeItem(undoKey, text, 'tab').ok;
  if (!isKept) removeItem(undoKey, 'tab');
  return isKept;
}

/** The dossier with only the worksheets that say something else than those of the other. */
function changedIn(dossier: Dossier, other: Dossier): Dossier {
  const changed = Object.entries(dossier.worksheets).filter(
    ([id, content]) => contentOf(other, id) !== content,
  );
  return { ...dossier, worksheets: Object.fromEntries(changed) };
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
        const before = contentOf(last.before, worksheet).answers;
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
