/** Finds the dossier in a PDF that this site made, also after other programs have saved it in their own way. */
import { failed, ok, type Result } from '../basics/result.ts';
import { largestSaveFile, saveFileFormat } from '../worksheet/saved/dossier-file-format.ts';
import { embeddedFiles } from './embedded-files.ts';
import type { PdfJsFile } from './pdf-js.ts';
import type { PdfReadingProblem, PdfSource } from './pdf-source.ts';

/**
 * The JSON text that was attached, as it was: nothing but its `format` has been looked at.
 * Throws nothing, and ends on every input.
 */
export async function findAttachment(
  source: PdfSource,
  pdf: PdfJsFile,
): Promise<Result<string, PdfReadingProblem>> {
  const seen = new Set<string>();
  for await (const file of embeddedFiles(source, largestSaveFile)) {
    const text = file.ok ? dossierText(file.value) : undefined;
    if (text !== undefined) return ok(text);
    if (!file.ok) seen.add(file.problem);
  }
  if (seen.has('too-large')) return failed({ type: 'too-large' });
  if (!mayHideAttachments(source)) return failed({ type: 'no-attachment' });

  const found = await findWithPdfJs(pdf);
  return !found.ok && found.problem.type === 'no-attachment' && seen.has('damaged')
    ? failed({ type: 'cut-off' })
    : found;
}

/** Whether an attachment can be there that the small reader does not see; if not, pdf.js need not be loaded. */
function mayHideAttachments({ text }: PdfSource): boolean {
  return /\/(?:EmbeddedFiles?|ObjStm|Encrypt)\b/.test(text);
}

async function findWithPdfJs(file: PdfJsFile): Promise<Result<string, PdfReadingProblem>> {
  const found = await file.read(async (pdf): Promise<Result<string, PdfReadingProblem>> => {
    for (const name of ((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys()) {
      const content: unknown = await pdf.getAttachmentContent(name);
      if (!(content instanceof Uint8Array)) continue;
      if (content.length > largestSaveFile) return failed({ type: 'too-large' });
      const text = dossierText(content);
      if (text !== undefined) return ok(text);
    }
    return failed({ type: 'no-attachment' });
  });
  return found.ok ? found.value : found;
}

/** `undefined` when it does not say of itself that it is a dossier: another attachment. */
function dossierText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const data: unknown = JSON.parse(text);
    const isDossier =
      typeof data === 'object' && data !== null && Reflect.get(data, 'format') === saveFileFormat.name;
    return isDossier ? text : undefined;
  } catch {
    return undefined;
  }
}
