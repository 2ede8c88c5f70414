/**
 * What was done to a dossier as a whole can be undone: one that was removed is put back, and a merge is taken back as far as
 * nobody changed the same since. What that takes is kept in the tab, until the next such action or until the tab closes.
 */

import { atom, type ReadableAtom } from 'nanostores';
import { undoChange } from '../worksheet/answers/undo.ts';
import { changedAt, contentOf, type Dossier } from '../worksheet/saved/dossier.ts';
import { writeSaveFile } from '../worksheet/saved/dossier-file-format.ts';
import { noDossierInputs, withoutAdded } from '../worksheet/saved/dossier-inputs.ts';
import { isRecord } from '../worksheet/saved/open-answers.ts';
import { openSaveText } from '../worksheet/saved/open-dossier-file.ts';
import { noDossierVersions, withoutAddedVersions } from '../worksheet/saved/version.ts';
import { worksheetsIn } from '../worksheet/saved/worksheets-in.ts';
import { keptInputs } from './beside/inputs-in-storage.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import { readItem, removeItem, writeItem } from './browser/browser-storage.ts';
import { undoableKey } from './browser/key-names.ts';
import { cardOf, setCurrentDossier } from './current/current-dossier.ts';
import { type DossierTexts, putTexts, textsOf } from './dossier-texts.ts';
import { refreshDossiers, removeDossier } from './dossiers-store.ts';
import { changeSheet } from './worksheet-sheets.ts';

/** Takes a dossier away; `undoLast` puts it back. */
export function removeWithUndo(id: string): void {
  rememberUndo({ type: 'removed', dossier: id, title: cardOf(id).title.value, texts: textsOf(id) });
  removeDossier(id);
}

/** What can be undone of a dossier as a whole. */
export type Undoable =
  | {
      readonly type: 'removed';
      readonly dossier: string;
      readonly title: string;
      /** Just as they were, so that what could not be read comes back too. */
      readonly texts: DossierTexts;
    }
  | { readonly type: 'merged'; readonly before: Dossier; readonly after: Dossier };

const $last = atom<Undoable | undefined>(undefined);
export const $undoable: ReadableAtom<Undoable | undefined> = $last;

/** Finds what an earlier page of this tab left to undo. */
export function openUndoable(): void {
  const item = readItem(undoableKey, 'tab');
  if ($last.get() === undefined && item.ok && item.value !== undefined) $last.set(readUndoable(item.value));
}

/** Whether it will be known on a next page too: where there is no room for it, undoing works until this one is left. */
export function rememberUndo(undoable: Undoable): boolean {
  $last.set(undoable);
  const text = JSON.stringify(
    undoable.type === 'removed'
      ? undoable
      : [changedIn(undoable.before, undoable.after), changedIn(undoable.after, undoable.before)].map(
          (dossier) => writeSaveFile({ savedAt: Math.max(Date.now(), changedAt(dossier)), dossier }),
        ),
  );
  const isKept = writeItem(undoableKey, text, 'tab').ok;
  if (!isKept) removeItem(undoableKey, 'tab');
  return isKept;
}

/** The dossier with only the worksheets that say something else than those of the other, and versions where those differ. */
function changedIn(dossier: Dossier, other: Dossier): Dossier {
  const changed = worksheetsIn(dossier).filter(([id, content]) => contentOf(other, id) !== content);
  const { versions, ...rest } = dossier;
  const isMore = versions !== other.versions;
  return { ...rest, worksheets: Object.fromEntries(changed), ...(isMore && versions && { versions }) };
}

function readUndoable(text: string): Undoable | undefined {
  const json = readJson(text);
  if (isRecord(json)) return readRemoved(json);
  const files = (Array.isArray(json) ? json.filter((item) => typeof item === 'string') : []).map((file) =>
    openSaveText(file),
  );
  const [before, after] = files.map((file) => (file.ok ? file.value.dossier : undefined));
  return before === undefined || after === undefined ? undefined : { type: 'merged', before, after };
}

function readRemoved({ dossier, title, texts }: Record<string, unknown>): Undoable | undefined {
  if (typeof dossier !== 'string' || typeof title !== 'string' || !Array.isArray(texts)) return undefined;
  const read = texts.flatMap((item: unknown): DossierTexts => {
    const [key, text]: readonly unknown[] = Array.isArray(item) ? item : [];
    return typeof key === 'string' && typeof text === 'string' ? [[key, text]] : [];
  });
  return { type: 'removed', dossier, title, texts: read };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Undoes the last removal or merge of a dossier, and turns the tab to it. `false` when not all of it could be stored. */
export function undoLast(): boolean {
  const last = $last.get();
  let isStored = true;
  if (last === undefined) return isStored;
  forgetUndoable();
  switch (last.type) {
    case 'removed':
      isStored = putTexts(last.texts).ok;
      setCurrentDossier(last.dossier);
      break;
    case 'merged':
      for (const [worksheet, { answers }] of worksheetsIn(last.after)) {
        const before = contentOf(last.before, worksheet).answers;
        changeSheet(last.before.id, worksheet, (present, now) => undoChange(present, before, answers, now));
      }
      if (last.after.inputs !== undefined) {
        const [before, after] = [last.before.inputs ?? noDossierInputs, last.after.inputs];
        keptInputs.change(last.before.id, (all, now) => withoutAdded(all, before, after, now));
      }
      if (last.after.versions !== undefined) {
        const [before, after] = [last.before.versions ?? noDossierVersions, last.after.versions];
        keptVersions.change(last.before.id, (all, now) => withoutAddedVersions(all, before, after, now));
      }
      break;
  }
  refreshDossiers();
  return isStored;
}

export function forgetUndoable(): void {
  $last.set(undefined);
  removeItem(undoableKey, 'tab');
}
