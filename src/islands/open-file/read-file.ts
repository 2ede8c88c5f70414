/** What is in a file that a person chose: a dossier, as JSON or within a PDF; and what was filled in in that PDF since. */
import type { FormField } from '../../pdf-reading/form-fields.ts';
import type { PdfReadingProblem } from '../../pdf-reading/pdf-source.ts';
import { ticked } from '../../worksheet/control.ts';
import type { Worksheet } from '../../worksheet/definition.ts';
import type { Dossier } from '../../worksheet/dossier.ts';
import { editedDossier } from '../../worksheet/edited-dossier.ts';
import type { FormValues } from '../../worksheet/field-edits.ts';
import { type OpenedSaveFile, openSaveFile, type SaveFileProblem } from '../../worksheet/open-save-file.ts';
import { failed, ok, type Result } from '../../worksheet/result.ts';
import { newRowId } from '../../worksheet/rows.ts';
import { largestSaveFile } from '../../worksheet/save-file.ts';

/** `unreadable`: the browser does not give its content. */
export type FileProblem = SaveFileProblem | PdfReadingProblem | { readonly type: 'unreadable' };

export interface ReadFile {
  readonly saved: OpenedSaveFile;
  /** The dossier as the fields of the PDF have it, when that is not as it was saved. */
  readonly edited: Dossier | undefined;
}

export async function readFile(
  file: File,
  worksheets: readonly Worksheet[],
): Promise<Result<ReadFile, FileProblem>> {
  let bytes: Uint8Array;
  try {
    const isPdf = (await file.slice(0, 1024).text()).includes('%PDF-');
    if (!isPdf && file.size > largestSaveFile) return failed({ type: 'too-large' });
    bytes = new Uint8Array(await file.arrayBuffer());
    if (isPdf) return await readPdf(bytes, worksheets);
  } catch {
    return failed({ type: 'unreadable' });
  }
  const saved = openSaveFile(bytes, { worksheets, now: Date.now() });
  return saved.ok ? ok({ saved: saved.value, edited: undefined }) : saved;
}

async function readPdf(
  bytes: Uint8Array,
  worksheets: readonly Worksheet[],
): Promise<Result<ReadFile, FileProblem>> {
  const reading = await loadReading();
  if (!reading.ok) return reading;
  const { findAttachment, readFormFields } = reading.value;
  const attached = await findAttachment(bytes);
  if (!attached.ok) return attached;
  const saved = openSaveFile(new TextEncoder().encode(attached.value), { worksheets, now: Date.now() });
  if (!saved.ok) return saved;
  const fields = await readFormFields(bytes);
  // Fields that cannot be read are no reason to refuse the answers that can.
  const edited = fields.ok ? editedIn(saved.value.dossier, worksheets, fields.value) : undefined;
  return ok({ saved: saved.value, edited });
}

async function loadReading() {
  try {
    return ok({
      ...(await import('../../pdf-reading/find-attachment.ts')),
      ...(await import('../../pdf-reading/form-fields.ts')),
    });
  } catch {
    return failed({ type: 'code-not-loaded' as const });
  }
}

function editedIn(
  dossier: Dossier,
  worksheets: readonly Worksheet[],
  fields: readonly FormField[],
): Dossier | undefined {
  const values: FormValues = new Map(fields.map(({ name, value }) => [name, typedValue(value)]));
  const listed = worksheets.map(({ id, parts }) => ({ id, fields: parts.flatMap((part) => part.fields) }));
  return values.size === 0 ? undefined : editedDossier(dossier, listed, values, newRowId, Date.now());
}

function typedValue(value: string | boolean): string {
  if (typeof value === 'string') return value;
  return value ? ticked : 'Off';
}
