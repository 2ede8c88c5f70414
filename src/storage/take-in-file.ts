/** A file becomes a dossier of its own, or part of one that is here: after the person has said so. */

import { failed, ok, type Result } from '../basics/result.ts';
import { stampAfter } from '../worksheet/answers/stamp.ts';
import {
  type Decisions,
  isDecided,
  mergeContents,
  mergeDossiers,
} from '../worksheet/compare/dossier-merge.ts';
import { contentOf, type Dossier } from '../worksheet/saved/dossier.ts';
import type { SaveFile } from '../worksheet/saved/dossier-file-format.ts';
import { fingerprintOf } from '../worksheet/saved/dossier-fingerprint.ts';
import { newDossierId } from '../worksheet/saved/dossier-id.ts';
import { mergeDossierInputs, noDossierInputs, withoutAdded } from '../worksheet/saved/dossier-inputs.ts';
import type { WorksheetContent } from '../worksheet/saved/saved-worksheet.ts';
import { mergeDossierVersions, noDossierVersions, withoutAddedVersions } from '../worksheet/saved/version.ts';
import { worksheetsIn } from '../worksheet/saved/worksheets-in.ts';
import { keptInputs } from './beside/inputs-in-storage.ts';
import { keptVersions } from './beside/versions-in-storage.ts';
import { keysFrom } from './browser/browser-storage.ts';
import type { SaveProblem } from './browser/item-format.ts';
import { cardKeyOf, partsOfKey } from './browser/storage-key.ts';
import { changeSheets } from './change-sheets.ts';
import { changeCard, setCurrentDossier } from './current/current-dossier.ts';
import { readDossier } from './dossier-to-file.ts';
import { $undoable, forgetUndoable, rememberUndo } from './dossier-undo.ts';
import { $dossiers, named, putDossier, refreshDossiers } from './dossiers-store.ts';

type Outcome = Result<undefined, SaveProblem>;

export interface FileToOpen extends SaveFile {
  /** What the file itself holds, where something else was decided on the way in. */
  readonly asSaved?: Dossier;
}

/** Whether a dossier, or an earlier state of it, is in this browser. */
export function isInBrowser(id: string): boolean {
  return keysFrom(cardKeyOf(id)).some((key) => partsOfKey(key)?.owner === id);
}

/**
 * Opens the file as a dossier of its own, beside those that are there, and turns the tab to it. Under its own id when
 * that is free: a later version of the file then knows it again.
 */
export function openAsNew(
  { dossier, savedAt, asSaved = dossier }: FileToOpen,
  title: string,
  now: number,
): Outcome {
  const id = isInBrowser(dossier.id) ? newDossierId() : dossier.id;
  const own = title === dossier.card.title.value ? {} : named(title, now);
  const holds = fingerprintOf({ ...asSaved, card: { ...asSaved.card, ...own } });
  const file = { fileAt: Math.min(savedAt, now), file: { holds, isSeen: true } };
  const outcome = putDossier({ ...dossier, id, card: { ...dossier.card, ...file, ...own } });
  // Nothing of it is here then.
  if (!outcome.ok && outcome.problem.type === 'full') return outcome;
  setCurrentDossier(id);
  refreshDossiers();
  noteSeen(asSaved, now);
  return outcome;
}

/** `changed`: the dossier says something else than was decided about. */
export type MergeProblem = SaveProblem | { readonly type: 'changed' };

export interface Merged {
  /** Whether it can be undone on a next page too. */
  readonly isUndoKept: boolean;
}

/**
 * Brings the answers of the file into a dossier, each difference as the person decided it: all of it, or nothing.
 * @param from the line above a text of the file that comes under one's own.
 * @param isNext whether it belongs with the merge before: they are undone together.
 */
export function mergeIntoDossier(
  id: string,
  { dossier: theirs, asSaved = theirs }: FileToOpen,
  decisions: Decisions,
  from = '',
  isNext = false,
): Result<Merged, MergeProblem> {
  const { dossier: before, outcome } = readDossier(id);
  if (!outcome.ok && outcome.problem.type === 'newer-format') return outcome;
  if (!isDecided(before, theirs, decisions)) return failed({ type: 'changed' });
  const now = Date.now();
  const after = mergeDossiers(before, theirs, decisions, now, from);
  const changes = new Map(
    worksheetsIn(theirs)
      .filter(([worksheet]) => contentOf(after, worksheet) !== contentOf(before, worksheet))
      .map(([worksheet, content]) => [
        worksheet,
        (present: WorksheetContent) =>
          mergeContents(present, content, decisions.get(worksheet) ?? [], now, from),
      ]),
  );
  const inputsBefore = before.inputs ?? noDossierInputs;
  const inputsAfter = after.inputs ?? noDossierInputs;
  const isAskedMore = mergeDossierInputs(inputsBefore, inputsAfter) !== inputsBefore;
  const versionsBefore = before.versions ?? noDossierVersions;
  const versionsAfter = after.versions ?? noDossierVersions;
  const isLaidDownMore = mergeDossierVersions(versionsBefore, versionsAfter) !== versionsBefore;
  let isUndoKept = true;
  if (changes.size > 0 || isAskedMore || isLaidDownMore) {
    const former = $undoable.get();
    const isTogether = isNext && former?.type === 'merged' && former.before.id === id;
    isUndoKept = rememberUndo({ type: 'merged', before: isTogether ? former.before : before, after });
    const asked = isAskedMore
      ? keptInputs.change(id, (all) => mergeDossierInputs(all, inputsAfter))
      : ok(undefined);
    const laidDown = isLaidDownMore
      ? keptVersions.change(id, (all) => mergeDossierVersions(all, versionsAfter))
      : ok(undefined);
    const refused = [asked, laidDown].find(
      (outcome) => !outcome.ok && outcome.problem.type !== 'unavailable',
    );
    const changed = refused ?? changeSheets(id, changes);
    if (!changed.ok) {
      if (isAskedMore)
        keptInputs.change(id, (all, then) => withoutAdded(all, inputsBefore, inputsAfter, then));
      if (isLaidDownMore)
        keptVersions.change(id, (all, then) =>
          withoutAddedVersions(all, versionsBefore, versionsAfter, then),
        );
      if (former === undefined) forgetUndoable();
      else rememberUndo(former);
      return changed;
    }
  }
  refreshDossiers();
  noteSeen(asSaved, now);
  return ok({ isUndoKept });
}

/** Opening a file proves that it is there: every dossier that says exactly the same is marked as saved in a file. */
function noteSeen(saved: Dossier, now: number): void {
  const holds = fingerprintOf(saved);
  for (const dossier of $dossiers.get()) {
    const { card, id } = dossier;
    if ((card.file?.isSeen && card.file.holds === holds) || fingerprintOf(dossier) !== holds) continue;
    const fileAt = stampAfter({ changedAt: card.fileAt }, now);
    changeCard(id, (present) => ({ ...present, fileAt, file: { holds, isSeen: true } }));
  }
  refreshDossiers();
}
