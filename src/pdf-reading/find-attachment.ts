/** Finds the dossier, or the invitation, in a PDF that this site made, also after other programs have saved it in their own way. */
import { parseJson } from '../basics/parse-json.ts';
import { failed, ok, type Result } from '../basics/result.ts';
import { largestSaveFile, saveFileFormat } from '../worksheet/saved/dossier-file-format.ts';
import { embeddedFiles } from './embedded-files.ts';
import type { PdfJsFile } from './pdf-js.ts';
import type { PdfReadingProblem, PdfSource } from './pdf-source.ts';

/** JSON that calls itself by the `format` that was looked for; nothing else was checked yet. It is parsed once: a dossier may take many MB. */
export type AttachedJson = object;

/**
 * Throws nothing, and ends on every input.
 * @param format what it has to call itself.
 */
export async function findAttachment(
  source: PdfSource,
  pdf: PdfJsFile,
  format: string = saveFileFormat.name,
): Promise<Result<AttachedJson, PdfReadingProblem>> {
  const seen = new Set<string>();
  for await (const file of embeddedFiles(source, largestSaveFile)) {
    const json = file.ok ? jsonIn(file.value, format) : undefined;
    if (json !== undefined) return ok(json);
    if (!file.ok) seen.add(file.problem);
  }
  if (seen.has('too-large')) return failed({ type: 'too-large' });
  if (!mayHideAttachments(source)) return failed({ type: 'no-attachment' });

  const found = await findWithPdfJs(pdf, format);
  return !found.ok && found.problem.type === 'no-attachment' && seen.has('damaged')
    ? failed({ type: 'cut-off' })
    : found;
}

/** Whether an attachment can be there that the small reader does not see; if not, pdf.js need not be loaded. */
function mayHideAttachments({ text }: PdfSource): boolean {
  return /\/(?:EmbeddedFiles?|ObjStm|Encrypt)\b/.test(text);
}

async function findWithPdfJs(
  file: PdfJsFile,
  format: string,
): Promise<Result<AttachedJson, PdfReadingProblem>> {
  const found = await file.read(async (pdf): Promise<Result<AttachedJson, PdfReadingProblem>> => {
    for (const name of ((await pdf.getAttachments()) ?? new Map<string, unknown>()).keys()) {
      const content: unknown = await pdf.getAttachmentContent(name);
      if (!(content instanceof Uint8Array)) continue;
      if (content.length > largestSaveFile) return failed({ type: 'too-large' });
      const json = jsonIn(content, format);
      if (json !== undefined) return ok(json);
    }
    return failed({ type: 'no-attachment' });
  });
  return found.ok ? found.value : found;
}

/** `undefined` when it does not call itself so: another attachment. */
function jsonIn(bytes: Uint8Array, format: string): AttachedJson | undefined {
  try {
    const json: unknown = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isWanted = typeof json === 'object' && json !== null && Reflect.get(json, 'format') === format;
    return isWanted ? json : undefined;
  } catch {
    return undefined;
  }
}
