/**
 * What is in a file that a person chose: a dossier, as JSON or inside a PDF, with what was filled in in that PDF since; or what
 * partners sent in, as a file, as links in any text, or in the PDF of an invitation. Read this first of the room: `file-worker.ts` runs it
 * beside the page, and `read-pdf.ts` and `read-input-pdf.ts` are the half of it that knows PDF.
 */

import { failed, ok, type Result } from '../basics/result.ts';
import { newRowId } from '../worksheet/answers/rows.ts';
import { editedDossier } from '../worksheet/compare/edited-dossier.ts';
import type { Worksheet } from '../worksheet/definition/definition.ts';
import { fieldsOf } from '../worksheet/definition/fields-of.ts';
import type { Dossier } from '../worksheet/saved/dossier.ts';
import { largestSaveFile } from '../worksheet/saved/dossier-file-format.ts';
import { inputFormat } from '../worksheet/saved/input.ts';
import {
  type FileCheck,
  type OpenedSaveFile,
  openSaveFile,
  openSaveJson,
  type SaveFileProblem,
} from '../worksheet/saved/open-dossier-file.ts';
import {
  type InputProblem,
  longestInput,
  type ReadInput,
  readInputs,
} from '../worksheet/saved/open-input.ts';
import { type FormField, typedIn } from './form-fields.ts';
import { largestFile, type PdfReadingProblem } from './pdf-source.ts';
import { type InputPdfProblem, readInputPdf } from './read-input-pdf.ts';
import { readPdf } from './read-pdf.ts';

/** `unreadable`: the browser cannot read it. */
export type FileProblem = SaveFileProblem | PdfReadingProblem | { readonly type: 'unreadable' };

export type ReadFile = ReadDossier | ReadInputs;

export interface ReadDossier {
  readonly type: 'dossier';
  readonly saved: OpenedSaveFile;
  /** The dossier as the fields of the PDF have it, when that is not as it was saved. */
  readonly edited: Dossier | undefined;
}

/** One or more, some of which may be damaged. */
export interface ReadInputs {
  readonly type: 'inputs';
  readonly inputs: readonly Result<ReadInput, InputProblem | InputPdfProblem>[];
}

/** Throws nothing, and ends on every input: how much it reads and how much work it does has a bound. */
export async function readFile(
  file: Blob,
  worksheets: readonly Worksheet[],
): Promise<Result<ReadFile, FileProblem>> {
  const check: Check = { worksheets, now: Date.now() };
  try {
    const isPdf = (await file.slice(0, 1024).text()).includes('%PDF-');
    if (file.size > (isPdf ? largestFile : largestSaveFile)) return failed({ type: 'too-large' });
    if (isPdf) return await readAnyPdf(file, check);
    const bytes = await bytesOf(file);
    const inputs = inputsIn(bytes, check);
    return inputs === undefined ? withEdits(openSaveFile(bytes, check), [], worksheets) : ok(inputs);
  } catch {
    return failed({ type: 'unreadable' });
  }
}

interface Check extends FileCheck {
  readonly worksheets: readonly Worksheet[];
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** What reads a PDF may take its bytes away: they are asked for each time. */
async function readAnyPdf(file: Blob, check: Check): Promise<Result<ReadFile, FileProblem>> {
  const pdf = await readPdf(await bytesOf(file));
  if (pdf.ok) return withEdits(openSaveJson(pdf.value.attachment, check), pdf.value.fields, check.worksheets);
  if (pdf.problem.type !== 'no-attachment') return pdf;
  const input = await readInputPdf(await bytesOf(file), check);
  const isNeither = !input.ok && input.problem.type === 'no-attachment';
  return isNeither ? pdf : ok({ type: 'inputs', inputs: [input] });
}

/** `undefined` where nothing in it looks like an input: a mail that was kept may be in any encoding, its links are not. */
function inputsIn(bytes: Uint8Array, check: FileCheck): ReadInputs | undefined {
  if (bytes.length > 2 * longestInput) return undefined;
  const text = new TextDecoder().decode(bytes);
  const isFile = text.slice(0, 1000).includes(`"${inputFormat.name}"`);
  const looksLikeOne = isFile || /#[ui][1-9]/.test(text);
  const inputs = readInputs(text, check);
  return looksLikeOne || inputs.some(({ ok: isRead }) => isRead) ? { type: 'inputs', inputs } : undefined;
}

function withEdits(
  saved: Result<OpenedSaveFile, SaveFileProblem>,
  fields: readonly FormField[],
  worksheets: readonly Worksheet[],
): Result<ReadFile, SaveFileProblem> {
  return saved.ok
    ? ok({ type: 'dossier', saved: saved.value, edited: editedIn(saved.value.dossier, worksheets, fields) })
    : saved;
}

function editedIn(
  dossier: Dossier,
  worksheets: readonly Worksheet[],
  fields: readonly FormField[],
): Dossier | undefined {
  const values = typedIn(fields);
  const listed = worksheets.map((worksheet) => ({ id: worksheet.id, fields: fieldsOf(worksheet) }));
  return values.size === 0 ? undefined : editedDossier(dossier, listed, values, newRowId, Date.now());
}
