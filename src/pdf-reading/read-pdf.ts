/** What a PDF holds for this site: the dossier that was attached, and what stands in its fields now. */
import { ok, type Result } from '../basics/result.ts';
import { type AttachedJson, findAttachment } from './find-attachment.ts';
import { type FormField, readFormFields } from './form-fields.ts';
import { pdfJsFile } from './pdf-js.ts';
import { type PdfReadingProblem, pdfSource } from './pdf-source.ts';

export interface ReadPdf {
  readonly attachment: AttachedJson;
  /** None where they cannot be read: no reason to refuse the answers that can. */
  readonly fields: readonly FormField[];
}

/** @param bytes may be gone afterwards. Throws nothing, and ends on every input. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Result<ReadPdf, PdfReadingProblem>> {
  const source = pdfSource(bytes);
  if (!source.ok) return source;
  const pdf = pdfJsFile(source.value);
  try {
    const attached = await findAttachment(source.value, pdf);
    if (!attached.ok) return attached;
    const fields = await readFormFields(source.value, pdf);
    return ok({ attachment: attached.value, fields: fields.ok ? fields.value : [] });
  } finally {
    await pdf.close();
  }
}
