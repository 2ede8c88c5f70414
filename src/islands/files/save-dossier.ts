/** The open dossier as a file. The code that makes it is loaded on the click. */

import { failed, ok, type Result } from '../../basics/result.ts';
import { askToPersist } from '../../storage/browser/persistence.ts';
import { $dossier } from '../../storage/current/current-dossier.ts';
import { isAnyAnswered } from '../../worksheet/answers/walk.ts';
import { today } from '../answers/today.ts';
import { saveAs } from '../download/save-as.ts';

export interface SavedFile {
  readonly fileName: string;
  readonly dossier: string;
  /** `fingerprintOf` what is in it. */
  readonly holds: string;
  /** Ids of those that have something in them. */
  readonly worksheets: readonly string[];
}

export type SaveFileOutcome = Result<
  SavedFile,
  { readonly type: 'code-not-loaded' } | { readonly type: 'newer-format' }
>;

/** Loads what saving needs ahead, for a page whose answers only it has: later it may be gone. */
export async function loadSaving() {
  return {
    ...(await import('../../storage/dossier-to-file.ts')),
    ...(await import('../../storage/dossiers-store.ts')),
    ...(await import('../../worksheet/print/file-name.ts')),
    ...(await import('../../worksheet/saved/dossier-fingerprint.ts')),
  };
}

/** @param leftOut ids of worksheets that are not to be in it. */
export async function saveDossierAsFile(leftOut: readonly string[] = []): Promise<SaveFileOutcome> {
  let code: Awaited<ReturnType<typeof loadSaving>>;
  try {
    code = await loadSaving();
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
  const id = $dossier.get();
  const date = today();
  const file = code.dossierFile(id, date, leftOut);
  if (!file.ok) return file;
  const fileName = code.dossierFileName(file.value.title, date);
  saveAs(fileName, new Blob([file.value.text], { type: 'application/json' }));
  const holds = code.fingerprintOf(file.value.dossier);
  // A file that leaves something out is no backup of the dossier.
  if (leftOut.length === 0) code.noteSavedAsFile(id, holds, Date.now());
  // Somebody who saves a file cares about the work: ask the browser not to clear it.
  void askToPersist();
  const worksheets = Object.entries(file.value.dossier.worksheets).flatMap(([sheet, { answers }]) =>
    isAnyAnswered(answers) ? sheet : [],
  );
  return ok({ fileName, dossier: id, holds, worksheets });
}
