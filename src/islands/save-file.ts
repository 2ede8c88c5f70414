/** The open dossier as a file. The code that makes it is loaded on the click. */
import { $dossier } from '../storage/current-dossier.ts';
import { askToPersist } from '../storage/persistence.ts';
import { failed, ok, type Result } from '../worksheet/result.ts';
import { saveAs } from './save-as.ts';
import { today } from './today.ts';

export type SaveFileOutcome = Result<
  { readonly fileName: string },
  { readonly type: 'code-not-loaded' } | { readonly type: 'newer-format' }
>;

export async function saveDossierAsFile(): Promise<SaveFileOutcome> {
  let files: typeof import('../storage/dossier-files.ts');
  try {
    files = await import('../storage/dossier-files.ts');
  } catch {
    return failed({ type: 'code-not-loaded' });
  }
  const now = Date.now();
  const id = $dossier.get();
  const file = files.dossierFile(id, now, today());
  if (!file.ok) return file;
  const { fileName, text } = file.value;
  saveAs(fileName, new Blob([text], { type: 'application/json' }));
  files.noteSavedAsFile(id, now);
  // Who saves a file minds the work: then the browser is asked not to clear it.
  void askToPersist();
  return ok({ fileName });
}
